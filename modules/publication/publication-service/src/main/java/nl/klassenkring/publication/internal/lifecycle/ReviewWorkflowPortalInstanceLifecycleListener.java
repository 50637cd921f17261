/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.lifecycle;

import com.liferay.portal.instance.lifecycle.BasePortalInstanceLifecycleListener;
import com.liferay.portal.instance.lifecycle.PortalInstanceLifecycleListener;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.service.WorkflowDefinitionLinkLocalService;
import com.liferay.portal.kernel.workflow.WorkflowDefinition;
import com.liferay.portal.kernel.workflow.WorkflowHandler;
import com.liferay.portal.workflow.manager.WorkflowDefinitionManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.publication.constants.PublicationConstants;
import nl.klassenkring.publication.internal.review.ReviewerRole;
import nl.klassenkring.publication.model.PublicationRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Installs the workflow of requests in each portal instance, and links it to them: a school's
 * administrator has nothing to click. A definition of that name and a link that exist are left as
 * the administrator made them.
 */
@Component(
    reference =
        // Not there before Liferay knows what becomes of a decision.
        @Reference(
            name = "workflowHandler",
            service = WorkflowHandler.class,
            target = "(model.class.name=nl.klassenkring.publication.model.PublicationRequest)"),
    service = PortalInstanceLifecycleListener.class)
public class ReviewWorkflowPortalInstanceLifecycleListener
    extends BasePortalInstanceLifecycleListener {

  @Override
  public void portalInstanceRegistered(Company company) throws Exception {
    reviewerRole.make(company.getCompanyId());

    WorkflowDefinition definition = fetchDefinition(company);

    if (definition == null) {
      definition = deploy(company);
    }

    link(company, definition);
  }

  private WorkflowDefinition fetchDefinition(Company company) throws PortalException {
    return workflowDefinitionManager
        .getLatestWorkflowDefinitions(true, company.getCompanyId(), -1, -1, null)
        .stream()
        .filter(
            definition ->
                definition.getName().equals(PublicationConstants.WORKFLOW_DEFINITION_NAME))
        .findFirst()
        .orElse(null);
  }

  private WorkflowDefinition deploy(Company company) throws IOException, PortalException {
    try (InputStream inputStream =
        getClass().getResourceAsStream("/META-INF/workflow/publication-review.xml")) {

      return workflowDefinitionManager.deployWorkflowDefinition(
          company.getCompanyId(),
          company.getGuestUser().getUserId(),
          title(),
          PublicationConstants.WORKFLOW_DEFINITION_NAME,
          inputStream.readAllBytes());
    }
  }

  private void link(Company company, WorkflowDefinition definition) throws PortalException {
    if (workflowDefinitionLinkLocalService.fetchDefaultWorkflowDefinitionLink(
            company.getCompanyId(), PublicationRequest.class.getName(), 0, 0)
        != null) {

      return;
    }

    workflowDefinitionLinkLocalService.addWorkflowDefinitionLink(
        company.getGuestUser().getUserId(),
        company.getCompanyId(),
        GroupConstants.DEFAULT_LIVE_GROUP_ID,
        PublicationRequest.class.getName(),
        0,
        0,
        definition.getName(),
        definition.getVersion());
  }

  /** In the languages of the suite, as Liferay keeps titles. */
  private static String title() {
    return Map.of(
            Locale.US,
            "Publication with the director's approval",
            Locale.forLanguageTag("nl-NL"),
            "Publicatie met akkoord van de directie")
        .entrySet()
        .stream()
        .map(
            entry ->
                String.format(
                    "<Title language-id=\"%s\">%s</Title>", entry.getKey(), entry.getValue()))
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\"?><root available-locales=\"en_US,nl_NL\""
                    + " default-locale=\"en_US\">",
                "</root>"));
  }

  @Reference private ReviewerRole reviewerRole;

  @Reference private WorkflowDefinitionLinkLocalService workflowDefinitionLinkLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private WorkflowDefinitionManager workflowDefinitionManager;
}
