/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.klassenkring.embedded.EmbeddedPortalOptions;

/** The database that the tests run on: HSQLDB in the portal's home, or an own PostgreSQL server. */
final class TestDatabase implements AutoCloseable {

  private static final String PROPERTY = "klassenkring.database";
  private static final String HSQLDB = "hsqldb";
  private static final String POSTGRESQL = "postgresql";
  private static final String USER = "postgres";

  private final Optional<EmbeddedPostgres> server;

  private TestDatabase(Optional<EmbeddedPostgres> server) {
    this.server = server;
  }

  static TestDatabase start() {
    String name = System.getProperty(PROPERTY, HSQLDB);
    return switch (name) {
      case HSQLDB -> new TestDatabase(Optional.empty());
      case POSTGRESQL -> new TestDatabase(Optional.of(startServer()));
      default -> throw new IllegalArgumentException(PROPERTY + " cannot be " + name);
    };
  }

  String name() {
    return server.isPresent() ? POSTGRESQL : HSQLDB;
  }

  void configure(EmbeddedPortalOptions.Builder options) {
    server.ifPresent(postgres -> options.jdbc(postgres.getJdbcUrl(USER, USER), USER, ""));
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
