/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import javax.portlet.ActionRequest;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PolicyDocumentService;
import nl.klassenkring.policy.web.internal.policy.display.context.DocumentPages;
import nl.klassenkring.policy.web.internal.portlet.action.BasePolicyMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins a next version with the values of the one in force (G1). */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/add_document"
    },
    service = MVCActionCommand.class)
public class AddDocumentMVCActionCommand extends BasePolicyMVCActionCommand {

  @Override
  protected Done act(ActionRequest actionRequest, PageRequest pageRequest) throws PortalException {

    PolicyDocument inForce = documentPages.fetchInForce(pageRequest);
    PolicyDocument draft =
        policyDocumentService.addPolicyDocument(
            (inForce == null) ? pageRequest.text("title") : inForce.getTitle(),
            (inForce == null) ? Map.of() : inForce.getRuleTexts(),
            (inForce == null) ? Map.of() : inForce.getSourceTexts(),
            "",
            null);

    return new Done(
        "draft-is-added",
        "/policy/view_document",
        Map.of("policyDocumentId", String.valueOf(draft.getPolicyDocumentId())));
  }

  @Override
  protected String getFormCommand() {
    return "/policy/add_document";
  }

  @Reference private DocumentPages documentPages;

  @Reference private PolicyDocumentService policyDocumentService;
}
