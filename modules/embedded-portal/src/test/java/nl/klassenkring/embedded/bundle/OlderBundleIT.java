/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.klassenkring.embedded.EmbeddedPortalMain;
import nl.klassenkring.embedded.bundle.upgrade.TwoStepUpgrade;
import nl.klassenkring.embedded.process.PortalProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle that is put back to an older version, on data that the newer one has upgraded. */
class OlderBundleIT {

  @TempDir private Path directory;
  private Path modules;

  @BeforeEach
  void makeModulesDirectory() throws IOException {
    modules = Files.createDirectory(directory.resolve("modules"));
  }

  @Test
  void itEndsTheStartAndIsToldToMakeRoomForTheNewerOne() throws Exception {
    new TestBundle("test.upgrade", TwoStepUpgrade.class).writeTo(modules);
    try (PortalProcess portal = start()) {
      assertThat(portal.awaitLine("Ready at ")).startsWith("Ready at ");
      portal.terminate();
      portal.exitCode();
    }

    new TestBundle("test.upgrade", TwoStepUpgrade.class)
        .header("Liferay-Require-SchemaVersion", "1.0.0")
        .writeTo(modules);

    try (PortalProcess portal = start()) {
      assertThat(portal.readToEnd())
          .filteredOn(line -> line.contains("The stored data of test.upgrade"))
          .isNotEmpty()
          .allMatch(
              line -> line.contains("1.1.0") && line.contains("install the newer bundle (1.0.0)"));
      assertThat(portal.exitCode()).isNotZero();
    }
  }

  private PortalProcess start() throws IOException {
    return PortalProcess.start(
        EmbeddedPortalMain.class,
        "--home",
        directory.resolve("home").toString(),
        "--modules",
        modules.toString());
  }
}
