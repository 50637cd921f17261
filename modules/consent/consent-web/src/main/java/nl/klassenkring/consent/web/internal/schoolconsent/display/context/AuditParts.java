/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;

/** Finds the texts of what entries of the log are about. */
public final class AuditParts {

  /**
   * Makes it for a page of the log.
   *
   * @param groupNames the names of Sites by their keys, of those that are still there
   * @param guardianNames the names of guardians by their keys, of those that are still there
   */
  public AuditParts(Map<Long, String> groupNames, Map<Long, String> guardianNames) {
    this.groupNames = Map.copyOf(groupNames);
    this.guardianNames = Map.copyOf(guardianNames);
  }

  /** Gives the parts of a detail; one that is no {@link AuditDetail} is said as it stands. */
  public List<AuditPart> of(String detail) {
    return AuditDetail.parse(detail)
        .map(
            known ->
                known.parts().stream()
                    .map(part -> of(part.getKey(), part.getValue()))
                    .collect(Collectors.toList()))
        .orElseGet(() -> List.of(new AuditPart("detail", detail)));
  }

  private AuditPart of(AuditField field, String value) {
    switch (field) {
      case GROUP:
        return named("group", groupNames.get(Long.parseLong(value)));
      case GUARDIAN:
        return value.equals("0")
            ? new AuditPart("the-pupil")
            : named("guardian", guardianNames.get(Long.parseLong(value)));
      case SCHOOL_YEAR:
        return new AuditPart("for-school-year", value);
      case DECISION:
        return new AuditPart("decision-" + value);
      case ROAD:
        return new AuditPart("road-" + value);
      case ANSWER_RULE:
        return new AuditPart("answer-rule-" + value);
      case DECIDING_AGE:
        return new AuditPart("setting-pupilDecidesFromAge", value);
      case OBJECTION_STATUS:
        return new AuditPart("objection-" + value);
      case ERASED:
        return erased(value);
      case AUTHORITY:
      case EXPIRES:
      case IN_USE:
        return new AuditPart("audit-detail-" + field + "-" + value);
      default:
        return new AuditPart("audit-detail-" + field, value);
    }
  }

  private static AuditPart named(String key, String name) {
    return (name == null) ? new AuditPart("audit-" + key + "-is-gone") : new AuditPart(key, name);
  }

  private static AuditPart erased(String value) {
    String[] categoryAndCount = value.split(":", 2);

    return new AuditPart("retention-" + categoryAndCount[0], categoryAndCount[1]);
  }

  private final Map<Long, String> groupNames;
  private final Map<Long, String> guardianNames;
}
