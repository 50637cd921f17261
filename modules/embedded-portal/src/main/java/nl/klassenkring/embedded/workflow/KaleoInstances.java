/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.workflow.NoSuchWorkflowDefinitionException;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowException;
import com.liferay.portal.kernel.workflow.WorkflowInstance;
import com.liferay.portal.kernel.workflow.WorkflowInstanceManager;
import com.liferay.portal.kernel.workflow.WorkflowTransition;
import com.liferay.portal.kernel.workflow.search.WorkflowModelSearchResult;
import com.liferay.portal.workflow.kaleo.runtime.util.WorkflowContextUtil;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.workflow.definition.Node;
import nl.klassenkring.embedded.workflow.store.Conditions;
import nl.klassenkring.embedded.workflow.store.DefinitionRow;
import nl.klassenkring.embedded.workflow.store.InstanceRow;
import nl.klassenkring.embedded.workflow.store.Transactions;

/** Starts instances of definitions and tells where they stand. */
@StandsInFor("com.liferay.portal.workflow.kaleo.runtime.integration.impl")
final class KaleoInstances implements WorkflowInstanceManager {

  private final Tables tables;
  private final DeployedDefinitions definitions;
  private final Engine engine;
  private final Models models;
  private final Clock clock;

  KaleoInstances(
      Tables tables, DeployedDefinitions definitions, Engine engine, Models models, Clock clock) {
    this.tables = tables;
    this.definitions = definitions;
    this.engine = engine;
    this.models = models;
    this.clock = clock;
  }

  @Override
  public void deleteWorkflowInstance(long companyId, long workflowInstanceId)
      throws WorkflowException {
    Transactions.workflow(
        () -> {
          tables.instances().delete(workflowInstanceId);
          return null;
        });
  }

  @Override
  public List<String> getNextTransitionNames(long companyId, long userId, long workflowInstanceId)
      throws WorkflowException {
    return Transactions.workflow(
        () ->
            Models.transitions(node(required(workflowInstanceId))).stream()
                .map(WorkflowTransition::getName)
                .toList());
  }

  @Override
  public WorkflowInstance getWorkflowInstance(long companyId, long workflowInstanceId)
      throws WorkflowException {
    return Transactions.workflow(() -> models.instance(required(workflowInstanceId)));
  }

  /** The instance, or null if somebody else submitted it. */
  @Override
  public WorkflowInstance getWorkflowInstance(long companyId, long userId, long workflowInstanceId)
      throws WorkflowException {
    return Transactions.workflow(
        () -> {
          InstanceRow row = required(workflowInstanceId);
          return userId == 0 || row.userId() == userId ? models.instance(row) : null;
        });
  }

  @Override
  public int getWorkflowInstanceCount(
      long companyId, Long userId, String assetClassName, Long assetClassPK, Boolean completed)
      throws WorkflowException {
    return count(
        of(companyId, userId, completed)
            .is("i.className", assetClassName)
            .is("i.classPK", assetClassPK));
  }

  @Override
  public int getWorkflowInstanceCount(
      long companyId, Long userId, String[] assetClassNames, Boolean completed)
      throws WorkflowException {
    return count(
        of(companyId, userId, completed).isOneOf("i.className", Values.orNull(assetClassNames)));
  }

  @Override
  public int getWorkflowInstanceCount(
      long companyId,
      String workflowDefinitionName,
      Integer workflowDefinitionVersion,
      Boolean completed)
      throws WorkflowException {
    return count(
        of(companyId, null, completed)
            .is("d.name", workflowDefinitionName)
            .is("d.version", workflowDefinitionVersion));
  }

  @Override
  public List<WorkflowInstance> getWorkflowInstances(
      long companyId,
      Long userId,
      String assetClassName,
      Long assetClassPK,
      Boolean completed,
      int start,
      int end,
      OrderByComparator<WorkflowInstance> comparator)
      throws WorkflowException {
    return list(
        of(companyId, userId, completed)
            .is("i.className", assetClassName)
            .is("i.classPK", assetClassPK),
        start,
        end,
        comparator);
  }

  @Override
  public List<WorkflowInstance> getWorkflowInstances(
      long companyId,
      Long userId,
      String[] assetClassNames,
      Boolean completed,
      int start,
      int end,
      OrderByComparator<WorkflowInstance> comparator)
      throws WorkflowException {
    return list(
        of(companyId, userId, completed).isOneOf("i.className", Values.orNull(assetClassNames)),
        start,
        end,
        comparator);
  }

