/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.userdata;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns of an entity name users, and what of a row is told to a user who is named in it. A
 * user can be named because he made or changed the row, or because the row is about him: a guardian
 * with an account, say. Of a row that he only made he is told no more than {@link Builder#shows},
 * for the rest of it is about others. Immutable.
 */
public final class UserDataColumns {

  /** Begins the columns of an entity. */
  public static Builder of(Table<?> table) {
    return new Builder(table);
  }

  /** The entity's table. */
  public Table<?> table() {
    return table;
  }

  /** The columns that can hold the key of a user. */
  public List<String> userIds() {
    List<String> userIds = new ArrayList<>(namesByUserId.keySet());

    if (subjectUserId != null) {
      userIds.add(subjectUserId);
    }

    return userIds;
  }

  /** The columns that are told to anybody who is named in a row. */
  public List<String> shown() {
    return shown;
  }

  /**
   * What of a row is told to a user.
   *
   * @param attributes the row, by the names of its columns
   */
  public Map<String, Object> told(Map<String, Object> attributes, long userId) {
    Map<String, Object> told = new LinkedHashMap<>();

    shown.forEach(name -> told.put(name, attributes.get(name)));

    if (isUser(attributes, subjectUserId, userId)) {
      erasures.keySet().forEach(name -> told.put(name, attributes.get(name)));
    }

    return told;
  }

  /**
   * What has to change in a row for a user not to be in it any more.
   *
   * @param attributes the row, by the names of its columns
   * @param anonymousUserId the user who takes his place where he made or changed the row; where the
   *     row is about him, it is about nobody with an account afterwards
   * @return the new values, by the names of the columns; empty if he is not in it
   */
  public Map<String, Object> anonymized(
      Map<String, Object> attributes, long userId, long anonymousUserId, String anonymousName) {

    Map<String, Object> changes = new HashMap<>();

    namesByUserId.forEach(
        (userIdColumn, nameColumn) -> {
          if (isUser(attributes, userIdColumn, userId)) {
            changes.put(userIdColumn, anonymousUserId);

            if (!nameColumn.isEmpty()) {
              changes.put(nameColumn, anonymousName);
            }
          }
        });

    if (isUser(attributes, subjectUserId, userId)) {
      changes.put(subjectUserId, 0L);
      changes.putAll(erasures);
    }

    return changes;
  }

  private static boolean isUser(Map<String, Object> attributes, String column, long userId) {
    return (column != null) && Long.valueOf(userId).equals(attributes.get(column));
  }

  /** Gathers the columns of an entity. */
  public static final class Builder {

    /** The columns in which Liferay keeps who made a row. */
    public Builder madeByUser() {
      return namesUser("userId", "userName");
    }

    /** A column with the key of somebody who did something to the row, and one with his name. */
    public Builder namesUser(String userIdColumn, String nameColumn) {
      namesByUserId.put(known(userIdColumn), known(nameColumn));

      return this;
    }

    /** A column with the key of somebody who did something to the row. */
    public Builder namesUser(String userIdColumn) {
      namesByUserId.put(known(userIdColumn), "");

      return this;
    }

    /** The column with the key of the user whom the row is about, 0 if he has no account. */
    public Builder isAboutUser(String userIdColumn) {
      subjectUserId = known(userIdColumn);

      return this;
    }

    /** A column that is about the same user, and what it holds when he is anonymous. */
    public Builder erases(String column, String value) {
      erasures.put(known(column), value);

      return this;
    }

    /** What is told to everybody who is named in a row: nothing that is about others. */
    public Builder shows(String... columns) {
      shown.addAll(Arrays.asList(columns));
      shown.forEach(this::known);

      return this;
    }

    /** Makes the description. */
    public UserDataColumns build() {
      return new UserDataColumns(this);
    }

    private String known(String name) {
      Column<?, ?> column = table.getColumn(name);

      if (column == null) {
        throw new IllegalArgumentException(table.getTableName() + " has no column " + name);
      }

      return name;
    }

    private Builder(Table<?> table) {
      this.table = table;
    }

    private final Map<String, Object> erasures = new LinkedHashMap<>();
    private final Map<String, String> namesByUserId = new LinkedHashMap<>();
    private final List<String> shown = new ArrayList<>();
    private String subjectUserId;
    private final Table<?> table;
  }

  private UserDataColumns(Builder builder) {
    erasures = new LinkedHashMap<>(builder.erasures);
    namesByUserId = new LinkedHashMap<>(builder.namesByUserId);
    shown = Collections.unmodifiableList(new ArrayList<>(builder.shown));
    subjectUserId = builder.subjectUserId;
    table = builder.table;
  }

  private final Map<String, Object> erasures;
  private final Map<String, String> namesByUserId;
  private final List<String> shown;
  private final String subjectUserId;
  private final Table<?> table;
}
