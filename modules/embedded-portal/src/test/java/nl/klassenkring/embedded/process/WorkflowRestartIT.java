/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions, instances and tasks outlive the portal, even one that is killed. */
class WorkflowRestartIT {

  @TempDir private Path home;

  @Test
  void aTaskThatWaitsIsThereAfterAKillAndCanBeCompleted() throws Exception {
    try (PortalProcess portal = start()) {
      assertThat(portal.awaitLine("Tasks ")).isEqualTo("Tasks []");
      assertThat(portal.awaitLine("Acknowledged")).isEqualTo("Acknowledged start");
      portal.kill();
      portal.exitCode();
    }
    try (PortalProcess portal = start()) {
      assertThat(portal.awaitLine("Tasks ")).isEqualTo("Tasks [Kept@1 review Herfst]");
      assertThat(portal.awaitLine("Acknowledged")).isEqualTo("Acknowledged completion true");
    }
  }

  private PortalProcess start() throws Exception {
    return PortalProcess.start(WorkflowMain.class, home.toString());
  }
}
