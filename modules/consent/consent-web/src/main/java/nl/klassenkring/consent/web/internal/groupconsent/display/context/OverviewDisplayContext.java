/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.groupconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.Pages;

/** Who of a class group may be in pictures. */
public final class OverviewDisplayContext {

  /** Makes the value. */
  public OverviewDisplayContext(
      String caption,
      List<PurposeDisplay> purposes,
      List<PurposeDisplay> shownPurposes,
      List<PupilRow> rows,
      String purposeKey,
      String answer,
      Pages pages,
      int tasksCount) {
    this.caption = caption;
    this.purposes = List.copyOf(purposes);
    this.shownPurposes = List.copyOf(shownPurposes);
    this.rows = List.copyOf(rows);
    this.purposeKey = purposeKey;
    this.answer = answer;
    this.pages = pages;
    this.tasksCount = tasksCount;
  }

  /** Gives what the list is about: the class group, or an outing. */
  public String getCaption() {
    return caption;
  }

  /** Gives all purposes to choose from. */
  public List<PurposeDisplay> getPurposes() {
    return purposes;
  }

  public List<PurposeDisplay> getShownPurposes() {
    return shownPurposes;
  }

  public List<PupilRow> getRows() {
    return rows;
  }

  /** Gives the purpose that is asked for, empty for all. */
  public String getPurposeKey() {
    return purposeKey;
  }

  /** Gives the answer that is asked for, empty for all. */
  public String getAnswer() {
    return answer;
  }

  public Pages getPages() {
    return pages;
  }

  public int getTasksCount() {
    return tasksCount;
  }

  private final String answer;
  private final String caption;
  private final Pages pages;
  private final String purposeKey;
  private final List<PurposeDisplay> purposes;
  private final List<PupilRow> rows;
  private final List<PurposeDisplay> shownPurposes;
  private final int tasksCount;
}
