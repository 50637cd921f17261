/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.userdata;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.Table;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.sort.OrderByExpression;
import com.liferay.portal.kernel.service.PersistedModelLocalService;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Finds the rows of an entity in which a user is named. */
final class UserDataRows {

  UserDataRows(PersistedModelLocalService service, UserDataColumns columns) {
    this.service = service;
    this.columns = columns;
    table = columns.table();
  }

  long count(Predicate predicate) {
    return service.dslQueryCount(DSLQueryFactoryUtil.count().from(table).where(predicate));
  }

  /**
   * The rows in a fixed order.
   *
   * @param orderBy the name of a column, null for the primary key
   * @param start the first row, -1 for all
   * @param end the row after the last one, -1 for all
   */
  <T> List<T> find(Predicate predicate, String orderBy, boolean ascending, int start, int end) {
    return service.dslQuery(
        DSLQueryFactoryUtil.select(table)
            .from(table)
            .where(predicate)
            .orderBy(order(column(orderBy), ascending), order(primaryKey(), ascending))
            .limit(start, end));
  }

  /** The rows that name a user. */
  Predicate of(long userId) {
    Predicate predicate = null;

    for (String name : columns.userIds()) {
      predicate = Predicate.or(predicate, table.getColumn(name, Long.class).eq(userId));
    }

    return Predicate.withParentheses(predicate);
  }

  /** Of those the rows on some Sites, with some words in what is shown of them. */
  Predicate of(long userId, long[] groupIds, String keywords) {
    Predicate predicate = of(userId);
    Column<?, Long> groupId = table.getColumn("groupId", Long.class);

    if ((groupId != null) && (groupIds != null) && (groupIds.length > 0)) {
      predicate = predicate.and(groupId.in(Arrays.stream(groupIds).boxed().toArray(Long[]::new)));
    }

    return ((keywords == null) || keywords.isEmpty()) ? predicate : predicate.and(saying(keywords));
  }

  /** None of the rows if there is no text among what is shown. */
  private Predicate saying(String keywords) {
    String pattern = "%" + keywords.toLowerCase(Locale.ROOT) + "%";
    Predicate predicate = primaryKey().eq(0L);

    for (String name : columns.shown()) {
      Column<?, String> column = table.getColumn(name, String.class);

      if ((column != null) && (column.getSQLType() == Types.VARCHAR)) {
        predicate = predicate.or(DSLFunctionFactoryUtil.lower(column).like(pattern));
      }
    }

    return predicate.withParentheses();
  }

  private Column<?, ?> column(String name) {
    Column<?, ?> column = (name == null) ? null : table.getColumn(name);

    return Objects.requireNonNullElseGet(column, this::primaryKey);
  }

  private Column<?, Long> primaryKey() {
    return table.getColumns().stream()
        .filter(Column::isPrimaryKey)
        .map(column -> table.getColumn(column.getName(), Long.class))
        .findFirst()
        .orElseThrow();
  }

  private static OrderByExpression order(Column<?, ?> column, boolean ascending) {
    return ascending ? column.ascending() : column.descending();
  }

  private final UserDataColumns columns;
  private final PersistedModelLocalService service;
  private final Table<?> table;
}
