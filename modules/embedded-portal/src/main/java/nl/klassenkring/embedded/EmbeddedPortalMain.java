/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;

/** Starts the portal from the command line and runs until it is told to stop. */
public final class EmbeddedPortalMain {

  private static final int REFUSED = 1;

  private EmbeddedPortalMain() {}

  /** Exits with 1 and one line on the error stream if the start is refused or fails. */
  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedPortal portal;
    try {
      portal = EmbeddedPortal.start(CommandLine.parse(arguments));
    } catch (StartRefusedException e) {
      System.err.println(e.getMessage());
      System.exit(REFUSED);
      return;
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.exit(REFUSED);
      return;
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal, stopped), "portal-stop"));
    System.out.printf(
        "Ready at %s after %.1f s%n",
        portal.baseUri(), ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    stopped.await();
  }

  private static void stop(EmbeddedPortal portal, CountDownLatch stopped) {
    portal.close();
    System.out.println("Stopped");
    stopped.countDown();
  }
}
