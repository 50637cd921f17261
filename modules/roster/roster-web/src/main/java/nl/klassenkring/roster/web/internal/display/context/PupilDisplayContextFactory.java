/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.roster.constants.RosterActionKeys;
import nl.klassenkring.roster.constants.RosterConstants;
import nl.klassenkring.roster.exception.InvitationCodeException;
import nl.klassenkring.roster.exception.NoSuchGuardianException;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilService;
import nl.klassenkring.roster.web.internal.constants.RosterWebKeys;
import nl.klassenkring.roster.web.internal.text.Days;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what the pages about one pupil show, for who may change the roster. */
@Component(service = PupilDisplayContextFactory.class)
public class PupilDisplayContextFactory {

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

  private static ThemeDisplay themeDisplay(PortletRequest portletRequest) {
    return (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
  }

  @Reference private GuardianDisplays guardianDisplays;

  @Reference private PolicyService policyService;

  @Reference(target = "(resource.name=" + RosterConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilService pupilService;
}
