/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.klassenkring.embedded.EmbeddedPortalMain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, from start to stop. */
class EmbeddedPortalMainIT {

  @TempDir private Path directory;

  @Test
  void aPortInUseIsRefusedWithOneLineAndNothingIsTouched() throws Exception {
    Path home = directory.resolve("home");
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PortalProcess portal =
            PortalProcess.start(
                EmbeddedPortalMain.class,
                "--home",
                home.toString(),
                "--port",
                Integer.toString(socket.getLocalPort()))) {
      assertThat(portal.readToEnd())
          .singleElement()
          .asString()
          .contains("Port " + socket.getLocalPort(), "in use");
      assertThat(portal.exitCode()).isEqualTo(1);
    }
    assertThat(Files.exists(home)).isFalse();
  }

  @Test
  void aHomeInUseIsRefusedAndTheOtherPortalGoesOnUntilItIsToldToStop() throws Exception {
    String[] arguments = {"--home", directory.toString()};
    try (PortalProcess first = PortalProcess.start(EmbeddedPortalMain.class, arguments)) {
      String ready = first.awaitLine("Ready at ");
      assertThat(ready).matches("Ready at http://localhost:\\d+/ after \\d+\\.\\d s");
      try (PortalProcess second = PortalProcess.start(EmbeddedPortalMain.class, arguments)) {
        assertThat(second.readToEnd())
            .singleElement()
            .asString()
            .contains("Another portal is running", directory.toString());
        assertThat(second.exitCode()).isEqualTo(1);
      }
      assertThat(status(address(ready))).isLessThan(500);
      first.terminate();
      assertThat(first.readToEnd()).contains("Stopped");
    }
  }

  private static URI address(String ready) {
    return URI.create(ready.substring("Ready at ".length(), ready.indexOf(" after ")));
  }

  private static int status(URI uri) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
        .statusCode();
  }
}
