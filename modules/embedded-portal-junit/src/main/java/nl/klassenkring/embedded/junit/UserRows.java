/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Rows that name a user in every way in which a bundle can name one, written past its services, and
 * what is left of him in the bundle's tables.
 */
public final class UserRows {

  private static final long FIRST_KEY = 7_000_000_000L;
  private static final AtomicLong KEYS = new AtomicLong(FIRST_KEY);

  private final Map<String, List<String>> columnsByTable;

  /** Works on the tables of a bundle. */
  public UserRows(UserColumns columns) {
    columnsByTable = columns.byTable();
  }

  /**
   * Adds one row for each column that can hold a user's key, with his name beside it.
   *
   * @return how many
   */
  public int add(User user) throws SQLException {
    int added = 0;
    try (Connection connection = dataSource().getConnection()) {
      for (Map.Entry<String, List<String>> entry : columnsByTable.entrySet()) {
        for (String userIdColumn : entry.getValue()) {
          add(connection, entry.getKey(), userIdColumn, user);
          added++;
        }
      }
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
    return added;
  }

  /**
   * Where anything of a user is left: his key, or his name or address within a text.
   *
   * @return table, column and value of each trace
   */
  public List<String> traces(User user) throws SQLException {
    List<String> traces = new ArrayList<>();
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : columnsByTable.keySet()) {
        try (ResultSet rows = statement.executeQuery("select * from " + table)) {
          addTraces(table, rows, user, traces);
        }
      }
    }
    return traces;
  }

  private static void add(Connection connection, String table, String userIdColumn, User user)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
      ResultSetMetaData columns = none.getMetaData();
      String holes = String.join(", ", Collections.nCopies(columns.getColumnCount(), "?"));
      try (PreparedStatement insert =
          connection.prepareStatement("insert into " + table + " values (" + holes + ")")) {
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          insert.setObject(i, value(columns, i, userIdColumn, user));
        }
        insert.executeUpdate();
      }
    }
  }

  private static Object value(ResultSetMetaData columns, int i, String userIdColumn, User user)
      throws SQLException {
    String name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
    String userId = userIdColumn.toLowerCase(Locale.ROOT);
    if (name.equals(userId)) {
      return user.getUserId();
    }
    if (name.equals(userId.substring(0, userId.length() - "id".length()) + "name")) {
      return user.getFullName();
    }
    if (name.equals("companyid")) {
      return user.getCompanyId();
    }
    if (name.equals("version")) {
      return (int) (KEYS.incrementAndGet() - FIRST_KEY);
    }
    return name.equals("mvccversion") ? 0L : anyValue(columns.getColumnType(i));
  }

  /** Keys, texts and versions are all different, so that no unique index is in the way. */
  private static Object anyValue(int type) {
    return switch (type) {
      case Types.BIGINT -> KEYS.incrementAndGet();
      case Types.TIMESTAMP -> new Timestamp(0);
      case Types.BOOLEAN, Types.BIT -> false;
      case Types.INTEGER, Types.SMALLINT -> 0;
      default -> Long.toString(KEYS.incrementAndGet(), Character.MAX_RADIX);
    };
  }

  private static void addTraces(String table, ResultSet rows, User user, List<String> traces)
      throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      for (int i = 1; i <= columns; i++) {
        String value = rows.getString(i);
        if (value != null && isTrace(value, user)) {
          traces.add(table + "." + rows.getMetaData().getColumnLabel(i) + "=" + value);
        }
      }
    }
  }

  private static boolean isTrace(String value, User user) {
    return value.matches("(?s)(.*\\D)?" + user.getUserId() + "(\\D.*)?")
        || value.contains(user.getFullName())
        || value.contains(user.getScreenName())
        || value.contains(user.getEmailAddress());
  }

  private static DataSource dataSource() {
    return InfrastructureUtil.getDataSource();
  }
}
