/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.calendar.QuietCause;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleValues;

/**
 * B11: no messages in the quiet hours, on the quiet days and in the holidays of the school; and
 * none of teachers in lesson time. On an excursion, which its author declares, a group may hear of
 * it outside these hours, but not on days off; that exception is recorded with the post.
 */
public final class QuietHoursRule implements Rule {

  static final String ID = "B11";

  public static final RuleDefinition DEFINITION =
      RuleDefinition.optional(ID, QuietParameters.ALL, QuietHoursRule::of);

  /** Who can say that a group is on an excursion. */
  private static final Set<GroupRole> EXCURSION_LEADERS =
      Set.of(GroupRole.TEACHER, GroupRole.SCHOOL_DIRECTOR);

  private static final Set<QuietCause.Kind> ALL_BUT_LESSONS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(QuietCause.Kind.LESSON)));

  private static final Set<QuietCause.Kind> DAYS_OFF =
      Collections.unmodifiableSet(
          EnumSet.of(QuietCause.Kind.HOLIDAY, QuietCause.Kind.PUBLIC_HOLIDAY, QuietCause.Kind.DAY));

  private final SchoolCalendar calendar;
  private final QuietFindings findings;
  private final boolean excursions;
  private final boolean repliesToo;

  /** A rule with the catalogue's defaults: excursions are excepted, and replies wait too. */
  public QuietHoursRule(SchoolCalendar calendar) {
    this(calendar, true, true);
  }

  /**
   * A rule.
   *
   * @param excursions whether an excursion is excepted
   * @param repliesToo whether replies wait as posts do
   */
  public QuietHoursRule(SchoolCalendar calendar, boolean excursions, boolean repliesToo) {
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    this.findings = new QuietFindings(ID, calendar, excursions);
    this.excursions = excursions;
    this.repliesToo = repliesToo;
  }

  private static QuietHoursRule of(RuleValues values) {
    return new QuietHoursRule(
        QuietParameters.calendar(values),
        values.get(QuietParameters.EXCURSIONS),
        values.get(QuietParameters.REPLIES));
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    if (draft.kind() == DraftKind.REPLY && !repliesToo) {
      return List.of();
    }
    return calendar
        .quietAt(draft.placedAt(), causesFor(draft))
        .map(cause -> List.of(finding(draft, cause)))
        .orElse(List.of());
  }

  private Finding finding(Draft draft, QuietCause cause) {
    return isExcepted(draft)
        ? findings.exception(draft.placedAt())
        : findings.hold(
            draft.placedAt(), cause, calendar.nextAllowed(draft.placedAt(), causesFor(draft)));
  }

  /** Lessons are the time of teachers; a class parent or the director can post meanwhile. */
  private static Set<QuietCause.Kind> causesFor(Draft draft) {
    return draft.authorRoles().contains(GroupRole.TEACHER) ? QuietCause.Kind.ALL : ALL_BUT_LESSONS;
  }

  private boolean isExcepted(Draft draft) {
    return excursions
        && draft.excursion()
        && !Collections.disjoint(draft.authorRoles(), EXCURSION_LEADERS)
        && calendar.quietAt(draft.placedAt(), DAYS_OFF).isEmpty();
  }
}
