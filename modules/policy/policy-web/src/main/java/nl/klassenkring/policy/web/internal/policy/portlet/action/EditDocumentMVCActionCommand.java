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

/** Changes the title of a draft, and what it says about itself. */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/edit_document"
    },
    service = MVCActionCommand.class)
public class EditDocumentMVCActionCommand extends BasePolicyMVCActionCommand {

  @Override
  protected Done act(ActionRequest actionRequest, PageRequest pageRequest) throws PortalException {

    PolicyDocument draft = documentPages.get(pageRequest);

    policyDocumentService.updatePolicyDocument(
        draft.getPolicyDocumentId(),
        pageRequest.text("title"),
        draft.getRuleTexts(),
        draft.getSourceTexts(),
        pageRequest.text("note"),
        draft.getValidFrom());

    return new Done(
        "draft-is-saved",
        "/policy/view_document",
        Map.of("policyDocumentId", String.valueOf(draft.getPolicyDocumentId())));
  }

  @Override
  protected String getFormCommand() {
    return "/policy/edit_document";
  }

  @Reference private DocumentPages documentPages;

  @Reference private PolicyDocumentService policyDocumentService;
}
