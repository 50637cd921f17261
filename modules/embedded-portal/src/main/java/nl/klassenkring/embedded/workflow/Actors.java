/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.workflow.WorkflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.klassenkring.embedded.workflow.definition.Actor;
import nl.klassenkring.embedded.workflow.definition.Definition;
import nl.klassenkring.embedded.workflow.definition.Node;
import nl.klassenkring.embedded.workflow.definition.Notification;
import nl.klassenkring.embedded.workflow.definition.RoleReference;
import nl.klassenkring.embedded.workflow.definition.Timer;
import nl.klassenkring.embedded.workflow.definition.UserReference;
import nl.klassenkring.embedded.workflow.store.Assignee;
import nl.klassenkring.embedded.workflow.store.InstanceRow;

/** The roles and users that a definition names, in the portal. */
final class Actors {

  private Actors() {}

  /** To whom these are: roles stay roles, users are looked up. */
  static List<Assignee> assignees(List<Actor> actors, InstanceRow instance) throws PortalException {
    List<Assignee> assignees = new ArrayList<>();
    for (Actor actor : actors) {
      assignees.add(
          actor instanceof RoleReference reference
              ? Assignee.role(role(instance.companyId(), reference).getRoleId())
              : Assignee.user(userId((UserReference) actor, instance)));
    }
    return assignees.stream().distinct().toList();
  }

  /**
   * Makes the roles that a definition wants made, and looks for all others.
   *
   * @throws WorkflowException if there is no such role, or one of another type
   */
  static void provide(Definition definition, long companyId, long userId) throws PortalException {
    for (RoleReference reference :
        definition.nodes().values().stream()
            .flatMap(Actors::named)
            .filter(RoleReference.class::isInstance)
            .map(RoleReference.class::cast)
            .toList()) {
      if (reference.roleId() == 0
          && reference.autoCreate()
          && RoleLocalServiceUtil.fetchRole(companyId, reference.name()) == null) {
        RoleLocalServiceUtil.addRole(
            userId,
            null,
            0,
            reference.name(),
            Map.of(),
            Map.of(),
            reference.type(),
            null,
            new ServiceContext());
      }
      role(companyId, reference);
    }
  }

  private static Stream<Actor> named(Node node) {
    return Stream.of(
            node.assignments().stream(),
            node.notifications().stream().map(Notification::recipients).flatMap(List::stream),
            node.timers().stream().map(Timer::reassignments).flatMap(List::stream),
            node.timers().stream()
                .map(Timer::notifications)
                .flatMap(List::stream)
                .map(Notification::recipients)
                .flatMap(List::stream))
        .flatMap(actors -> actors);
  }

  private static Role role(long companyId, RoleReference reference) throws WorkflowException {
    Role role =
        reference.roleId() == 0
            ? RoleLocalServiceUtil.fetchRole(companyId, reference.name())
            : RoleLocalServiceUtil.fetchRole(reference.roleId());
    if (role == null) {
      throw new WorkflowException("There is no such role: " + reference);
    }
    if (reference.roleId() == 0 && role.getType() != reference.type()) {
      throw new WorkflowException("The role is of another type: " + reference);
    }
    return role;
  }

  private static long userId(UserReference reference, InstanceRow instance) throws PortalException {
    if (reference.isSubmitter()) {
      return instance.userId();
    }
    User user;
    if (reference.userId() != 0) {
      user = UserLocalServiceUtil.getUser(reference.userId());
    } else if (reference.screenName() != null) {
      user = UserLocalServiceUtil.getUserByScreenName(instance.companyId(), reference.screenName());
    } else {
      user =
          UserLocalServiceUtil.getUserByEmailAddress(
              instance.companyId(), reference.emailAddress());
    }
    return user.getUserId();
  }
}