  @Override
  public List<WorkflowInstance> getWorkflowInstances(
      long companyId,
      String workflowDefinitionName,
      Integer workflowDefinitionVersion,
      Boolean completed,
      int start,
      int end,
      OrderByComparator<WorkflowInstance> comparator)
      throws WorkflowException {
    return list(
        of(companyId, null, completed)
            .is("d.name", workflowDefinitionName)
            .is("d.version", workflowDefinitionVersion),
        start,
        end,
        comparator);
  }

  @Override
  public List<WorkflowInstance> search(
      long companyId,
      Long userId,
      Boolean active,
      String assetClassName,
      String assetTitle,
      String assetDescription,
      String nodeName,
      String kaleoDefinitionName,
      Boolean completed,
      int start,
      int end,
      OrderByComparator<WorkflowInstance> comparator)
      throws WorkflowException {
    Values.refuse("assetTitle", assetTitle);
    Values.refuse("assetDescription", assetDescription);
    return list(
        found(companyId, userId, active, assetClassName, nodeName, kaleoDefinitionName, completed),
        start,
        end,
        comparator);
  }

  @Override
  public int searchCount(
      long companyId,
      Long userId,
      Boolean active,
      String assetClassName,
      String assetTitle,
      String assetDescription,
      String nodeName,
      String kaleoDefinitionName,
      Boolean completed)
      throws WorkflowException {
    Values.refuse("assetTitle", assetTitle);
    Values.refuse("assetDescription", assetDescription);
    return count(
        found(companyId, userId, active, assetClassName, nodeName, kaleoDefinitionName, completed));
  }

  @Override
  public WorkflowModelSearchResult<WorkflowInstance> searchWorkflowInstances(
      long companyId,
      Long userId,
      Boolean active,
      String assetClassName,
      String assetTitle,
      String assetDescription,
      String nodeName,
      String kaleoDefinitionName,
      Boolean completed,
      boolean searchByActiveWorkflowHandlers,
      int start,
      int end,
      OrderByComparator<WorkflowInstance> comparator)
      throws WorkflowException {
    Values.refuse("assetTitle", assetTitle);
    Values.refuse("assetDescription", assetDescription);
    Conditions conditions =
        found(companyId, userId, active, assetClassName, nodeName, kaleoDefinitionName, completed);
    if (searchByActiveWorkflowHandlers) {
      conditions.isOneOf("i.className", Values.handledClassNames());
    }
    return new WorkflowModelSearchResult<>(
        list(conditions, start, end, comparator), count(conditions));
  }

  @Override
  public WorkflowInstance signalWorkflowInstance(
      long companyId,
      long userId,
      long workflowInstanceId,
      String transitionName,
      Map<String, Serializable> workflowContext)
      throws WorkflowException {
    return signalWorkflowInstance(
        companyId, userId, workflowInstanceId, transitionName, workflowContext, true);
  }

  @Override
  public WorkflowInstance signalWorkflowInstance(
      long companyId,
      long userId,
      long workflowInstanceId,
      String transitionName,
      Map<String, Serializable> workflowContext,
      boolean waitForCompletion)
      throws WorkflowException {
    return Transactions.workflow(
        () -> {
          InstanceRow row = required(workflowInstanceId);
          Node node = node(row);
          if (node.isTask()) {
            throw new WorkflowException("The instance waits for the task " + node.name());
          }
          remember(row, workflowContext);
          Run run = run(row, userId, workflowContext);
          Principal.orElse(
              userId,
              () -> {
                engine.follow(run, node, transitionName);
                return null;
              });
          return models.instance(required(workflowInstanceId));
        });
  }

  @Override
  public WorkflowInstance startWorkflowInstance(
      long companyId,
      long groupId,
      long userId,
      String workflowDefinitionName,
      Integer workflowDefinitionVersion,
      String transitionName,
      Map<String, Serializable> workflowContext)
      throws WorkflowException {
    return startWorkflowInstance(
        companyId,
        groupId,
        userId,
        workflowDefinitionName,
        workflowDefinitionVersion,
        transitionName,
        workflowContext,
        true);
  }

