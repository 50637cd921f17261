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

/** Adopts a draft: from its day on it is the foundation's policy (G1). */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/adopt_document"
    },
    service = MVCActionCommand.class)
public class AdoptDocumentMVCActionCommand extends BasePolicyMVCActionCommand {

  @Override
  protected Done act(ActionRequest actionRequest, PageRequest pageRequest) throws PortalException {

    PolicyDocument draft = documentPages.get(pageRequest);

    policyDocumentService.updatePolicyDocument(
        draft.getPolicyDocumentId(),
        draft.getTitle(),
        draft.getRuleTexts(),
        draft.getSourceTexts(),
        draft.getNote(),
        new TypedValues(actionRequest, pageRequest).validFrom());
    policyDocumentService.adoptPolicyDocument(draft.getPolicyDocumentId());

    return new Done(
        "document-is-adopted",
        "/policy/view_document",
        Map.of("policyDocumentId", String.valueOf(draft.getPolicyDocumentId())));
  }

  @Override
  protected String getFormCommand() {
    return "/policy/view_document";
  }

  @Reference private DocumentPages documentPages;

  @Reference private PolicyDocumentService policyDocumentService;
}
