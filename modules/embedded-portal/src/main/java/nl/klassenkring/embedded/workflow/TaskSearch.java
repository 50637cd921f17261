/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import java.util.Date;
import java.util.List;
import nl.klassenkring.embedded.workflow.store.Conditions;

/** What Liferay's search for tasks asks for; null and empty values ask for nothing. */
record TaskSearch(
    long companyId,
    long userId,
    String assetTitle,
    String[] taskNames,
    String[] assetTypes,
    Long[] assetPrimaryKeys,
    String assigneeClassName,
    Long[] assigneeIds,
    Date dueDateGT,
    Date dueDateLT,
    Boolean completed,
    boolean onlyHandled,
    Boolean searchByUserRoles,
    Long workflowDefinitionId,
    Long[] workflowInstanceIds,
    Boolean andOperator) {

  Conditions conditions() throws PortalException {
    Values.refuse("assetTitle", assetTitle);
    if (Boolean.FALSE.equals(andOperator)) {
      throw new UnsupportedOperationException("Not in this portal: search by one of several");
    }
    Conditions conditions =
        TaskQuery.of(companyId, completed)
            .isOneOf("t.name", Values.orNull(taskNames))
            .isOneOf("i.className", Values.orNull(assetTypes))
            .isOneOf("i.classPK", Values.orNull(assetPrimaryKeys))
            .isOneOf("i.instanceId", Values.orNull(workflowInstanceIds))
            .is("i.definitionId", workflowDefinitionId)
            .isBetween("t.dueDate", Models.instant(dueDateGT), Models.instant(dueDateLT));
    if (onlyHandled) {
      conditions.isOneOf("i.className", Values.handledClassNames());
    }
    addAssignees(conditions);
    if (searchByUserRoles == null) {
      return conditions;
    }
    return searchByUserRoles
        ? TaskQuery.toRolesOf(conditions, userId)
        : TaskQuery.toUser(conditions, userId);
  }

  private void addAssignees(Conditions conditions) {
    List<Long> ids = Values.orNull(assigneeIds);
    if (Values.orNull(assigneeClassName) == null) {
      return;
    }
    if (ids == null || ids.size() != 1) {
      throw new UnsupportedOperationException("Not in this portal: search by several assignees");
    }
    if (assigneeClassName.equals(Role.class.getName())) {
      TaskQuery.toRole(conditions, ids.get(0));
    } else if (assigneeClassName.equals(User.class.getName())) {
      TaskQuery.toUser(conditions, ids.get(0));
    } else {
      throw new UnsupportedOperationException("Not in this portal: " + assigneeClassName);
    }
  }
}
