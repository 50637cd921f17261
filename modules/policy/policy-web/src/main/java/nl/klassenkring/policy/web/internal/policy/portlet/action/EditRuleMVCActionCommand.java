/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import java.util.TreeMap;
import javax.portlet.ActionRequest;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PolicyDocumentService;
import nl.klassenkring.policy.web.internal.policy.display.context.DocumentPages;
import nl.klassenkring.policy.web.internal.policy.display.context.RuleFormPage;
import nl.klassenkring.policy.web.internal.portlet.action.BasePolicyMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes the values of a rule in a draft (G1). */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/edit_rule"
    },
    service = MVCActionCommand.class)
public class EditRuleMVCActionCommand extends BasePolicyMVCActionCommand {

  @Override
  protected Done act(ActionRequest actionRequest, PageRequest pageRequest) throws PortalException {

    PolicyDocument draft = documentPages.get(pageRequest);
    Map<String, String> values = new TreeMap<>(draft.getRuleTexts());
    Map<String, String> sources = new TreeMap<>(draft.getSourceTexts());
    TypedValues typedValues = new TypedValues(actionRequest, pageRequest);

    for (RuleParameter<?> parameter : RuleFormPage.definition(pageRequest).parameters()) {
      put(parameter, typedValues.value(parameter), values);
      putSource(parameter.key(), pageRequest, values, sources);
    }

    policyDocumentService.updatePolicyDocument(
        draft.getPolicyDocumentId(),
        draft.getTitle(),
        values,
        sources,
        draft.getNote(),
        draft.getValidFrom());

    return new Done(
        "draft-is-saved",
        "/policy/view_document",
        Map.of("policyDocumentId", String.valueOf(draft.getPolicyDocumentId())));
  }

  @Override
  protected String getFormCommand() {
    return "/policy/edit_rule";
  }

  /** What nobody set and nobody changed follows the catalogue, as it did. */
  private static void put(RuleParameter<?> parameter, String value, Map<String, String> values) {

    if (values.containsKey(parameter.key()) || !value.equals(parameter.defaultText())) {
      values.put(parameter.key(), value);
    }
  }

  /** Words belong to a value that is set. */
  private static void putSource(
      String key,
      PageRequest pageRequest,
      Map<String, String> values,
      Map<String, String> sources) {

    String source = pageRequest.text(RuleFormPage.SOURCE + key).strip();

    if (source.isEmpty() || !values.containsKey(key)) {
      sources.remove(key);
    } else {
      sources.put(key, source);
    }
  }

  @Reference private DocumentPages documentPages;

  @Reference private PolicyDocumentService policyDocumentService;
}
