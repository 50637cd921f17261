/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import java.util.List;

/** What the dry run of an import shows. */
public final class PlanDisplayContext {

  PlanDisplayContext(
      ImportRow rosterImport,
      String schoolYear,
      String planHash,
      List<GroupLink> groupLinks,
      List<PlanSection> sections,
      List<String> notices,
      boolean blocked,
      String errorKey) {
    this.rosterImport = rosterImport;
    this.schoolYear = schoolYear;
    this.planHash = planHash;
    this.groupLinks = groupLinks;
    this.sections = sections;
    this.notices = notices;
    this.blocked = blocked;
    this.errorKey = errorKey;
  }

  public ImportRow getRosterImport() {
    return rosterImport;
  }

  /** Gives the school year, empty if the file has none. */
  public String getSchoolYear() {
    return schoolYear;
  }

  /** Gives what the confirmation must repeat. */
  public String getPlanHash() {
    return planHash;
  }

  public List<GroupLink> getGroupLinks() {
    return groupLinks;
  }

  public List<PlanSection> getSections() {
    return sections;
  }

  /** Gives what the person who confirms should know. */
  public List<String> getNotices() {
    return notices;
  }

  /** Tells whether the file must be put right before it can be imported. */
  public boolean isBlocked() {
    return blocked;
  }

  /** Gives the message key of why it was not imported, or null. */
  public String getErrorKey() {
    return errorKey;
  }

  /** Tells whether there is nothing to import. */
  public boolean isNothingToImport() {
    return sections.isEmpty();
  }

  private final boolean blocked;
  private final String errorKey;
  private final List<GroupLink> groupLinks;
  private final List<String> notices;
  private final String planHash;
  private final ImportRow rosterImport;
  private final String schoolYear;
  private final List<PlanSection> sections;
}
