/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out whether a port can be had, before anything is booted. */
final class PortAvailability {

  private PortAvailability() {}

  /**
   * @throws StartRefusedException if the port is in use
   */
  static void check(String host, int port) {
    if (port == 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException e) {
      throw new StartRefusedException(
          "Port " + port + " on " + host + " is in use: stop what runs there or choose --port", e);
    }
  }
}
