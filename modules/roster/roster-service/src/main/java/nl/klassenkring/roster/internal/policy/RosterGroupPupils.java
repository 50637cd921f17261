/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.policy;

import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.roster.PupilName;
import nl.klassenkring.policy.engine.roster.Roster;
import nl.klassenkring.policy.group.GroupPupils;
import nl.klassenkring.roster.model.EnrolmentTable;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.model.PupilTable;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the names of a school's pupils to the rules (B4, C6). Names are read, and made ready to be
 * found in texts, only when the roster has changed or another hour has begun: enrolments start and
 * end. Whether it has changed is asked of Liferay's caches.
 */
@Component(service = GroupPupils.class)
public class RosterGroupPupils implements GroupPupils {

  @Override
  public Roster roster(long schoolGroupId, long groupId, Instant moment) {
    return recentRosters.get(
        groupId, version(schoolGroupId, moment), () -> read(schoolGroupId, groupId, moment));
  }

  @Override
  public Roster schoolRoster(long schoolGroupId, Instant moment) {
    return recentSchoolRosters.get(
        schoolGroupId,
        version(schoolGroupId, moment),
        () -> read(schoolGroupId, moment, pupil -> true));
  }

  private Roster read(long schoolGroupId, long groupId, Instant moment) {
    Set<Long> pupilIdsOfGroup =
        pupilLocalService
            .getGroupPupils(groupId, Date.from(moment), QueryUtil.ALL_POS, QueryUtil.ALL_POS)
            .stream()
            .map(Pupil::getPupilId)
            .collect(Collectors.toSet());

    return read(schoolGroupId, moment, pupil -> pupilIdsOfGroup.contains(pupil.getPupilId()));
  }

  private Roster read(long schoolGroupId, Instant moment, Predicate<Pupil> inGroup) {
    return Roster.of(
        pupilLocalService
            .getSchoolPupils(schoolGroupId, Date.from(moment), QueryUtil.ALL_POS, QueryUtil.ALL_POS)
            .stream()
            .map(
                pupil ->
                    new PupilName(
                        pupil.getFirstName(),
                        pupil.getNamePrefix(),
                        pupil.getLastName(),
                        inGroup.test(pupil)))
            .collect(Collectors.toList()));
  }

  private List<Object> version(long schoolGroupId, Instant moment) {
    return List.of(
        schoolGroupId,
        moment.truncatedTo(ChronoUnit.HOURS),
        version(pupilLocalService.dslQuery(pupils(schoolGroupId))),
        version(enrolmentLocalService.dslQuery(enrolments(schoolGroupId))));
  }

  private static String version(List<Object[]> rows) {
    return rows.stream().map(Arrays::toString).collect(Collectors.joining());
  }

  private static DSLQuery pupils(long schoolGroupId) {
    PupilTable table = PupilTable.INSTANCE;

    return DSLQueryFactoryUtil.select(
            DSLFunctionFactoryUtil.count(table.pupilId).as("pupils"),
            DSLFunctionFactoryUtil.max(table.modifiedDate).as("changed"))
        .from(table)
        .where(table.schoolGroupId.eq(schoolGroupId));
  }

  private static DSLQuery enrolments(long schoolGroupId) {
    EnrolmentTable table = EnrolmentTable.INSTANCE;

    return DSLQueryFactoryUtil.select(
            DSLFunctionFactoryUtil.count(table.enrolmentId).as("enrolments"),
            DSLFunctionFactoryUtil.max(table.modifiedDate).as("changed"))
        .from(table)
        .where(table.schoolGroupId.eq(schoolGroupId));
  }

  @Reference private EnrolmentLocalService enrolmentLocalService;

  @Reference private PupilLocalService pupilLocalService;

  private final RecentRosters recentRosters = new RecentRosters();

  /** Apart, since the Site of a school is a group with a roster of its own, too. */
  private final RecentRosters recentSchoolRosters = new RecentRosters();
}
