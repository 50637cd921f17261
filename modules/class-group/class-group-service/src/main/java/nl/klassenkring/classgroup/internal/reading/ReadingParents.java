/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.reading;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.petra.sql.dsl.query.FromStep;
import com.liferay.petra.sql.dsl.query.GroupByStep;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroupRoleTable;
import com.liferay.portal.kernel.model.UserTable;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.PostReadingTable;
import nl.klassenkring.classgroup.service.persistence.PostReadingPersistence;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.roster.model.GuardianTable;
import nl.klassenkring.roster.model.GuardianshipTable;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Knows which parents of a group read its posts, and which of them are one family, in a number of
 * statements that grows neither with posts nor with parents.
 */
@Component(service = ReadingParents.class)
public class ReadingParents {

  /** Gives the families of the parents who are in a group now. */
  Families families(ClassGroup classGroup) {
    List<Long> parents = userLocalService.dslQuery(parents(classGroup));
    List<Object[]> rows =
        guardianshipLocalService.dslQuery(
            DSLQueryFactoryUtil.selectDistinct(GUARDIAN.guardianUserId, GUARDIANSHIP.pupilId)
                .from(GUARDIAN)
                .innerJoinON(GUARDIANSHIP, GUARDIANSHIP.guardianId.eq(GUARDIAN.guardianId))
                .where(
                    GUARDIAN
                        .schoolGroupId
                        .eq(classGroup.getSchoolGroupId())
                        .and(GUARDIAN.guardianUserId.in(parents(classGroup)))
                        .and(
                            GUARDIANSHIP
                                .endDate
                                .isNull()
                                .or(GUARDIANSHIP.endDate.gt(Date.from(clock.instant())))
                                .withParentheses())));
    Map<Long, Set<Long>> pupilIds = new HashMap<>();

    rows.forEach(
        row -> pupilIds.computeIfAbsent((Long) row[0], key -> new HashSet<>()).add((Long) row[1]));

    return Families.of(parents, pupilIds);
  }

  /** Gives the parents of the group who read each of some posts; a post nobody read is missing. */
  Map<Long, Set<Long>> readers(ClassGroup classGroup, Collection<ClassPost> classPosts) {
    Long[] classPostIds = classPosts.stream().map(ClassPost::getClassPostId).toArray(Long[]::new);
    List<Object[]> rows =
        postReadingPersistence.dslQuery(
            DSLQueryFactoryUtil.select(READING.classPostId, READING.userId)
                .from(READING)
                .where(
                    READING
                        .classPostId
                        .in(classPostIds)
                        .and(READING.userId.in(parents(classGroup)))));
    Map<Long, Set<Long>> readers = new HashMap<>();

    rows.forEach(
        row -> readers.computeIfAbsent((Long) row[0], key -> new HashSet<>()).add((Long) row[1]));

    return readers;
  }

  /** Gives a page of the names of the parents who read a post, by last name. */
  public List<String> names(ClassGroup classGroup, long classPostId, int start, int end) {
    List<User> users =
        userLocalService.dslQuery(
            readers(classGroup, classPostId, DSLQueryFactoryUtil.select(UserTable.INSTANCE))
                .orderBy(
                    UserTable.INSTANCE.lastName.ascending(),
                    UserTable.INSTANCE.firstName.ascending(),
                    UserTable.INSTANCE.userId.ascending())
                .limit(start, end));

    return users.stream().map(User::getFullName).collect(Collectors.toList());
  }

  /** Counts the parents who read a post. */
  public int count(ClassGroup classGroup, long classPostId) {
    return userLocalService.dslQueryCount(
        readers(classGroup, classPostId, DSLQueryFactoryUtil.count()));
  }

  private GroupByStep readers(ClassGroup classGroup, long classPostId, FromStep fromStep) {
    return fromStep
        .from(UserTable.INSTANCE)
        .innerJoinON(READING, READING.userId.eq(UserTable.INSTANCE.userId))
        .where(
            READING
                .classPostId
                .eq(classPostId)
                .and(UserTable.INSTANCE.userId.in(parents(classGroup))));
  }

  private DSLQuery parents(ClassGroup classGroup) {
    Long[] roleIds =
        Stream.of(SchoolRoleConstants.PARENT, SchoolRoleConstants.CLASS_PARENT)
            .map(name -> roleLocalService.fetchRole(classGroup.getCompanyId(), name))
            .filter(Objects::nonNull)
            .map(Role::getRoleId)
            .toArray(Long[]::new);

    return DSLQueryFactoryUtil.selectDistinct(UserGroupRoleTable.INSTANCE.userId)
        .from(UserGroupRoleTable.INSTANCE)
        .where(
            UserGroupRoleTable.INSTANCE
                .groupId
                .eq(classGroup.getGroupId())
                .and(UserGroupRoleTable.INSTANCE.roleId.in(roleIds)));
  }

  private static final GuardianTable GUARDIAN = GuardianTable.INSTANCE;
  private static final GuardianshipTable GUARDIANSHIP = GuardianshipTable.INSTANCE;
  private static final PostReadingTable READING = PostReadingTable.INSTANCE;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GuardianshipLocalService guardianshipLocalService;

  @Reference private PostReadingPersistence postReadingPersistence;

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserLocalService userLocalService;
}