  /** Starts in the caller's transaction, and is back when somebody has something to do. */
  @Override
  public WorkflowInstance startWorkflowInstance(
      long companyId,
      long groupId,
      long userId,
      String workflowDefinitionName,
      Integer workflowDefinitionVersion,
      String transitionName,
      Map<String, Serializable> workflowContext,
      boolean waitForCompletion)
      throws WorkflowException {
    return Transactions.workflow(
        () -> {
          DefinitionRow definition =
              definition(companyId, workflowDefinitionName, workflowDefinitionVersion);
          Map<String, Serializable> context =
              workflowContext == null ? new HashMap<>() : new HashMap<>(workflowContext);
          InstanceRow row =
              new InstanceRow(
                  CounterLocalServiceUtil.increment(),
                  companyId,
                  groupId,
                  userId,
                  definition.definitionId(),
                  definitions.get(definition.definitionId()).definition().initial().name(),
                  GetterUtil.getString(context.get(WorkflowConstants.CONTEXT_ENTRY_CLASS_NAME)),
                  GetterUtil.getLong(context.get(WorkflowConstants.CONTEXT_ENTRY_CLASS_PK)),
                  true,
                  clock.instant(),
                  null,
                  WorkflowContextUtil.convert(context));
          tables.instances().add(row);
          Run run = run(row, userId, context);
          Principal.orElse(
              userId,
              () -> {
                engine.start(run, transitionName);
                return null;
              });
          return models.instance(required(row.instanceId()));
        });
  }

  @Override
  public WorkflowInstance updateActive(
      long userId, long companyId, long workflowInstanceId, boolean active)
      throws WorkflowException {
    return Transactions.workflow(
        () -> {
          tables.instances().activate(workflowInstanceId, active);
          return models.instance(required(workflowInstanceId));
        });
  }

  @Override
  public WorkflowInstance updateWorkflowContext(
      long companyId, long workflowInstanceId, Map<String, Serializable> workflowContext)
      throws WorkflowException {
    return Transactions.workflow(
        () -> {
          remember(required(workflowInstanceId), workflowContext);
          return models.instance(required(workflowInstanceId));
        });
  }

  private DefinitionRow definition(long companyId, String name, Integer version) throws Exception {
    return (version == null || version == 0
            ? tables.definitions().latest(companyId, name)
            : tables.definitions().find(companyId, name, version))
        .filter(DefinitionRow::active)
        .orElseThrow(
            () ->
                new NoSuchWorkflowDefinitionException(
                    "No active definition " + name + "@" + version));
  }

  private void remember(InstanceRow row, Map<String, Serializable> context) throws Exception {
    tables
        .instances()
        .remember(
            row.instanceId(),
            GetterUtil.getString(
                context.get(WorkflowConstants.CONTEXT_ENTRY_CLASS_NAME), row.className()),
            GetterUtil.getLong(
                context.get(WorkflowConstants.CONTEXT_ENTRY_CLASS_PK), row.classPK()),
            WorkflowContextUtil.convert(context));
  }

  private Run run(InstanceRow row, long userId, Map<String, Serializable> context)
      throws Exception {
    return new Run(row, definitions.get(row.definitionId()).definition(), userId, context, null);
  }

  private Node node(InstanceRow row) throws Exception {
    return definitions.get(row.definitionId()).definition().node(row.nodeName());
  }

  private InstanceRow required(long instanceId) throws Exception {
    return tables
        .instances()
        .find(instanceId)
        .orElseThrow(() -> new WorkflowException("No instance " + instanceId));
  }

  private List<WorkflowInstance> list(
      Conditions conditions, int start, int end, OrderByComparator<WorkflowInstance> comparator)
      throws WorkflowException {
    return Transactions.workflow(
        () ->
            Lists.read(
                start,
                end,
                comparator,
                page -> models.instances(tables.instances().list(conditions, page))));
  }

  private int count(Conditions conditions) throws WorkflowException {
    return Transactions.workflow(() -> tables.instances().count(conditions));
  }

  private static Conditions of(long companyId, Long userId, Boolean completed) {
    return new Conditions()
        .is("i.companyId", companyId)
        .is("i.userId", userId)
        .isSet("i.endDate", completed);
  }

  private static Conditions found(
      long companyId,
      Long userId,
      Boolean active,
      String className,
      String nodeName,
      String definitionName,
      Boolean completed) {
    return of(companyId, userId, completed)
        .is("i.active_", active)
        .is("i.className", Values.orNull(className))
        .is("i.nodeName", Values.orNull(nodeName))
        .is("d.name", Values.orNull(definitionName));
  }
}
