/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a home keeps from start to start. */
@TestMethodOrder(OrderAnnotation.class)
class PortalDataIT {

  @TempDir private static Path home;
  private static String company;

  @Test
  @Order(1)
  void theFirstStartAddsTheCompany() throws Exception {
    try (PortalProcess portal = start("one", "kept")) {
      String line = portal.awaitLine("Company ");
      assertThat(line).endsWith("remembers []");
      company = line.substring(0, line.indexOf(" remembers"));
      portal.awaitLine("Acknowledged one");
      portal.terminate();
      assertThat(portal.exitCode()).isNotZero();
    }
  }

  @Test
  @Order(2)
  void theNextStartFindsItsCompanyAndData() throws Exception {
    try (PortalProcess portal = start("two", "kept")) {
      assertThat(portal.awaitLine("Company ")).isEqualTo(company + " remembers [Start one]");
      portal.awaitLine("Acknowledged two");
      portal.kill();
      portal.exitCode();
    }
  }

  @Test
  @Order(3)
  void whatWasAcknowledgedBeforeAKillIsThere() throws Exception {
    try (PortalProcess portal = start("three", "kept")) {
      assertThat(portal.awaitLine("Company "))
          .isEqualTo(company + " remembers [Start one, Start two]");
      assertThat(portal.awaitLine("Acknowledged three")).isEqualTo("Acknowledged three");
    }
  }

  @Test
  @Order(4)
  void aFreshStartRemembersNothing() throws Exception {
    try (PortalProcess portal = start("four", "fresh")) {
      assertThat(portal.awaitLine("Company ")).endsWith("remembers []");
    }
  }

  private static PortalProcess start(String role, String freshOrKept) throws IOException {
    return PortalProcess.start(RememberingMain.class, home.toString(), role, freshOrKept);
  }
}
