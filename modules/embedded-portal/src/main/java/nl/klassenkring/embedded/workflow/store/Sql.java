/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import com.liferay.portal.kernel.dao.jdbc.CurrentConnectionUtil;
import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Statements on the connection of the transaction that the thread is in. */
final class Sql {

  /** Reads one row. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private Sql() {}

  /** Changes rows, and returns how many. */
  static int update(String statement, Object... arguments) throws SQLException {
    try (PreparedStatement prepared = prepare(statement, Arrays.asList(arguments))) {
      int changed = prepared.executeUpdate();
      // HSQLDB warns of a change of no row, and Hibernate would log that.
      prepared.getConnection().clearWarnings();
      return changed;
    }
  }

  static <T> List<T> query(RowReader<T> reader, String statement, Object... arguments)
      throws SQLException {
    return query(reader, statement, Arrays.asList(arguments));
  }

  static <T> List<T> query(RowReader<T> reader, String statement, List<Object> arguments)
      throws SQLException {
    try (PreparedStatement prepared = prepare(statement, arguments);
        ResultSet rows = prepared.executeQuery()) {
      List<T> result = new ArrayList<>();
      while (rows.next()) {
        result.add(reader.read(rows));
      }
      return result;
    }
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static PreparedStatement prepare(String statement, List<Object> arguments)
      throws SQLException {
    PreparedStatement prepared = connection().prepareStatement(statement);
    for (int i = 0; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      prepared.setObject(
          i + 1, argument instanceof Instant moment ? Timestamp.from(moment) : argument);
    }
    return prepared;
  }

  private static Connection connection() {
    Connection connection = CurrentConnectionUtil.getConnection(InfrastructureUtil.getDataSource());
    if (connection == null) {
      throw new IllegalStateException("The workflow's tables are used in transactions only");
    }
    return connection;
  }
}
