/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.util.ContentTypes;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.rights.FamilyDataService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PageRequestFactory;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCResourceCommand;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives a family all that is kept about its children, in one file. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.MY_CHILDREN,
      "mvc.command.name=/my_children/export"
    },
    service = MVCResourceCommand.class)
public class ExportMVCResourceCommand extends BaseConsentMVCResourceCommand {

  @Override
  protected void serve(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    send(
        resourceResponse,
        "klassenkring.zip",
        ContentTypes.APPLICATION_ZIP,
        export(pageRequestFactory.create(resourceRequest)));
  }

  /** A pupil who decides himself gets his own; a guardian that of all his children. */
  private byte[] export(PageRequest pageRequest) throws PortalException {
    Pupil pupil = pupilLocalService.getPupil(pageRequest.number("pupilId"));

    return (pupil.getPupilUserId() == pageRequest.getPermissionChecker().getUserId())
        ? familyDataService.exportFamilyData(pupil.getPupilId(), 0, pageRequest.getLocale())
        : familyDataService.exportMyFamilyData(pageRequest.getLocale());
  }

  @Reference private FamilyDataService familyDataService;

  @Reference private PageRequestFactory pageRequestFactory;

  @Reference private PupilLocalService pupilLocalService;
}
