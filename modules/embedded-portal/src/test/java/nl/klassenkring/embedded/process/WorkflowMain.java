/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.process;

import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.workflow.WorkflowInstance;
import com.liferay.portal.kernel.workflow.WorkflowInstanceManagerUtil;
import com.liferay.portal.kernel.workflow.WorkflowTask;
import com.liferay.portal.kernel.workflow.WorkflowTaskManagerUtil;
import com.liferay.portal.workflow.util.WorkflowDefinitionManagerUtil;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.EmbeddedPortalOptions;

/**
 * Boots a portal and says which tasks earlier starts left. If there is none it deploys a workflow
 * and starts an instance, else it completes the task. Then it waits to be killed. Argument: home.
 */
public final class WorkflowMain {

  private static final String DEFINITION =
      """
      <workflow-definition xmlns="urn:liferay.com:liferay-workflow_7.4.0">
      <name>Kept</name>
      <state><name>created</name><initial>true</initial>
      <transitions><transition><name>submit</name><target>review</target></transition></transitions>
      </state>
      <task><name>review</name><assignments><user/></assignments>
      <transitions><transition><name>approve</name><target>approved</target></transition></transitions>
      </task>
      <state><name>approved</name></state>
      </workflow-definition>
      """;

  private WorkflowMain() {}

  public static void main(String[] arguments) throws Exception {
    EmbeddedPortalOptions options = EmbeddedPortalOptions.builder(Path.of(arguments[0])).build();
    try (EmbeddedPortal portal = EmbeddedPortal.start(options)) {
      long companyId = portal.company().getCompanyId();
      long userId = UserLocalServiceUtil.getGuestUserId(companyId);
      List<WorkflowTask> tasks =
          WorkflowTaskManagerUtil.getWorkflowTasks(companyId, false, 0, 10, null);
      System.out.println("Tasks " + tasks.stream().map(WorkflowMain::say).toList());
      if (tasks.isEmpty()) {
        start(companyId, userId);
      } else {
        complete(companyId, userId, tasks.get(0));
      }
      if (System.in.read() >= 0) {
        throw new IllegalStateException("Nothing is to be read");
      }
    }
  }

  private static String say(WorkflowTask task) {
    return task.getWorkflowDefinitionName()
        + "@"
        + task.getWorkflowDefinitionVersion()
        + " "
        + task.getName()
        + " "
        + task.getOptionalAttributes().get("about");
  }

  private static void start(long companyId, long userId) throws Exception {
    WorkflowDefinitionManagerUtil.deployWorkflowDefinition(
        companyId, userId, "Kept", null, DEFINITION.getBytes(StandardCharsets.UTF_8));
    Map<String, Serializable> context = new HashMap<>();
    context.put("about", "Herfst");
    WorkflowInstanceManagerUtil.startWorkflowInstance(
        companyId, 0, userId, "Kept", 1, null, context);
    System.out.println("Acknowledged start");
  }

  private static void complete(long companyId, long userId, WorkflowTask task) throws Exception {
    WorkflowTaskManagerUtil.completeWorkflowTask(
        companyId, userId, task.getWorkflowTaskId(), "approve", "", null);
    WorkflowInstance instance =
        WorkflowInstanceManagerUtil.getWorkflowInstance(companyId, task.getWorkflowInstanceId());
    System.out.println("Acknowledged completion " + instance.isComplete());
  }
}
