/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import com.liferay.counter.kernel.model.Counter;
import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Writes many public items straight into the database, each with one picture in which one of some
 * pupils is recognisable. The files of the pictures are missing.
 */
final class ManyPublicItems {

  private static final int BATCH = 5000;

  private final PublicationGroup group;
  private final List<Long> pupilIds;

  ManyPublicItems(PublicationGroup group, List<Long> pupilIds) {
    this.group = group;
    this.pupilIds = pupilIds;
  }

  void insert(int items, Instant now) throws SQLException {
    long first = CounterLocalServiceUtil.increment(Counter.class.getName(), items * 4) - items * 4L;

    try (Connection connection = DataAccess.getConnection()) {
      connection.setAutoCommit(false);
      insertItems(connection, items, first, now);
      insertRequests(connection, items, first, now);
      insertPictures(connection, items, first);
      insertDepictions(connection, items, first);
      connection.commit();
      analyze(connection);
    }
  }

  /** PostgreSQL does this by itself some time after so many rows came in. */
  private static void analyze(Connection connection) throws SQLException {
    if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      try (PreparedStatement statement = connection.prepareStatement("analyze")) {
        statement.execute();
      }
      connection.commit();
    }
  }

  private void insertItems(Connection connection, int items, long first, Instant now)
      throws SQLException {

    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into KK_PublicItem (mvccVersion, publicItemId, groupId, companyId,"
                + " classGroupId, publicationRequestId, title, urlTitle, content, contentHash,"
                + " displayFrom, takenDown) values (0, ?, ?, ?, ?, ?, 'Bruggen', 'bruggen',"
                + " 'We bouwden bruggen.', 'hash', ?, ?)")) {

      for (int i = 0; i < items; i++) {
        send(
            statement,
            i,
            first + i,
            group.schoolGroupId(),
            group.site().getCompanyId(),
            group.classGroup().getClassGroupId(),
            first + items + i,
            Timestamp.from(now.minus(Duration.ofMinutes(i + 1L))),
            false);
      }
      finish(statement, items);
    }
  }

  private void insertRequests(Connection connection, int items, long first, Instant now)
      throws SQLException {

    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into KK_PublicationRequest (mvccVersion, publicationRequestId, groupId,"
                + " schoolGroupId, companyId, classPostId, channel, title, content, contentHash,"
                + " approvedHash, submittedDate, status) values (0, ?, ?, ?, ?, 0, 'website',"
                + " 'Bruggen', 'We bouwden bruggen.', 'hash', 'hash', ?, 0)")) {

      for (int i = 0; i < items; i++) {
        send(
            statement,
            i,
            first + items + i,
            group.groupId(),
            group.schoolGroupId(),
            group.site().getCompanyId(),
            Timestamp.from(now));
      }
      finish(statement, items);
    }
  }

  private void insertPictures(Connection connection, int items, long first) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into KK_PublicationPicture (mvccVersion, publicationPictureId, groupId,"
                + " schoolGroupId, companyId, publicationRequestId, sourcePictureId, position,"
                + " altText, caption, overview, width, height, fileHash) values (0, ?, ?, ?, ?, ?,"
                + " 0, 1, 'Een brug', '', ?, 800, 600, 'hash')")) {

      for (int i = 0; i < items; i++) {
        send(
            statement,
            i,
            first + 2L * items + i,
            group.groupId(),
            group.schoolGroupId(),
            group.site().getCompanyId(),
            first + items + i,
            true);
      }
      finish(statement, items);
    }
  }

  private void insertDepictions(Connection connection, int items, long first) throws SQLException {

    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into KK_PublicationDepiction (mvccVersion, publicationDepictionId, companyId,"
                + " publicationRequestId, publicationPictureId, pupilId)"
                + " values (0, ?, ?, ?, ?, ?)")) {

      for (int i = 0; i < items; i++) {
        send(
            statement,
            i,
            first + 3L * items + i,
            group.site().getCompanyId(),
            first + items + i,
            first + 2L * items + i,
            pupilIds.get(i % pupilIds.size()));
      }
      finish(statement, items);
    }
  }

  private static void finish(PreparedStatement statement, int rows) throws SQLException {
    if (rows % BATCH != 0) {
      statement.executeBatch();
    }
  }

  private static void send(PreparedStatement statement, int row, Object... values)
      throws SQLException {

    // Before the row, so that there is one left for the last batch: an empty one is refused.
    if (row > 0 && row % BATCH == 0) {
      statement.executeBatch();
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
