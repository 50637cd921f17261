/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.year;

import com.liferay.portal.kernel.exception.DuplicateGroupException;
import com.liferay.portal.kernel.exception.GroupFriendlyURLException;
import com.liferay.portal.kernel.exception.GroupKeyException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.exception.SchoolYearPlanException;
import nl.klassenkring.membership.internal.member.MemberList;
import nl.klassenkring.membership.internal.member.MembershipRecord;
import nl.klassenkring.membership.internal.member.SiteMembers;
import nl.klassenkring.membership.year.YearPlanStep;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Ends a group and begins the next in its place. The old one keeps its address and its members, and
 * the year becomes part of its name; the new one gets the name and an address with its year.
 */
@Component(service = YearTurn.class)
public class YearTurn {

  /**
   * Does it, in the current transaction.
   *
   * @return the Site of the new group; 0 when none comes in its place
   */
  public long turn(long userId, YearPlanStep step, String fromYear, String toYear)
      throws PortalException {

    ClassGroup old = classGroupLocalService.getClassGroupByGroupId(step.getGroupId());
    Group oldSite = groupLocalService.getGroup(step.getGroupId());

    try {
      Map<Locale, String> names = new HashMap<>(oldSite.getNameMap());

      names.replaceAll((locale, name) -> name + " (" + fromYear + ")");
      rename(oldSite, names);
      classGroupLocalService.closeClassGroup(userId, old.getClassGroupId());
      membershipRecord.entry(userId, old, MembershipEventType.GROUP_CLOSED).add();

      return step.getNewName().isEmpty() ? 0 : begin(userId, step, old, toYear);
    } catch (DuplicateGroupException | GroupFriendlyURLException | GroupKeyException exception) {

      throw new SchoolYearPlanException("There is such a Site already", exception);
    }
  }

  private long begin(long userId, YearPlanStep step, ClassGroup old, String toYear)
      throws PortalException {

    Group oldSite = groupLocalService.getGroup(old.getGroupId());
    Group site = addSite(userId, oldSite, step.getNewName(), toYear);
    ClassGroup classGroup =
        classGroupLocalService.addClassGroup(
            userId, site.getGroupId(), old.getKind(), toYear, new ServiceContext());

    sitePages.copy(userId, oldSite, site);
    newYearRoster.link(
        old.getSchoolGroupId(),
        toYear,
        newYearRoster.of(old.getSchoolGroupId(), toYear).keys(step.getNewName()),
        site.getGroupId());
    addMembers(step, old, classGroup);
    membershipRecord.entry(userId, classGroup, MembershipEventType.GROUP_OPENED).add();

    return site.getGroupId();
  }

  private void addMembers(YearPlanStep step, ClassGroup old, ClassGroup classGroup)
      throws PortalException {

    for (long parentUserId : step.getParentUserIds()) {
      siteMembers.join(classGroup, parentUserId, MemberRole.PARENT.roleNames());
    }

    for (long teacherUserId : step.getChosenTeacherIds()) {
      siteMembers.join(classGroup, teacherUserId, MemberRole.TEACHER.roleNames());
    }

    // Who is there for the school, as the director is, comes along.
    for (long userId : memberList.userIdsWithoutRole(old.getCompanyId(), old.getGroupId())) {

      siteMembers.join(classGroup, userId, Set.of());
    }
  }

  private Group addSite(long userId, Group oldSite, String name, String toYear)
      throws PortalException {

    Map<Locale, String> names = new HashMap<>(oldSite.getNameMap());

    names.replaceAll((locale, old) -> name);

    return groupLocalService.addGroup(
        userId,
        oldSite.getParentGroupId(),
        Group.class.getName(),
        0,
        GroupConstants.DEFAULT_LIVE_GROUP_ID,
        names,
        oldSite.getDescriptionMap(),
        oldSite.getType(),
        oldSite.isManualMembership(),
        oldSite.getMembershipRestriction(),
        friendlyUrl(oldSite, name, toYear),
        true,
        true,
        new ServiceContext());
  }

  /** As in {@code /de-wilgen-groep-5a-2027-2028}: with the school, for Liferay knows each once. */
  private String friendlyUrl(Group oldSite, String name, String toYear) throws PortalException {
    Group parent = groupLocalService.getGroup(oldSite.getParentGroupId());
    String words =
        (name + " " + toYear)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");

    return parent.getFriendlyURL() + "-" + words;
  }

  private void rename(Group site, Map<Locale, String> names) throws PortalException {
    groupLocalService.updateGroup(
        site.getGroupId(),
        site.getParentGroupId(),
        names,
        site.getDescriptionMap(),
        site.getType(),
        site.isManualMembership(),
        site.getMembershipRestriction(),
        site.getFriendlyURL(),
        site.isInheritContent(),
        site.isActive(),
        new ServiceContext());
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private MemberList memberList;

  @Reference private MembershipRecord membershipRecord;

  @Reference private NewYearRoster newYearRoster;

  @Reference private SiteMembers siteMembers;

  @Reference private SitePages sitePages;
}
