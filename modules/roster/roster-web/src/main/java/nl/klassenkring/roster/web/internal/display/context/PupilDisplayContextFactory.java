/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.roster.constants.RosterActionKeys;
import nl.klassenkring.roster.constants.RosterConstants;
import nl.klassenkring.roster.exception.InvitationCodeException;
import nl.klassenkring.roster.exception.NoSuchGuardianException;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.PupilService;
import nl.klassenkring.roster.web.internal.constants.RosterWebKeys;
import nl.klassenkring.roster.web.internal.text.Days;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads what the pages about pupils show, through the remote services and their permissions. */
@Component(service = PupilDisplayContextFactory.class)
public class PupilDisplayContextFactory {

  /** How many pupils a page of the list has. */
  public static final int PAGE_SIZE = 30;

  /** Gives the pupils of the school, or of the class group, on whose Site the portlet stands. */
  public PupilsDisplayContext createList(PortletRequest portletRequest) throws PortalException {
    ThemeDisplay themeDisplay = themeDisplay(portletRequest);
    Group site = themeDisplay.getScopeGroup();

    return (SchoolSite.groupId(site) == site.getGroupId())
        ? createSchoolList(portletRequest, themeDisplay)
        : createGroupList(portletRequest, themeDisplay);
  }

  /** Gives the pupil that the request names, with its guardians and groups. */
  public PupilDisplayContext createPupil(PortletRequest portletRequest) throws PortalException {
    ThemeDisplay themeDisplay = themeDisplay(portletRequest);
    Pupil pupil = getPupil(portletRequest, themeDisplay);
    Days days = days(themeDisplay, pupil.getSchoolGroupId());

    return new PupilDisplayContext(
        RosterNames.of(pupil),
        pupil.getRosterKey(),
        days.birthDate(pupil.getBirthDate()),
        days.day(pupil.getEndDate()),
        guardianDisplays.of(pupil, days),
        pupilService.getPupilEnrolments(pupil.getPupilId()).stream()
            .map(enrolment -> createEnrolment(enrolment, days))
            .collect(Collectors.toList()),
        SessionErrors.contains(portletRequest, InvitationCodeException.class));
  }

  /** Gives the letter with a new code. It can be read once. */
  public InvitationDisplayContext createInvitation(PortletRequest portletRequest)
      throws PortalException {

    ThemeDisplay themeDisplay = themeDisplay(portletRequest);
    Pupil pupil = getPupil(portletRequest, themeDisplay);
    Days days = days(themeDisplay, pupil.getSchoolGroupId());
    long guardianId = ParamUtil.getLong(portletRequest, "guardianId");
    Object code = SessionMessages.get(portletRequest, RosterWebKeys.INVITATION_CODE);

    for (GuardianDisplay guardianDisplay : guardianDisplays.of(pupil, days)) {
      if (guardianDisplay.getGuardianId() == guardianId) {
        return new InvitationDisplayContext(
            pupil.getPupilId(),
            RosterNames.of(pupil),
            guardianDisplay.getName(),
            themeDisplay.getScopeGroup().getDescriptiveName(themeDisplay.getLocale()),
            themeDisplay.getPortalURL(),
            (code == null) ? "" : code.toString(),
            guardianDisplay.getInvitedUntil());
      }
    }

    throw new NoSuchGuardianException("No guardian " + guardianId + " of this pupil");
  }

  private PupilsDisplayContext createSchoolList(
      PortletRequest portletRequest, ThemeDisplay themeDisplay) throws PortalException {

    long schoolGroupId = themeDisplay.getScopeGroupId();
    long groupId = ParamUtil.getLong(portletRequest, "group");
    String keywords = ParamUtil.getString(portletRequest, "keywords").strip();
    int count = pupilService.searchPupilsCount(schoolGroupId, groupId, keywords);
    Pages pages = pages(portletRequest, count);

    return new PupilsDisplayContext(
        true,
        true,
        keywords,
        groupId,
        createGroups(themeDisplay, groupId),
        createRows(
            pupilService.searchPupils(
                schoolGroupId, groupId, keywords, pages.getStart(), pages.getEnd())),
        count,
        pages);
  }

  private PupilsDisplayContext createGroupList(
      PortletRequest portletRequest, ThemeDisplay themeDisplay) throws PortalException {

    long groupId = themeDisplay.getScopeGroupId();
    int count = pupilService.getGroupPupilsCount(groupId);
    Pages pages = pages(portletRequest, count);

    return new PupilsDisplayContext(
        false,
        false,
        "",
        groupId,
        List.of(),
        createRows(pupilService.getGroupPupils(groupId, pages.getStart(), pages.getEnd())),
        count,
        pages);
  }

  private List<GroupOption> createGroups(ThemeDisplay themeDisplay, long groupId) {
    Group school = themeDisplay.getScopeGroup();
    List<GroupOption> groups = new ArrayList<>();

    for (Group group :
        groupLocalService.getGroups(school.getCompanyId(), school.getGroupId(), true)) {

      groups.add(
          new GroupOption(
              group.getGroupId(),
              group.getName(themeDisplay.getLocale()),
              group.getGroupId() == groupId));
    }

    groups.sort(Comparator.comparing(GroupOption::getName));

    return groups;
  }

  /** The pupils are those that a permission was checked for; so are their groups. */
  private List<PupilRow> createRows(List<Pupil> pupils) {
    Map<Long, String> groupNames =
        enrolmentLocalService
            .getEnrolments(
                pupils.stream().mapToLong(Pupil::getPupilId).toArray(), Date.from(clock.instant()))
            .stream()
            .collect(
                Collectors.toMap(
                    Enrolment::getPupilId,
                    Enrolment::getRosterGroupName,
                    (name, otherName) -> name + ", " + otherName));

    return pupils.stream()
        .map(
            pupil ->
                new PupilRow(
                    pupil.getPupilId(),
                    RosterNames.of(pupil),
                    groupNames.getOrDefault(pupil.getPupilId(), "")))
        .collect(Collectors.toList());
  }

  private static EnrolmentDisplay createEnrolment(Enrolment enrolment, Days days) {
    return new EnrolmentDisplay(
        enrolment.getSchoolYear(),
        enrolment.getRosterGroupName(),
        days.day(enrolment.getStartDate()),
        days.dayBefore(enrolment.getEndDate()));
  }

  private Pupil getPupil(PortletRequest portletRequest, ThemeDisplay themeDisplay)
      throws PortalException {

    Pupil pupil = pupilService.getPupil(ParamUtil.getLong(portletRequest, "pupilId"));

    portletResourcePermission.check(
        themeDisplay.getPermissionChecker(),
        pupil.getSchoolGroupId(),
        RosterActionKeys.MANAGE_ROSTER);

    return pupil;
  }

  private Days days(ThemeDisplay themeDisplay, long schoolGroupId) throws PortalException {
    return new Days(themeDisplay.getLocale(), policyService.zone(schoolGroupId));
  }

  private static Pages pages(PortletRequest portletRequest, int count) {
    return Pages.of(ParamUtil.getInteger(portletRequest, "page", 1), count, PAGE_SIZE);
  }

  private static ThemeDisplay themeDisplay(PortletRequest portletRequest) {
    return (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private EnrolmentLocalService enrolmentLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private GuardianDisplays guardianDisplays;

  @Reference private PolicyService policyService;

  @Reference(target = "(resource.name=" + RosterConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilService pupilService;
}
