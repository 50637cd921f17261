/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.klassenkring.embedded.EmbeddedPortalOptions;

/**
 * The database that the tests run on, as the system property {@code klassenkring.database} says:
 * HSQLDB in the portal's home, or an own PostgreSQL server.
 */
public final class TestDatabase implements AutoCloseable {

  private static final String PROPERTY = "klassenkring.database";
  private static final String HSQLDB = "hsqldb";
  private static final String POSTGRESQL = "postgresql";
  private static final String USER = "postgres";

  private final Optional<EmbeddedPostgres> server;

  private TestDatabase(Optional<EmbeddedPostgres> server) {
    this.server = server;
  }

  /** Starts the server, if there is one. */
  public static TestDatabase start() {
    String name = System.getProperty(PROPERTY, HSQLDB);
    return switch (name) {
      case HSQLDB -> new TestDatabase(Optional.empty());
      case POSTGRESQL -> new TestDatabase(Optional.of(startServer()));
      default -> throw new IllegalArgumentException(PROPERTY + " cannot be " + name);
    };
  }

  /** As the system property says it. */
  public String name() {
    return server.isPresent() ? POSTGRESQL : HSQLDB;
  }

  /** Where a portal in another JVM finds the server; empty when it keeps its own HSQLDB. */
  public Optional<String> jdbcUrl() {
    return server.map(postgres -> postgres.getJdbcUrl(USER, USER));
  }

  void configure(EmbeddedPortalOptions.Builder options) {
    jdbcUrl().ifPresent(url -> configure(options, url));
  }

  /** Lets a portal use a server that was started in another JVM. */
  public static void configure(EmbeddedPortalOptions.Builder options, String jdbcUrl) {
    options.jdbc(jdbcUrl, USER, "");
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

  private static EmbeddedPostgres startServer() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not start", e);
    }
  }
}
