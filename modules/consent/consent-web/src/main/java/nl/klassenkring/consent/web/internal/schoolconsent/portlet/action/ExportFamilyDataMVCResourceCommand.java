/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.util.ContentTypes;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.rights.FamilyDataService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PageRequestFactory;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCResourceCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives who runs the school what is kept about a pupil, for one guardian or the pupil to read. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/export"
    },
    service = MVCResourceCommand.class)
public class ExportFamilyDataMVCResourceCommand extends BaseConsentMVCResourceCommand {

  @Override
  protected void serve(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    PageRequest pageRequest = pageRequestFactory.create(resourceRequest);
    long pupilId = pageRequest.number("pupilId");

    send(
        resourceResponse,
        "klassenkring-" + pupilId + ".zip",
        ContentTypes.APPLICATION_ZIP,
        familyDataService.exportFamilyData(
            pupilId, pageRequest.number("guardianId"), pageRequest.getLocale()));
  }

  @Reference private FamilyDataService familyDataService;

  @Reference private PageRequestFactory pageRequestFactory;
}
