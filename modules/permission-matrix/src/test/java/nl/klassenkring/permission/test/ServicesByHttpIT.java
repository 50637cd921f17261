/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.service.ServiceContext;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javax.servlet.Filter;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceRegistration;

/**
 * Calls the remote services by HTTP, with the session and the token of each role: by this road they
 * answer as the table says, too. What JSON cannot say is left out: the methods that take or give
 * objects of the suite's own, or streams.
 */
@DisplayName("Every remote service, times every role, as a JSON service")
@EmbeddedPortalTest
final class ServicesByHttpIT {

  private static final String TABLE = "services.md";
  private static final Set<Type> PLAIN =
      Set.of(
          long.class,
          int.class,
          boolean.class,
          String.class,
          Date.class,
          long[].class,
          ServiceContext.class);

  /** What JSON cannot say of an answer: hours of a day, moments. */
  private static final Set<String> UNSPEAKABLE =
      Set.of(
          "MembershipService.getMembers",
          "NotificationPreferenceService.getMyChoices",
          "OutboxMailService.getUndeliveredMails");

  private static final Set<String> MAPS =
      Set.of(
          "java.util.Map<java.util.Locale, java.lang.String>",
          "java.util.Map<java.lang.String, java.lang.String>");

  @PortalService private EmbeddedPortal portal;
  @PortalService private ControllableClock clock;
  private Things things;
  private RolePages pages;
  private List<ServiceAction> actions;
  private ServiceRegistration<Filter> undoing;

  /** For the core each refused call is an error, which it logs with its stack. */
  @BeforeAll
  static void logLess() {
    Configurator.setLevel("com.liferay.portal.struts.JSONAction", Level.OFF);
    Configurator.setLevel("com.liferay.portal.servlet.JSONServlet", Level.OFF);
    Configurator.setLevel("com.liferay.portal.util.PortalImpl", Level.OFF);
  }

  @BeforeEach
  void openBrowsers() throws Exception {
    Fixture fixture = Fixture.of(portal, clock);
    things = fixture.things();
    pages = fixture.pages();
    actions =
        new SuiteServices(portal)
            .actions().stream().filter(ServicesByHttpIT::canBeSaidInJson).toList();
    undoing = Undone.requests(portal);
  }

  @AfterEach
  void undoNoMore() {
    undoing.unregister();
  }

  @Test
  void whatTheServicesAnswerByHttpIsWhatTheTableSays() {
    PermissionTable table = MatrixTables.read(TABLE);
    List<String> differences = new ArrayList<>();
    for (ServiceAction action : actions) {
      for (Role role : Role.values()) {
        PortalPage page = pages.browser(role).call(action, things);
        if (isAllowed(table, action, role) != (page.status() == 200)) {
          differences.add(action.name() + " as " + role.title() + ": " + page.status());
        }
      }
    }
    assertThat(actions).hasSizeGreaterThan(100);
    assertThat(differences).isEmpty();
  }

  /** By this road Liferay asks everybody to sign in, also who would be given nothing. */
  private static boolean isAllowed(PermissionTable table, ServiceAction action, Role role) {
    return role != Role.GUEST && table.get(action.section(), action.row(), role) != Answer.REFUSED;
  }

  @Test
  void whoHasNoTokenCallsNothing() {
    List<String> done = new ArrayList<>();
    for (ServiceAction action : actions) {
      for (Role role : Role.values()) {
        PortalPage page = pages.browser(role).forgeCall(action, things);
        if (page.status() == 200) {
          done.add(action.name() + " as " + role.title() + ": " + page.status());
        }
      }
    }
    assertThat(done).isEmpty();
  }

  private static boolean canBeSaidInJson(ServiceAction action) {
    Class<?> result = action.method().getReturnType();
    return BaseService.class.isAssignableFrom(action.type())
        && !UNSPEAKABLE.contains(action.name())
        && !InputStream.class.isAssignableFrom(result)
        && Arrays.stream(action.method().getGenericParameterTypes())
            .allMatch(type -> PLAIN.contains(type) || MAPS.contains(type.getTypeName()));
  }
}
