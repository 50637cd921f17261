/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What outlives a portal that is killed: its home, and its PostgreSQL server if it has one. The
 * system property {@code klassenkring.database} chooses, as it does for the JUnit extension.
 */
final class PortalHome implements AutoCloseable {

  private static final String POSTGRES = "postgres";

  /** A Tuesday morning, on which posts may be placed whenever the test runs. */
  private static final String SCHOOL_DAY = "2026-11-17T09:00:00+01:00";

  private final Path directory;
  private final Path log;
  private final Optional<EmbeddedPostgres> server;

  private PortalHome(Path directory, Path log, Optional<EmbeddedPostgres> server) {
    this.directory = directory;
    this.log = log;
    this.server = server;
  }

  /**
   * Makes a home for one test.
   *
   * @param directory an empty one
   * @param name what the file with the portal's output is called, in the build's folder
   */
  static PortalHome create(Path directory, String name) {
    String database = System.getProperty("klassenkring.database", "hsqldb");
    Path log = Path.of("target", name + "-" + database + ".log");
    try {
      Files.deleteIfExists(log);
      return new PortalHome(
          directory,
          log,
          database.equals("postgresql")
              ? Optional.of(EmbeddedPostgres.builder().start())
              : Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the database, to be printed. */
  String database() {
    return server.isPresent() ? "PostgreSQL" : "HSQLDB";
  }

  /** Starts the sample school on what is there. */
  PortalProcess start() {
    return PortalProcess.start(log, options());
  }

  private List<String> options() {
    Path demo = Path.of(System.getProperty("klassenkring.distribution"));
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--home", directory.toString(), "--clock", SCHOOL_DAY));
    options.addAll(List.of("--modules", demo.resolve("osgi/modules").toString()));
    options.addAll(List.of("--configs", demo.resolve("osgi/configs").toString()));
    server.ifPresent(
        postgres -> {
          options.addAll(List.of("--jdbc-url", postgres.getJdbcUrl(POSTGRES, POSTGRES)));
          options.addAll(List.of("--jdbc-user", POSTGRES, "--jdbc-password", ""));
        });
    return options;
  }

  @Override
  public void close() {
    if (server.isPresent()) {
      try {
        server.get().close();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL does not stop", e);
      }
    }
  }
}
