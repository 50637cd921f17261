/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.portlet.action;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.PortletResponseUtil;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCResourceCommand;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.HttpHeaders;
import com.liferay.portal.kernel.util.ContentTypes;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.rights.FamilyDataService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PageRequestFactory;
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
public class ExportMVCResourceCommand extends BaseMVCResourceCommand {

  @Override
  protected void doServeResource(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    try {
      PortletResponseUtil.sendFile(
          resourceRequest,
          resourceResponse,
          "klassenkring.zip",
          export(pageRequestFactory.create(resourceRequest)),
          ContentTypes.APPLICATION_ZIP,
          HttpHeaders.CONTENT_DISPOSITION_ATTACHMENT);
    } catch (NoSuchModelException | PrincipalException exception) {
      resourceResponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
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
