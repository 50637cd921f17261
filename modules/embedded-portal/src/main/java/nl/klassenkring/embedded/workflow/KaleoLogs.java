/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.workflow.WorkflowException;
import com.liferay.portal.kernel.workflow.WorkflowLog;
import com.liferay.portal.workflow.manager.WorkflowLogManager;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.workflow.store.Conditions;
import nl.klassenkring.embedded.workflow.store.InstanceRow;
import nl.klassenkring.embedded.workflow.store.LogRow;
import nl.klassenkring.embedded.workflow.store.Transactions;

/** Tells what happened to instances and tasks. */
@StandsInFor("com.liferay.portal.workflow.kaleo.runtime.integration.impl")
final class KaleoLogs implements WorkflowLogManager {

  private final Tables tables;
  private final Models models;

  KaleoLogs(Tables tables, Models models) {
    this.tables = tables;
    this.models = models;
  }

  @Override
  public int getWorkflowLogCountByWorkflowInstance(
      long companyId, long workflowInstanceId, List<Integer> logTypes) throws WorkflowException {
    return count(of("l.instanceId", workflowInstanceId, logTypes));
  }

  @Override
  public int getWorkflowLogCountByWorkflowTask(
      long companyId, long workflowTaskId, List<Integer> logTypes) throws WorkflowException {
    return count(of("l.taskId", workflowTaskId, logTypes));
  }

  @Override
  public List<WorkflowLog> getWorkflowLogsByWorkflowInstance(
      long companyId,
      long workflowInstanceId,
      List<Integer> logTypes,
      int start,
      int end,
      OrderByComparator<WorkflowLog> comparator)
      throws WorkflowException {
    return list(of("l.instanceId", workflowInstanceId, logTypes), start, end, comparator);
  }

  @Override
  public List<WorkflowLog> getWorkflowLogsByWorkflowTask(
      long companyId,
      long workflowTaskId,
      List<Integer> logTypes,
      int start,
      int end,
      OrderByComparator<WorkflowLog> comparator)
      throws WorkflowException {
    return list(of("l.taskId", workflowTaskId, logTypes), start, end, comparator);
  }

  private int count(Conditions conditions) throws WorkflowException {
    return Transactions.workflow(() -> tables.logs().count(conditions));
  }

  private List<WorkflowLog> list(
      Conditions conditions, int start, int end, OrderByComparator<WorkflowLog> comparator)
      throws WorkflowException {
    return Transactions.workflow(
        () ->
            Lists.read(
                start,
                end,
                comparator,
                page -> {
                  List<WorkflowLog> logs = new ArrayList<>();
                  InstanceRow instance = null;
                  for (LogRow row : tables.logs().list(conditions, page)) {
                    if (instance == null) {
                      instance = tables.instances().find(row.instanceId()).orElseThrow();
                    }
                    logs.add(models.log(row, instance));
                  }
                  return logs;
                }));
  }

  private static Conditions of(String column, long key, List<Integer> logTypes) {
    boolean all = logTypes == null || logTypes.isEmpty();
    return new Conditions().is(column, key).isOneOf("l.type_", all ? null : logTypes);
  }
}
