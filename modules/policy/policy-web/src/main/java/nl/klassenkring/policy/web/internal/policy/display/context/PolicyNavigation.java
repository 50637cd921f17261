/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import java.util.ArrayList;
import java.util.List;

/** The pages of the portlet that a reader may open. Pure. */
public final class PolicyNavigation {

  /**
   * Makes it for a reader. Who is privacy officer and runs a school has both on the first page.
   *
   * @param current the render command that is shown
   */
  public static List<Item> of(boolean officer, boolean runsSchool, String current) {
    List<Item> items = new ArrayList<>();

    if (officer) {
      items.add(
          new Item(
              "policy-of-the-foundation",
              "/policy/view",
              current,
              "",
              "/",
              "/policy/view_document",
              "/policy/add_document",
              "/policy/edit_document",
              "/policy/edit_rule"));
      items.add(
          new Item(
              "waiting-deviations", "/policy/view_waiting", current, "/policy/view_deviation"));
      items.add(
          new Item(
              "deviations-by-school", "/policy/view_schools", current, "/policy/view_deviations"));
    }

    if (runsSchool && !officer) {
      items.add(
          new Item(
              "our-deviations",
              "/policy/view",
              current,
              "",
              "/",
              "/policy/view_deviation",
              "/policy/choose_parameter",
              "/policy/edit_deviation"));
    }

    return List.copyOf(items);
  }

  /** A page in the navigation. Immutable. */
  public static final class Item {

    private final String key;
    private final String command;
    private final boolean current;

    Item(String key, String command, String current, String... others) {
      this.key = key;
      this.command = command;
      this.current = current.equals(command) || List.of(others).contains(current);
    }

    /** The key of its name. */
    public String getKey() {
      return key;
    }

    /** Its render command. */
    public String getCommand() {
      return command;
    }

    public boolean isCurrent() {
      return current;
    }
  }

  private PolicyNavigation() {}
}
