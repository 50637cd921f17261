/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import java.nio.file.Path;

/**
 * A database: HSQLDB or PostgreSQL, told apart by the URL.
 *
 * @param url the JDBC URL
 * @param user the database user
 * @param password the password of that user
 */
public record JdbcSettings(String url, String user, String password) {

  public JdbcSettings {
    if (!url.startsWith("jdbc:hsqldb:") && !url.startsWith("jdbc:postgresql:")) {
      throw new StartRefusedException("The database must be HSQLDB or PostgreSQL, not " + url);
    }
  }

  /**
   * The default: a file under the home. Without write delay HSQLDB syncs its log to the disk before
   * a commit returns, so that an acknowledged commit outlives a killed process.
   */
  static JdbcSettings hsqldb(Path home) {
    String file = home.resolve("data/hypersonic/lportal").toString().replace('\\', '/');
    return new JdbcSettings(
        "jdbc:hsqldb:file:" + file + ";hsqldb.write_delay=false;hsqldb.tx=mvcc", "sa", "");
  }

  String driverClassName() {
    return isHsqldb() ? "org.hsqldb.jdbc.JDBCDriver" : "org.postgresql.Driver";
  }

  boolean isHsqldb() {
    return url.startsWith("jdbc:hsqldb:");
  }

  /** Without the password, for logs. */
  @Override
  public String toString() {
    return url;
  }
}
