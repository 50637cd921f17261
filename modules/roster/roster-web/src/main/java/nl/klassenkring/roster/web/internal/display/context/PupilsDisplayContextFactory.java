/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
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
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.PupilService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads the lists of pupils, through the remote services and their permissions. */
@Component(service = PupilsDisplayContextFactory.class)
public class PupilsDisplayContextFactory {

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

  /**
   * The pupils are those that a permission was checked for; so are their groups, of which the own
   * one goes first.
   */
  private List<PupilRow> createRows(List<Pupil> pupils) {
    Map<Long, String> groupNames =
        enrolmentLocalService
            .getEnrolments(
                pupils.stream().mapToLong(Pupil::getPupilId).toArray(), Date.from(clock.instant()))
            .stream()
            .sorted(Comparator.comparing(Enrolment::isComposed))
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

  @Reference private PupilService pupilService;
}
