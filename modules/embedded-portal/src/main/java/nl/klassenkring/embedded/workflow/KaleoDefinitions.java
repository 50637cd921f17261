/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.model.WorkflowDefinitionLink;
import com.liferay.portal.kernel.service.WorkflowDefinitionLinkLocalServiceUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.workflow.DefaultWorkflowDefinition;
import com.liferay.portal.kernel.workflow.NoSuchWorkflowDefinitionException;
import com.liferay.portal.kernel.workflow.RequiredWorkflowDefinitionException;
import com.liferay.portal.kernel.workflow.WorkflowDefinition;
import com.liferay.portal.kernel.workflow.WorkflowException;
import com.liferay.portal.kernel.workflow.WorkflowTransition;
import com.liferay.portal.workflow.manager.WorkflowDefinitionManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.workflow.definition.Definition;
import nl.klassenkring.embedded.workflow.definition.DefinitionParser;
import nl.klassenkring.embedded.workflow.definition.Node;
import nl.klassenkring.embedded.workflow.store.Conditions;
import nl.klassenkring.embedded.workflow.store.DefinitionRow;
import nl.klassenkring.embedded.workflow.store.Transactions;

/** Keeps definitions, each deployment as a version of its own. */
@StandsInFor("com.liferay.portal.workflow.kaleo.runtime.integration.impl")
final class KaleoDefinitions implements WorkflowDefinitionManager {

  private static final String NEWEST =
      "d.version = (select max(n.version) from EP_WorkflowDefinition n"
          + " where n.companyId = d.companyId and n.name = d.name)";

  private final Tables tables;
  private final Clock clock;

