/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.Acting;
import nl.klassenkring.embedded.junit.ControllableClock;

/** Where things are made: the portal, its clock, the school and its families. */
record Setting(
    EmbeddedPortal portal,
    ControllableClock clock,
    RoleSchool school,
    RoleSchoolFamilies families) {

  /** What all texts of the school have in them: who reads it was told something of it. */
  static final String WORD = "papierbrug";

  /** What follows a command that makes something new, where it can change the same, too. */
  static final String NEW = " (new)";

  static final Locale DUTCH = new Locale("nl", "NL");

  <S> S service(Class<S> type) {
    return portal.service(type);
  }

  long groupId() {
    return school.groupId();
  }

  long schoolGroupId() {
    return school.schoolGroupId();
  }

  long userId(Role role) {
    return school.person(role).userId();
  }

  /** Does something as somebody. */
  <T> T as(Role role, Callable<T> block) throws Exception {
    return Acting.actingAs(school.person(role), block);
  }

  /** How a form is sent that places something. */
  static ServiceContext serviceContext() {
    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setWorkflowAction(WorkflowConstants.ACTION_PUBLISH);
    return serviceContext;
  }
}
