/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import com.liferay.counter.kernel.model.Counter;
import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import nl.klassenkring.consent.model.ConsentText;

/**
 * Fills a school with invented pupils by JDBC batches: two guardians with authority for each, who
 * both answered the same purposes this school year. The first pupils are in the class group that is
 * looked at, the others in groups of the same size.
 */
final class BulkSchool {

  static final int GROUP_SIZE = 25;

  private static final int BATCH = 1000;
  private static final Timestamp START = Timestamp.from(Instant.parse("2026-07-31T22:00:00Z"));
  private static final Timestamp END = Timestamp.from(Instant.parse("2027-07-31T22:00:00Z"));

  private final long companyId;
  private final long schoolGroupId;
  private final long groupId;
  private final List<ConsentText> texts;

  /**
   * Makes it for a school that exists.
   *
   * @param texts the wordings that each guardian answered
   */
  BulkSchool(long companyId, long schoolGroupId, long groupId, List<ConsentText> texts) {
    this.companyId = companyId;
    this.schoolGroupId = schoolGroupId;
    this.groupId = groupId;
    this.texts = texts;
  }

  /** Adds pupils and {@code pupils * 2 * texts} decisions. */
  void fill(int pupils) throws SQLException {
    try (Connection connection = DataAccess.getConnection()) {
      connection.setAutoCommit(false);
      long first = next(3 * pupils);

      insertPupils(connection, first, pupils);
      insertEnrolments(connection, first, pupils);
      insertGuardians(connection, first, pupils);
      insertGuardianships(connection, first, pupils);
      insertDecisions(connection, first, pupils);
      connection.commit();
      analyze(connection);
    }
  }

  private void insertPupils(Connection connection, long first, int pupils) throws SQLException {
    insert(
        connection,
        "insert into KK_Pupil (mvccVersion, schoolGroupId, companyId, userId, createDate,"
            + " modifiedDate, pupilId, rosterKey, firstName, namePrefix, lastName, pupilUserId,"
            + " birthDate) values (0, ?, ?, 0, ?, ?, ?, ?, ?, '', 'Bakker', 0, ?)",
        pupils,
        (statement, i) -> {
          statement.setLong(5, first + i);
          statement.setString(6, "b" + i);
          statement.setString(7, "Kind " + i);
          statement.setTimestamp(8, Timestamp.from(Instant.parse("2017-03-01T00:00:00Z")));
        });
  }

  private void insertEnrolments(Connection connection, long first, int pupils) throws SQLException {

    long firstEnrolment = next(pupils);

    insert(
        connection,
        "insert into KK_Enrolment (mvccVersion, schoolGroupId, companyId, userId, createDate,"
            + " modifiedDate, enrolmentId, pupilId, groupId, rosterGroupKey, rosterGroupName,"
            + " schoolYear, startDate, endDate) values (0, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?,"
            + " '2026-2027', ?, ?)",
        pupils,
        (statement, i) -> {
          int group = i / GROUP_SIZE;

          statement.setLong(5, firstEnrolment + i);
          statement.setLong(6, first + i);
          statement.setLong(7, (group == 0) ? groupId : first + group);
          statement.setString(8, "k" + group);
          statement.setString(9, "Groep " + group);
          statement.setTimestamp(10, START);
          statement.setTimestamp(11, END);
        });
  }

  private void insertGuardians(Connection connection, long first, int pupils) throws SQLException {

    insert(
        connection,
        "insert into KK_Guardian (mvccVersion, schoolGroupId, companyId, userId, createDate,"
            + " modifiedDate, guardianId, rosterKey, guardianUserId, firstName, namePrefix,"
            + " lastName, emailAddress) values (0, ?, ?, 0, ?, ?, ?, ?, 0, 'Ouder', '', 'Bakker',"
            + " '')",
        2 * pupils,
        (statement, i) -> {
          statement.setLong(5, first + pupils + i);
          statement.setString(6, "bg" + i);
        });
  }

  private void insertGuardianships(Connection connection, long first, int pupils)
      throws SQLException {

    long firstGuardianship = next(2 * pupils);

    insert(
        connection,
        "insert into KK_Guardianship (mvccVersion, schoolGroupId, companyId, userId, createDate,"
            + " modifiedDate, guardianshipId, guardianId, pupilId, relation, authority, startDate)"
            + " values (0, ?, ?, 0, ?, ?, ?, ?, ?, 'parent', ?, ?)",
        2 * pupils,
        (statement, i) -> {
          statement.setLong(5, firstGuardianship + i);
          statement.setLong(6, first + pupils + i);
          statement.setLong(7, first + i / 2);
          statement.setBoolean(8, true);
          statement.setTimestamp(9, START);
        });
  }

  /** One of ten answers is a no, so that all kinds of rows are on the page. */
  private void insertDecisions(Connection connection, long first, int pupils) throws SQLException {

    int perGuardian = texts.size();
    int count = 2 * pupils * perGuardian;
    long firstDecision = next(count);

    insert(
        connection,
        "insert into KK_ConsentDecision (mvccVersion, schoolGroupId, companyId, userId, createDate,"
            + " modifiedDate, consentDecisionId, pupilId, guardianId, purposeKey, consentTextId,"
            + " decision, schoolYear, decidedDate, road, scanFileName) values (0, ?, ?, 0, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, '2026-2027', ?, 'portal', '')",
        count,
        (statement, i) -> {
          int guardian = i / perGuardian;
          ConsentText text = texts.get(i % perGuardian);

          statement.setLong(5, firstDecision + i);
          statement.setLong(6, first + guardian / 2);
          statement.setLong(7, first + pupils + guardian);
          statement.setString(8, text.getPurposeKey());
          statement.setLong(9, text.getConsentTextId());
          statement.setString(10, (i % 10 == 0) ? "REFUSED" : "GIVEN");
          statement.setTimestamp(11, START);
        });
  }

  private void insert(Connection connection, String sql, int rows, Row row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < rows; i++) {
        statement.setLong(1, schoolGroupId);
        statement.setLong(2, companyId);
        statement.setTimestamp(3, START);
        statement.setTimestamp(4, START);
        row.fill(statement, i);
        statement.addBatch();

        if ((i + 1) % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
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

  private static long next(int count) {
    return CounterLocalServiceUtil.increment(Counter.class.getName(), count) - count + 1;
  }

  private interface Row {
    void fill(PreparedStatement statement, int i) throws SQLException;
  }
}
