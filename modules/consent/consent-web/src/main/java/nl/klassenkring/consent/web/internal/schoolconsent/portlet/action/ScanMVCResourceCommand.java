/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.util.ContentTypes;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCResourceCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the scan of a paper to who runs the school. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/scan"
    },
    service = MVCResourceCommand.class)
public class ScanMVCResourceCommand extends BaseConsentMVCResourceCommand {

  @Override
  protected void serve(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    long consentDecisionId = ParamUtil.getLong(resourceRequest, "consentDecisionId");
    byte[] scan = consentDecisionService.getScan(consentDecisionId);

    send(
        resourceResponse,
        "scan-" + consentDecisionId + extension(scan[0]),
        ContentTypes.APPLICATION_OCTET_STREAM,
        scan);
  }

  /** A scan is kept only if it is one of these three, which differ in their first byte. */
  private static String extension(byte first) {
    switch (first) {
      case '%':
        return ".pdf";
      case (byte) 0xFF:
        return ".jpg";
      default:
        return ".png";
    }
  }

  @Reference private ConsentDecisionService consentDecisionService;
}
