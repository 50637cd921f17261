/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every action of every service, times every role")
@EmbeddedPortalTest
final class ServicePermissionsIT {

  private static final String TABLE = "services.md";

  /** Refusals of the suite's own that are for want of rights: the action and the exception. */
  private static final Set<String> OWN_REFUSALS =
      Set.of(
          "ClassReplyService.addClassReply PolicyViolationException",
          "ContentReportService.addContentReport ContentReportException",
          "HelpRequestService.proposeSwap HelpRefusedException",
          "HelpRequestService.withdraw HelpRefusedException",
          "MembershipService.leaveGroup DepartureException",
          "MembershipService.returnToGroup DepartureException",
          "PolicyDeviationService.updatePolicyDeviation PolicyDeviationStatusException");

  @PortalService private EmbeddedPortal portal;
  @PortalService private ControllableClock clock;
  private SuiteServices services;
  private RoleSchool school;
  private Things things;

  @BeforeEach
  void makeSchool() throws Exception {
    Fixture fixture = Fixture.of(portal, clock);
    school = fixture.school();
    things = fixture.things();
    services = new SuiteServices(portal);
  }

  @Test
  void theListOfServicesThatTrustTheirCallersIsOfThoseThatThereAre() {
    assertThat(services.gone()).as("rows of %s", SuiteServices.TRUSTING).isEmpty();
    assertThat(services.unlistedServlets())
        .as("servlets, which must be in %s", SuiteServices.TRUSTING)
        .isEmpty();
  }

  @Test
  void whatTheServicesAnswerIsWhatTheTableSays() {
    PermissionTable observed = MatrixTables.read(TABLE).withoutRows();
    List<String> unexpected = new ArrayList<>();
    for (ServiceAction action : services.actions()) {
      for (Role role : Role.values()) {
        try {
          observed.put(action.section(), action.row(), role, answer(action, role));
        } catch (Exception exception) {
          unexpected.add(action.name() + " as " + role.title() + ": " + exception);
        }
      }
    }
    MatrixTables.assertSame(TABLE, observed, unexpected);
    assertThat(observed.rowsForNobody())
        .as("what nobody may do: the thing that it is about is missing")
        .isEmpty();
  }

  private Answer answer(ServiceAction action, Role role) throws Exception {
    try {
      Object result =
          Undone.call(() -> actingAs(school.user(role), () -> action.call(arguments(action))));
      return action.method().getReturnType() != void.class && isNothing(result)
          ? Answer.NOTHING
          : Answer.ALLOWED;
    } catch (NoSuchModelException | PrincipalException exception) {
      return Answer.REFUSED;
    } catch (Exception exception) {
      if (OWN_REFUSALS.contains(action.name() + " " + exception.getClass().getSimpleName())) {
        return Answer.REFUSED;
      }
      throw exception;
    }
  }

  private Object[] arguments(ServiceAction action) {
    return action.parameters().stream().map(name -> things.get(action.name(), name)).toArray();
  }

  private static boolean isNothing(Object result) {
    return result == null
        || result.equals(false)
        || result.equals(0)
        || result.equals("")
        || result.equals(Optional.empty())
        || (result instanceof Collection<?> collection && collection.isEmpty())
        || (result instanceof Map<?, ?> map && map.isEmpty());
  }
}
