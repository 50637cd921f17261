/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentActionKeys;

/**
 * The pages of the school's portlet that a reader may open. What he may do is the services' say.
 */
public final class SchoolNavigation {

  /**
   * Makes it for a reader.
   *
   * @param granted tells whether the reader has an action on the school
   * @param current the render command that is shown
   */
  public static SchoolNavigation of(Predicate<String> granted, String current) {
    return new SchoolNavigation(
        PAGES.stream()
            .filter(page -> granted.test(page.actionId))
            .map(
                page ->
                    new NavigationItem(
                        page.key, page.commands.get(0), page.commands.contains(current)))
            .collect(Collectors.toList()));
  }

  public List<NavigationItem> getItems() {
    return items;
  }

  private SchoolNavigation(List<NavigationItem> items) {
    this.items = items;
  }

  private static final class Page {

    Page(String key, String actionId, String... commands) {
      this.key = key;
      this.actionId = actionId;
      this.commands = List.of(commands);
    }

    private final String actionId;
    private final List<String> commands;
    private final String key;
  }

  private static final List<Page> PAGES =
      List.of(
          new Page(
              "request",
              ConsentActionKeys.MANAGE_CONSENT,
              "/school_consent/view",
              "",
              "/",
              "/school_consent/close_campaign"),
          new Page(
              "per-pupil",
              ConsentActionKeys.MANAGE_CONSENT,
              "/school_consent/view_pupils",
              "/school_consent/view_pupil"),
          new Page(
              "on-paper",
              ConsentActionKeys.RECORD_PAPER_CONSENT,
              "/school_consent/view_unanswered",
              "/school_consent/edit_paper_answer"),
          new Page(
              "tasks-and-objections",
              ConsentActionKeys.MANAGE_OBJECTIONS,
              "/view_tasks",
              "/view_objections",
              "/view_objection",
              "/close_objection"),
          new Page(
              "disagreements",
              ConsentActionKeys.VIEW_DISAGREEMENTS,
              "/school_consent/view_disagreements"),
          new Page(
              "wording",
              ConsentActionKeys.MANAGE_CONSENT,
              "/school_consent/view_texts",
              "/school_consent/edit_text"),
          new Page("purposes", ConsentActionKeys.MANAGE_CONSENT, "/school_consent/view_purposes"),
          new Page("settings", ConsentActionKeys.MANAGE_CONSENT, "/school_consent/edit_settings"),
          new Page("audit-log", ConsentActionKeys.VIEW_AUDIT, "/school_consent/view_audit"),
          new Page(
              "retention",
              ConsentActionKeys.MANAGE_CONSENT,
              "/school_consent/view_retention",
              "/school_consent/view_families",
              "/school_consent/view_family"));

  private final List<NavigationItem> items;
}
