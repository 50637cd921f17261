/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.portlet.PortletResponseUtil;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCResourceCommand;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.HttpHeaders;
import com.liferay.portal.kernel.util.ContentTypes;
import com.liferay.portal.kernel.util.ParamUtil;
import java.nio.charset.StandardCharsets;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.service.PolicyDocumentService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the privacy officer a version of the policy as a file that can be imported. */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/export_document"
    },
    service = MVCResourceCommand.class)
public class ExportDocumentMVCResourceCommand extends BaseMVCResourceCommand {

  @Override
  protected void doServeResource(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    resourceResponse.setProperty(HttpHeaders.CACHE_CONTROL, "private, no-store");

    try {
      long policyDocumentId = ParamUtil.getLong(resourceRequest, "policyDocumentId");
      PolicyDocument document = policyDocumentService.getPolicyDocument(policyDocumentId);
      String json = policyDocumentService.exportPolicyDocument(policyDocumentId);

      resourceResponse.setContentType(ContentTypes.APPLICATION_JSON);
      resourceResponse.setProperty(
          HttpHeaders.CONTENT_DISPOSITION,
          "attachment; filename=\"policy-" + document.getVersion() + ".json\"");

      PortletResponseUtil.write(resourceResponse, json.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchModelException | PrincipalException exception) {
      resourceResponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Reference private PolicyDocumentService policyDocumentService;
}
