/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.workflow.WorkflowInstanceManager;
import com.liferay.portal.kernel.workflow.WorkflowTaskManager;
import com.liferay.portal.workflow.manager.WorkflowDefinitionManager;
import com.liferay.portal.workflow.manager.WorkflowLogManager;
import java.time.Clock;
import nl.klassenkring.embedded.scheduler.ServiceClock;
import nl.klassenkring.embedded.workflow.store.WorkflowSchema;
import org.osgi.framework.BundleContext;

/** Registers the workflow engine. */
public final class WorkflowServices {

  private WorkflowServices() {}

  /** Makes the tables if need be; so the core has to be there. */
  public static void register(BundleContext context) {
    WorkflowSchema.create();
    Clock clock = new ServiceClock(context);
    Tables tables = Tables.ofThePortal();
    Journal journal = new Journal(tables.logs(), clock);
    Engine engine = new Engine(tables, journal, clock);
    DeployedDefinitions definitions = new DeployedDefinitions(tables.definitions());
    Models models = new Models(definitions, tables.tasks());
    TaskSteps steps = new TaskSteps(tables, definitions, engine, journal, clock);
    context.registerService(
        WorkflowDefinitionManager.class, new KaleoDefinitions(tables, clock), null);
    context.registerService(
        WorkflowInstanceManager.class,
        new KaleoInstances(tables, definitions, engine, models, clock),
        null);
    context.registerService(WorkflowTaskManager.class, new KaleoTasks(tables, steps, models), null);
    context.registerService(WorkflowLogManager.class, new KaleoLogs(tables, models), null);
    context.registerService(UserNotificationHandler.class, new WorkflowNotificationHandler(), null);
    context.registerService(
        SchedulerJobConfiguration.class,
        new KaleoTimers(tables, steps, engine, journal, clock),
        null);
  }
}
