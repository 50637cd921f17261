/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import com.liferay.counter.kernel.model.Counter;
import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.dao.orm.FinderCacheUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/** Writes many families and posts straight into the database. */
final class ManyReaders {

  private static final String POST =
      "De kinderen hebben deze week gewerkt aan het thema water. We bouwden bruggen van papier en"
          + " maten hoeveel boeken er op konden staan. Wilt u lege kartonnen dozen meegeven?";

  private final List<Group> sites;
  private final long companyId;
  private final List<Long> userIds = new ArrayList<>();

  /**
   * @param sites of the class groups that all of the families read
   */
  ManyReaders(List<Group> sites) {
    this.sites = List.copyOf(sites);
    companyId = sites.get(0).getCompanyId();
  }

  /** Makes families; their addresses have the key in them. */
  void insertFamilies(int families, String key) throws Exception {
    long roleId = RoleLocalServiceUtil.getRole(companyId, SchoolRoleConstants.PARENT).getRoleId();
    int ids = families * (sites.size() + 1);
    long id = CounterLocalServiceUtil.increment(Counter.class.getName(), ids) - ids + 1;

    try (Connection connection = DataAccess.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement user =
              connection.prepareStatement(
                  "insert into User_ (mvccVersion, ctCollectionId, userId, companyId, uuid_,"
                      + " screenName, emailAddress, languageId, status, type_, createDate)"
                      + " values (0, 0, ?, ?, ?, ?, ?, ?, 0, 1, ?)");
          PreparedStatement role =
              connection.prepareStatement(
                  "insert into UserGroupRole (mvccVersion, ctCollectionId, userGroupRoleId,"
                      + " companyId, userId, groupId, roleId) values (0, 0, ?, ?, ?, ?, ?)")) {

        for (int i = 0; i < families; i++) {
          long userId = id++;

          userIds.add(userId);
          String name = "gezin." + key + "." + i;

          set(
              user,
              userId,
              companyId,
              name,
              name,
              name + "@klassenkring.example",
              i % 4 == 0 ? "en_US" : "nl_NL",
              Timestamp.from(Instant.EPOCH));
          for (Group site : sites) {
            set(role, id++, companyId, userId, site.getGroupId(), roleId);
          }
        }
        user.executeBatch();
        role.executeBatch();
      }
      connection.commit();
      analyze(connection);
    }
    FinderCacheUtil.clearDSLQueryCache("User_");
    FinderCacheUtil.clearDSLQueryCache("UserGroupRole");
  }

  /** Lets all of the families have quiet hours from eight to six. */
  void keepQuietUntilEvening(long schoolGroupId) throws Exception {
    int ids = userIds.size();
    long id = CounterLocalServiceUtil.increment(Counter.class.getName(), ids) - ids + 1;

    try (Connection connection = DataAccess.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement preference =
          connection.prepareStatement(
              "insert into KK_NotificationPreference (mvccVersion, notificationPreferenceId,"
                  + " groupId, companyId, userId, frequency, switchedOff, quietFrom, quietUntil)"
                  + " values (0, ?, ?, ?, ?, 'WEEKLY', '', 480, 1080)")) {

        for (long userId : userIds) {
          set(preference, id++, schoolGroupId, companyId, userId);
        }
        preference.executeBatch();
      }
      connection.commit();
    }
  }

  /** Places posts in each of the groups, a minute apart, the last one some minutes ago. */
  void insertPosts(int perGroup, long authorId, Instant now) throws Exception {
    int ids = perGroup * sites.size();
    long id = CounterLocalServiceUtil.increment(Counter.class.getName(), ids) - ids + 1;

    try (Connection connection = DataAccess.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement post =
          connection.prepareStatement(
              "insert into KK_ClassPost (mvccVersion, uuid_, classPostId, groupId, companyId,"
                  + " userId, userName, createDate, modifiedDate, title, content, category,"
                  + " important, excursion, confirmedWarnings, displayDate, status,"
                  + " statusByUserId, statusByUserName, statusDate) values (0, ?, ?, ?, ?, ?, 'Ank"
                  + " van Dijk', ?, ?, ?, ?, 'general', ?, ?, '', ?, 0, ?, '', ?)")) {

        for (Group site : sites) {
          for (int i = 0; i < perGroup; i++) {
            Timestamp placed = Timestamp.from(now.minus(Duration.ofMinutes(5 + i)));

            set(
                post,
                "post-" + id,
                id++,
                site.getGroupId(),
                companyId,
                authorId,
                placed,
                placed,
                "Nieuws " + i,
                POST,
                false,
                false,
                placed,
                authorId,
                placed);
          }
        }
        post.executeBatch();
      }
      connection.commit();
    }
    FinderCacheUtil.clearDSLQueryCache("KK_ClassPost");
  }

  /** What HSQLDB would keep in the heap, so that only what the portal keeps is measured. */
  static void keepOutboxOnDisk() throws SQLException {
    try (Connection connection = DataAccess.getConnection();
        Statement statement = connection.createStatement()) {

      if (connection.getMetaData().getDatabaseProductName().startsWith("HSQL")) {
        statement.execute("set table KK_OutboxMail type cached");
      }
    }
  }

  /** PostgreSQL does this by itself some time after so many rows came in. */
  private static void analyze(Connection connection) throws SQLException {
    if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("analyze");
      }
      connection.commit();
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
