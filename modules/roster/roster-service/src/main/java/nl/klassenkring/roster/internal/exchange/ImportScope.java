/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** For which school and school year an import is, by whom and when. */
public final class ImportScope {

  private final Group school;
  private final SchoolYear schoolYear;
  private final ZoneId zone;
  private final User user;
  private final Instant now;

  public ImportScope(Group school, SchoolYear schoolYear, ZoneId zone, User user, Instant now) {
    this.school = school;
    this.schoolYear = schoolYear;
    this.zone = zone;
    this.user = user;
    this.now = now;
  }

  Group school() {
    return school;
  }

  long schoolGroupId() {
    return school.getGroupId();
  }

  String schoolYear() {
    return schoolYear.value();
  }

  User user() {
    return user;
  }

  Date now() {
    return Date.from(now);
  }

  /** Now, or when the school year starts if that is later. */
  Date enrolmentStart() {
    Instant first = schoolYear.firstDay().atStartOfDay(zone).toInstant();

    return Date.from(first.isAfter(now) ? first : now);
  }

  /** When the next school year starts. */
  Date enrolmentEnd() {
    return Date.from(schoolYear.next().firstDay().atStartOfDay(zone).toInstant());
  }
}
