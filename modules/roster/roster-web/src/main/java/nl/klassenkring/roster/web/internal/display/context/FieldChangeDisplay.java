/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

/** A field that an import would change. */
public final class FieldChangeDisplay {

  FieldChangeDisplay(String field, String before, String after) {
    this.field = field;
    this.before = before;
    this.after = after;
  }

  public String getField() {
    return field;
  }

  public String getBefore() {
    return before;
  }

  public String getAfter() {
    return after;
  }

  private final String after;
  private final String before;
  private final String field;
}
