/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.removal.display.context;

/** A rule for which something is removed. Immutable. */
public final class RuleOption {

  private final String id;
  private final String title;

  RuleOption(String id, String title) {
    this.id = id;
    this.title = title;
  }

  public String getId() {
    return id;
  }

  /** Gives the agreement in the school's words. */
  public String getTitle() {
    return title;
  }
}
