/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.policy.service.PolicyDeviationService;
import nl.klassenkring.policy.service.PolicyDocumentService;
import nl.klassenkring.policy.web.internal.agreement.AgreementText;
import nl.klassenkring.policy.web.internal.agreement.AgreementWriter;
import nl.klassenkring.policy.web.internal.value.Comparison;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the versions of the foundation's policy, for the privacy officer. */
@Component(service = DocumentPages.class)
public class DocumentPages {

  /** Gives the desk: what is in force, all versions, and how much waits. */
  public DeskDisplayContext desk(PageRequest pageRequest) throws PortalException {
    Pages pages =
        pageRequest.pages(policyDocumentService.getPolicyDocumentsCount(), PAGE_SIZE, Map.of());
    PolicyDocument inForce = fetchInForce(pageRequest);

    return new DeskDisplayContext(
        row(inForce, inForce, pageRequest),
        policyDocumentService.getPolicyDocuments(pages.getStart(), pages.getEnd()).stream()
            .flatMap(document -> row(document, inForce, pageRequest).stream())
            .collect(Collectors.toList()),
        policyDeviationService.getSubmittedPolicyDeviationsCount(),
        pages);
  }

  /** Gives one version beside the one in force. */
  public DocumentDisplayContext document(PageRequest pageRequest) throws PortalException {
    PolicyDocument document = get(pageRequest);
    PolicyDocument inForce = fetchInForce(pageRequest);
    Map<String, String> texts = document.getRuleTexts();

    return new DocumentDisplayContext(
        row(document, inForce, pageRequest).orElseThrow(),
        row(inForce, inForce, pageRequest).orElse(null),
        rules(texts, (inForce == null) ? Map.of() : inForce.getRuleTexts(), texts(pageRequest)),
        agreements(texts, pageRequest),
        validFrom(document, pageRequest));
  }

  /** Gives with what a next version can begin. */
  public NewDocumentDisplayContext newDocument(PageRequest pageRequest) throws PortalException {
    PolicyDocument inForce = fetchInForce(pageRequest);

    return new NewDocumentDisplayContext(
        row(inForce, inForce, pageRequest).orElse(null), policyDocumentService.getPolicyPresets());
  }

  /** Gives the form for title and note, as sent when it was refused, else as kept. */
  public DocumentFormDisplayContext documentForm(PageRequest pageRequest) throws PortalException {

    PolicyDocument document = get(pageRequest);
    boolean typed = pageRequest.isTyped("title");

    return new DocumentFormDisplayContext(
        document.getPolicyDocumentId(),
        typed ? pageRequest.text("title") : document.getTitle(),
        typed ? pageRequest.text("note") : document.getNote());
  }

  /** Gives the version that is asked for. */
  public PolicyDocument get(PageRequest pageRequest) throws PortalException {
    return policyDocumentService.getPolicyDocument(pageRequest.number("policyDocumentId"));
  }

  /** Gives the version in force, or null. */
  public PolicyDocument fetchInForce(PageRequest pageRequest) throws PortalException {
    return policyDocumentService.fetchPolicyDocumentInForce(pageRequest.getSchoolGroupId());
  }

  static PolicyTexts texts(PageRequest pageRequest) {
    return new PolicyTexts(pageRequest.getLocale(), pageRequest.getZone());
  }

  static Optional<DocumentRow> row(
      PolicyDocument document, PolicyDocument inForce, PageRequest pageRequest) {

    return Optional.ofNullable(document)
        .map(
            shown ->
                new DocumentRow(
                    shown,
                    pageRequest.getMoments(),
                    (inForce != null)
                        && (inForce.getPolicyDocumentId() == shown.getPolicyDocumentId())));
  }

  private static List<RuleRow> rules(
      Map<String, String> after, Map<String, String> before, PolicyTexts texts) {

    return RuleCatalogue.definitions().stream()
        .map(definition -> rule(definition, after, before, texts))
        .collect(Collectors.toList());
  }

  private static RuleRow rule(
      RuleDefinition definition,
      Map<String, String> after,
      Map<String, String> before,
      PolicyTexts texts) {

    return new RuleRow(
        definition.id(),
        texts.title(definition.id()),
        definition.parameters().stream()
            .map(
                parameter ->
                    Comparison.of(
                        parameter, written(parameter, before), written(parameter, after), texts))
            .collect(Collectors.toList()));
  }

  private static String written(RuleParameter<?> parameter, Map<String, String> texts) {
    return texts.getOrDefault(parameter.key(), parameter.defaultText());
  }

  private static List<AgreementText> agreements(
      Map<String, String> texts, PageRequest pageRequest) {

    try {
      return new AgreementWriter(pageRequest.getLocale(), pageRequest.getZone())
          .write(RuleValues.of(pageRequest.getZone(), texts));
    } catch (IllegalArgumentException illegalArgumentException) {
      return List.of();
    }
  }

  private static String validFrom(PolicyDocument document, PageRequest pageRequest) {
    if (pageRequest.isTyped("validFrom")) {
      return pageRequest.text("validFrom");
    }

    return (document.getValidFrom() == null)
        ? ""
        : document
            .getValidFrom()
            .toInstant()
            .atZone(pageRequest.getZone())
            .toLocalDate()
            .toString();
  }

  private static final int PAGE_SIZE = 20;

  @Reference private PolicyDeviationService policyDeviationService;

  @Reference private PolicyDocumentService policyDocumentService;
}
