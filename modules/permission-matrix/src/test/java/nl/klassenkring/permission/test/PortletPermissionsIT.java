/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
 * Asks by HTTP, with the session and the token of each role. All portlets stand on public pages, so
 * that no page keeps anybody from a portlet: what is refused, the portlet and its services refuse.
 */
@DisplayName("Every command of every portlet, times every role")
@EmbeddedPortalTest
final class PortletPermissionsIT {

  private static final String TABLE = "portlets.md";

  @PortalService private EmbeddedPortal portal;
  @PortalService private ControllableClock clock;
  private Things things;
  private RolePages pages;
  private ServiceRegistration<Filter> undoing;

  /** For the core each action without a token is a warning, which it logs with its stack. */
  @BeforeAll
  static void logLess() {
    Configurator.setLevel("com.liferay.portlet.SecurityPortletContainerWrapper", Level.OFF);
  }

  @BeforeEach
  void openBrowsers() throws Exception {
    Fixture fixture = Fixture.of(portal, clock);
    pages = fixture.pages();
    things = fixture.things();
    undoing = Undone.requests(portal);
  }

  @AfterEach
  void undoNoMore() {
    undoing.unregister();
  }

  @Test
  void whatThePortletsAnswerIsWhatTheTableSays() {
    PermissionTable observed = MatrixTables.read(TABLE).withoutRows();
    Answers answers = new Answers(portal);
    List<String> unexpected = new ArrayList<>();
    for (Role role : Role.values()) {
      for (PortletCommand command : commands()) {
        try {
          PortalPage page = pages.browser(role).ask(pages.of(command), command, fields(command));
          observed.put(command.portletId(), command.row(), role, answers.of(command, page));
        } catch (RuntimeException exception) {
          unexpected.add(
              command.portletId() + " " + command.row() + " as " + role.title() + ": " + exception);
        }
      }
    }
    MatrixTables.assertSame(TABLE, observed, unexpected);
    assertThat(observed.rowsForNobody())
        .as("what nobody gets is the page that says so; else the thing that it is about is missing")
        .allMatch(row -> row.endsWith("/refused"));
  }

  @Test
  void whoHasNoTokenDoesNothing() {
    Set<String> done = new TreeSet<>();
    for (PortletCommand command : commands()) {
      if (command.phase() == PortletCommand.Phase.ACTION) {
        for (Role role : Role.values()) {
          PortalPage page = pages.browser(role).forge(pages.of(command), command, fields(command));
          if (page.status() != 403) {
            done.add(command.row() + " as " + role.title() + ": " + page.status());
          }
        }
      }
    }
    assertThat(done).isEmpty();
  }

  private List<PortletCommand> commands() {
    List<PortletCommand> commands = new ArrayList<>();
    for (PortletCommand command : PortletCommand.all(portal)) {
      commands.add(command);
      if (things.knows(command.name() + Setting.NEW)) {
        commands.add(command.as(Setting.NEW));
      }
    }
    return commands;
  }

  private Map<String, Object> fields(PortletCommand command) {
    Map<String, Object> fields = things.all(command.key());
    fields.values().removeIf(value -> !Answers.isField(value));
    return fields;
  }
}
