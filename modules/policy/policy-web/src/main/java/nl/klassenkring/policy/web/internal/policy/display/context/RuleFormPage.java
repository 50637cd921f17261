/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.exception.NoSuchPolicyDocumentException;
import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.web.internal.value.ParameterField;
import nl.klassenkring.policy.web.internal.value.RawFields;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the form for the values of a rule. */
@Component(service = RuleFormPage.class)
public class RuleFormPage {

  /** The begin of the name of a field for the words that a value comes from. */
  public static final String SOURCE = "source-";

  /** Tells that the form was sent. */
  public static final String SENT = "sent";

  /** Gives the form, as sent when it was refused, else as kept. */
  public RuleFormDisplayContext create(PageRequest pageRequest) throws PortalException {
    PolicyDocument document = documentPages.get(pageRequest);
    RuleDefinition definition = definition(pageRequest);
    PolicyTexts texts = DocumentPages.texts(pageRequest);
    Map<String, String> kept = document.getRuleTexts();
    Map<String, String> sources = document.getSourceTexts();
    boolean typed = pageRequest.isTyped(SENT);

    return new RuleFormDisplayContext(
        DocumentPages.row(document, null, pageRequest).orElseThrow(),
        definition.id(),
        texts.title(definition.id()),
        definition.parameters().stream()
            .map(
                parameter ->
                    new RuleFormDisplayContext.SourcedField(
                        new ParameterField(
                            parameter,
                            typed
                                ? pageRequest::texts
                                : kept(
                                    parameter,
                                    kept.getOrDefault(parameter.key(), parameter.defaultText())),
                            texts),
                        typed
                            ? pageRequest.text(SOURCE + parameter.key())
                            : sources.getOrDefault(parameter.key(), "")))
            .collect(Collectors.toList()));
  }

  /** Gives the rule that is asked for. */
  public static RuleDefinition definition(PageRequest pageRequest) throws PortalException {
    String ruleId = pageRequest.text("ruleId");

    return RuleCatalogue.definitions().stream()
        .filter(definition -> definition.id().equals(ruleId))
        .filter(definition -> !definition.parameters().isEmpty())
        .findFirst()
        .orElseThrow(() -> new NoSuchPolicyDocumentException("No rule has values: " + ruleId));
  }

  static Function<String, List<String>> kept(RuleParameter<?> parameter, String text) {
    Map<String, List<String>> fields = RawFields.of(parameter, text);

    return name -> fields.getOrDefault(name, List.of());
  }

  @Reference private DocumentPages documentPages;
}
