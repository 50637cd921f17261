/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.incident;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import nl.klassenkring.moderation.constants.IncidentState;
import nl.klassenkring.moderation.incident.Misuse;
import nl.klassenkring.moderation.internal.configuration.ModerationConfiguration;
import nl.klassenkring.moderation.model.IncidentTable;
import nl.klassenkring.moderation.service.persistence.IncidentPersistence;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Counts how often something of one person was misuse lately (A8): it was removed, or its incident
 * was closed as misuse. What was only reported, or was no misuse, does not count.
 */
@Component(configurationPid = ModerationConfiguration.PID, service = MisuseCounts.class)
@Designate(ocd = ModerationConfiguration.class)
public class MisuseCounts {

  /**
   * Counts, in one statement.
   *
   * @param incidentId that is not counted itself; 0 for none
   */
  public Misuse of(long schoolGroupId, long subjectUserId, long incidentId) throws PortalException {

    Date since = since(clock.instant(), policyService.zone(schoolGroupId), days);
    IncidentTable table = IncidentTable.INSTANCE;

    return new Misuse(
        incidentPersistence.dslQueryCount(
            DSLQueryFactoryUtil.count()
                .from(table)
                .where(
                    table
                        .schoolGroupId
                        .eq(schoolGroupId)
                        .and(table.subjectUserId.eq(subjectUserId))
                        .and(table.incidentId.neq(incidentId))
                        .and(table.createDate.gte(since))
                        .and(table.incidentState.neq(IncidentState.UNFOUNDED.name()))
                        .and(
                            table
                                .removedDate
                                .isNotNull()
                                .or(table.incidentState.eq(IncidentState.CLOSED.name()))
                                .withParentheses()))),
        since);
  }

  @Activate
  @Modified
  void read(ModerationConfiguration configuration) {
    days = configuration.misuseDays();
  }

  /** The beginning of the school year, or so many days ago. */
  static Date since(Instant now, ZoneId zone, int days) {
    return Date.from(
        (days > 0)
            ? now.minus(Duration.ofDays(days))
            : SchoolYear.at(now, zone).firstDay().atStartOfDay(zone).toInstant());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  private volatile int days;

  @Reference private IncidentPersistence incidentPersistence;

  @Reference private PolicyService policyService;
}
