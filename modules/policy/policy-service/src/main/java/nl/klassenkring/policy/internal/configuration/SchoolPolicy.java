/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.rule.CategoryRule;
import nl.klassenkring.policy.engine.rule.OwnGroupsRule;
import nl.klassenkring.policy.engine.rule.QuietHoursRule;
import nl.klassenkring.policy.engine.rule.picture.PictureRules;

/** The rules of one school and the zone of its times. Immutable. */
public final class SchoolPolicy {

  private static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Amsterdam");

  /** What holds for a school that has no configuration: the defaults of the catalogue. */
  static final SchoolPolicy DEFAULT =
      of(SchoolCalendar.builder(DEFAULT_ZONE).build(), OwnGroupsRule.DEFAULT_ROLES);

  private final ZoneId zone;
  private final Policy policy;

  private SchoolPolicy(ZoneId zone, Policy policy) {
    this.zone = zone;
    this.policy = policy;
  }

  static SchoolPolicy of(SchoolCalendar calendar, Set<GroupRole> placingRoles) {
    List<Rule> rules = new ArrayList<>(PictureRules.ALL);

    rules.add(new OwnGroupsRule(placingRoles));
    rules.add(new QuietHoursRule(calendar));
    rules.add(new CategoryRule());

    return new SchoolPolicy(calendar.zone(), new Policy(rules));
  }

  /** Refuses every post: the school's agreements are not known for certain. */
  static SchoolPolicy broken(String mistake) {
    return new SchoolPolicy(
        DEFAULT_ZONE, new Policy(List.of(new BrokenConfigurationRule(mistake))));
  }

  public ZoneId zone() {
    return zone;
  }

  public Verdict judge(Draft draft) {
    return policy.judge(draft);
  }
}
