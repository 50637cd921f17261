/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.groupconsent.display.context;

import java.util.List;

/** A list to print or to take along. */
public final class ListDisplayContext {

  /** Makes the value. */
  public ListDisplayContext(
      String caption,
      List<PurposeDisplay> shownPurposes,
      List<PupilRow> rows,
      Object[] validity,
      String language) {
    this.caption = caption;
    this.shownPurposes = List.copyOf(shownPurposes);
    this.rows = List.copyOf(rows);
    this.validity = validity;
    this.language = language;
  }

  /** Gives what the list is about: the class group, or an outing. */
  public String getCaption() {
    return caption;
  }

  public List<PurposeDisplay> getShownPurposes() {
    return shownPurposes;
  }

  public List<PupilRow> getRows() {
    return rows;
  }

  /** Gives when the list was made and until when it may be used. */
  public Object[] getValidity() {
    return validity;
  }

  /** Gives the language tag of the list. */
  public String getLanguage() {
    return language;
  }

  private final String caption;
  private final String language;
  private final List<PupilRow> rows;
  private final List<PurposeDisplay> shownPurposes;
  private final Object[] validity;
}
