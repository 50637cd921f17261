/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.EmbeddedPortalOptions;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The one portal of a test JVM with its clock, its mail server and its database. */
final class PortalFixture implements CloseableResource {

  private static final String DISTRIBUTION = "klassenkring.distribution";

  private final TestDatabase database;
  private final GreenMail mailServer;
  private final ControllableClock clock = new ControllableClock();
  private final SqlStatements sqlStatements = new SqlStatements();
  private final EmbeddedPortal portal;

  private PortalFixture() {
    database = TestDatabase.start();
    mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mailServer.start();
    portal = EmbeddedPortal.start(options());
  }

  static PortalFixture start() {
    return new PortalFixture();
  }

  EmbeddedPortal portal() {
    return portal;
  }

  ControllableClock clock() {
    return clock;
  }

  SqlStatements sqlStatements() {
    return sqlStatements;
  }

  GreenMail mailServer() {
    return mailServer;
  }

  void reset() {
    clock.reset();
    Acting.asNobody();
    try {
      mailServer.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException("The mailboxes cannot be emptied", e);
    }
  }

  @Override
  public void close() {
    try {
      portal.close();
    } finally {
      mailServer.stop();
      database.close();
    }
  }

  private EmbeddedPortalOptions options() {
    EmbeddedPortalOptions.Builder builder =
        EmbeddedPortalOptions.builder(Path.of("target", "embedded-portal-" + database.name()))
            .fresh(true)
            .smtp("127.0.0.1", mailServer.getSmtp().getPort())
            .beforeBundles(clock::register)
            .beforeBundles(bundleContext -> sqlStatements.listen());
    database.configure(builder);
    distribution().map(folder -> folder.resolve("osgi/modules")).ifPresent(builder::modules);
    // A school's own: the distribution has none, a test's folder may.
    distribution()
        .map(folder -> folder.resolve("osgi/configs"))
        .filter(Files::isDirectory)
        .ifPresent(builder::configs);
    return builder.build();
  }

  private static Optional<Path> distribution() {
    return Optional.ofNullable(System.getProperty(DISTRIBUTION))
        .filter(folder -> !folder.isBlank())
        .map(Path::of);
  }
}