  KaleoDefinitions(Tables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  @Override
  public WorkflowDefinition deployWorkflowDefinition(
      long companyId, long userId, String title, String name, byte[] bytes)
      throws WorkflowException {
    return deployWorkflowDefinition(companyId, userId, title, name, "", bytes);
  }

  @Override
  public WorkflowDefinition deployWorkflowDefinition(
      long companyId, long userId, String title, String name, String scope, byte[] bytes)
      throws WorkflowException {
    Definition definition = DefinitionParser.parse(bytes);
    String storedName = name == null || name.isEmpty() ? definition.name() : name;
    if (storedName == null) {
      throw new WorkflowException("The definition has no name");
    }
    String content = new String(bytes, StandardCharsets.UTF_8);
    return Transactions.workflow(
        () -> {
          Actors.provide(definition, companyId, userId);
          return model(
              tables
                  .definitions()
                  .add(companyId, userId, storedName, title, scope, content, clock.instant()));
        });
  }

  @Override
  public List<WorkflowDefinition> getActiveWorkflowDefinitions(
      long companyId, int start, int end, OrderByComparator<WorkflowDefinition> comparator)
      throws WorkflowException {
    return list(of(companyId, null).is("d.active_", true), start, end, comparator);
  }

  @Override
  public List<WorkflowDefinition> getActiveWorkflowDefinitions(
      long companyId,
      String name,
      int start,
      int end,
      OrderByComparator<WorkflowDefinition> comparator)
      throws WorkflowException {
    return list(of(companyId, name).is("d.active_", true), start, end, comparator);
  }

  @Override
  public int getActiveWorkflowDefinitionsCount(long companyId) throws WorkflowException {
    return count(of(companyId, null).is("d.active_", true));
  }

  @Override
  public WorkflowDefinition getLatestWorkflowDefinition(long companyId, String name)
      throws WorkflowException {
    return Transactions.workflow(
        () ->
            model(
                tables
                    .definitions()
                    .latest(companyId, name)
                    .orElseThrow(
                        () -> new NoSuchWorkflowDefinitionException("No definition " + name))));
  }

  @Override
  public List<WorkflowDefinition> getLatestWorkflowDefinitions(
      Boolean active,
      long companyId,
      int start,
      int end,
      OrderByComparator<WorkflowDefinition> comparator)
      throws WorkflowException {
    return list(of(companyId, null).is("d.active_", active).and(NEWEST), start, end, comparator);
  }

  @Override
  public int getLatestWorkflowDefinitionsCount(Boolean active, long companyId)
      throws WorkflowException {
    return count(of(companyId, null).is("d.active_", active).and(NEWEST));
  }

  @Override
  public WorkflowDefinition getWorkflowDefinition(long workflowDefinitionId)
      throws WorkflowException {
    return Transactions.workflow(
        () ->
            model(
                tables
                    .definitions()
                    .find(workflowDefinitionId)
                    .orElseThrow(
                        () ->
                            new NoSuchWorkflowDefinitionException(
                                "No definition " + workflowDefinitionId))));
  }

  @Override
  public WorkflowDefinition getWorkflowDefinition(long companyId, String name, int version)
      throws WorkflowException {
    return Transactions.workflow(() -> model(required(companyId, name, version)));
  }

  @Override
  public List<WorkflowDefinition> getWorkflowDefinitions(
      long companyId,
      String name,
      int start,
      int end,
      OrderByComparator<WorkflowDefinition> comparator)
      throws WorkflowException {
    return list(of(companyId, name), start, end, comparator);
  }

  @Override
  public int getWorkflowDefinitionsCount(long companyId, String name) throws WorkflowException {
    return count(of(companyId, name));
  }

  @Override
  public void undeployWorkflowDefinition(long companyId, long userId, String name, int version)
      throws WorkflowException {
    Transactions.workflow(
        () -> {
          DefinitionRow row = required(companyId, name, version);
          List<WorkflowDefinitionLink> links =
              WorkflowDefinitionLinkLocalServiceUtil.getWorkflowDefinitionLinks(
                  companyId, name, version);
          if (!links.isEmpty()) {
            throw new RequiredWorkflowDefinitionException(links);
          }
          Conditions ofRow = new Conditions().is("i.definitionId", row.definitionId());
          if (row.active() || tables.instances().count(ofRow) > 0) {
            throw new WorkflowException("The definition is active or has instances: " + name);
          }
          tables.definitions().delete(row.definitionId());
          return null;
        });
  }

  @Override
  public WorkflowDefinition updateActive(
      long companyId, long userId, String name, int version, boolean active)
      throws WorkflowException {
    return Transactions.workflow(
        () -> {
          DefinitionRow row = required(companyId, name, version);
          tables.definitions().activate(row.definitionId(), active, clock.instant());
          return model(required(companyId, name, version));
        });
  }

  @Override
  public void validateWorkflowDefinition(byte[] bytes) throws WorkflowException {
    DefinitionParser.parse(bytes);
  }

  private DefinitionRow required(long companyId, String name, int version) throws Exception {
    return tables
        .definitions()
        .find(companyId, name, version)
        .orElseThrow(
            () -> new NoSuchWorkflowDefinitionException("No definition " + name + "@" + version));
  }

  private List<WorkflowDefinition> list(
      Conditions conditions, int start, int end, OrderByComparator<WorkflowDefinition> comparator)
      throws WorkflowException {
    return Transactions.workflow(
        () ->
            Lists.read(
                start,
                end,
                comparator,
                page -> {
                  List<WorkflowDefinition> models = new ArrayList<>();
                  for (DefinitionRow row : tables.definitions().list(conditions, page)) {
                    models.add(model(row));
                  }
                  return models;
                }));
  }

  private int count(Conditions conditions) throws WorkflowException {
    return Transactions.workflow(() -> tables.definitions().count(conditions));
  }

  private static Conditions of(long companyId, String name) {
    return new Conditions().is("d.companyId", companyId).is("d.name", name);
  }

  private static WorkflowDefinition model(DefinitionRow row) throws WorkflowException {
    Definition definition = DeployedDefinitions.of(row).definition();
    List<WorkflowTransition> transitions =
        definition.nodes().values().stream()
            .map(Models::transitions)
            .flatMap(List::stream)
            .toList();
    List<Node> nodes = List.copyOf(definition.nodes().values());
    DefaultWorkflowDefinition model = new DefaultWorkflowDefinition();
    model.setWorkflowDefinitionId(row.definitionId());
    model.setCompanyId(row.companyId());
    model.setUserId(row.userId());
    model.setName(row.name());
    model.setVersion(row.version());
    model.setTitle(row.title());
    model.setScope(row.scope());
    model.setActive(row.active());
    model.setDescription(definition.description());
    model.setCreateDate(Models.date(row.createDate()));
    model.setModifiedDate(Models.date(row.modifiedDate()));
    model.setContent(row.content());
    model.setContentAsXML(row.content());
    model.setInputStream(new ByteArrayInputStream(row.bytes()));
    model.setOptionalAttributes(Map.of());
    model.setWorkflowNodes(nodes.stream().map(Models::node).toList());
    model.setWorkflowTransitions(transitions);
    return model;
  }
}
