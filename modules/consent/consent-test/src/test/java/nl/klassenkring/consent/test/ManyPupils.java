/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import com.liferay.counter.kernel.model.Counter;
import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.StaffedSchool;

/**
 * Writes many pupils straight into the database, the first ones into the first group and the others
 * into groups of the same size, each with one guardian with authority and a number of decisions.
 * The last one about the portal is a yes, or a no for every pupil whose key can be divided by five.
 */
final class ManyPupils {

  /** The pupils of a group. */
  static final int GROUP = 25;

  private static final int BATCH = 5000;

  private final EmbeddedPortal portal;
  private final StaffedSchool school;
  private final Timestamp past;
  private long lastKey;

  private ManyPupils(EmbeddedPortal portal, StaffedSchool school) {
    this.portal = portal;
    this.school = school;
    past = Timestamp.from(portal.service(Clock.class).instant().minus(Duration.ofDays(60)));
  }

  static ManyPupils of(EmbeddedPortal portal, StaffedSchool school) {
    return new ManyPupils(portal, school);
  }

  /** Gives the keys of the new pupils. */
  List<Long> insert(int pupils, int decisionsOfEach) throws SQLException {
    int rows = pupils * (4 + decisionsOfEach);
    lastKey = CounterLocalServiceUtil.increment(Counter.class.getName(), rows) - rows;
    List<Long> pupilIds = new ArrayList<>();

    try (Connection connection = DataAccess.getConnection()) {
      connection.setAutoCommit(false);
      insertPupils(connection, pupils, pupilIds);
      insertEnrolments(connection, pupilIds);
      insertGuardians(connection, pupilIds);
      insertDecisions(connection, pupilIds, decisionsOfEach);
      connection.commit();
      analyze(connection);
    }

    return pupilIds;
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

  private void insertPupils(Connection connection, int pupils, List<Long> pupilIds)
      throws SQLException {

    try (Rows rows =
        new Rows(
            connection,
            "insert into KK_Pupil (mvccVersion, companyId, schoolGroupId, pupilUserId, pupilId,"
                + " rosterKey, firstName, namePrefix, lastName)"
                + " values (0, ?, ?, 0, ?, ?, ?, '', 'Dam')")) {

      for (int i = 0; i < pupils; i++) {
        long pupilId = ++lastKey;

        pupilIds.add(pupilId);
        rows.add(companyId(), school.schoolGroupId(), pupilId, "p" + pupilId, "Noor " + i);
      }
    }
  }

  private void insertEnrolments(Connection connection, List<Long> pupilIds) throws SQLException {
    try (Rows rows =
        new Rows(
            connection,
            "insert into KK_Enrolment (mvccVersion, companyId, schoolGroupId, groupId, pupilId,"
                + " enrolmentId, composed, schoolYear, startDate)"
                + " values (0, ?, ?, ?, ?, ?, ?, ?, ?)")) {

      for (int i = 0; i < pupilIds.size(); i++) {
        long pupilId = pupilIds.get(i);

        rows.add(
            companyId(),
            school.schoolGroupId(),
            i < GROUP ? school.first().groupId() : -school.first().groupId() - (i / GROUP),
            pupilId,
            ++lastKey,
            false,
            TestRoster.SCHOOL_YEAR,
            past);
      }
    }
  }

  private void insertGuardians(Connection connection, List<Long> pupilIds) throws SQLException {
    try (Rows guardians =
            new Rows(
                connection,
                "insert into KK_Guardian (mvccVersion, companyId, schoolGroupId, guardianUserId,"
                    + " guardianId, rosterKey) values (0, ?, ?, 0, ?, ?)");
        Rows guardianships =
            new Rows(
                connection,
                "insert into KK_Guardianship (mvccVersion, companyId, schoolGroupId, guardianId,"
                    + " pupilId, guardianshipId, authority, startDate)"
                    + " values (0, ?, ?, ?, ?, ?, ?, ?)")) {

      for (long pupilId : pupilIds) {
        long guardianId = guardianIdOf(pupilId);

        guardians.add(companyId(), school.schoolGroupId(), guardianId, "g" + guardianId);
        guardianships.add(
            companyId(), school.schoolGroupId(), guardianId, pupilId, ++lastKey, true, past);
      }
    }
  }

  /** A key of its own that is not in the counter's range. */
  private static long guardianIdOf(long pupilId) {
    return -pupilId;
  }

  private void insertDecisions(Connection connection, List<Long> pupilIds, int decisionsOfEach)
      throws SQLException {

    try (Rows rows =
        new Rows(
            connection,
            "insert into KK_ConsentDecision (mvccVersion, companyId, schoolGroupId, guardianId,"
                + " pupilId, consentDecisionId, decidedDate, purposeKey, schoolYear, decision,"
                + " road, consentTextId) values (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'portal', 0)")) {

      for (int i = decisionsOfEach - 1; i >= 0; i--) {
        List<String> purposeKeys = ConsentPurposeKeys.DEFAULTS;

        for (long pupilId : pupilIds) {
          rows.add(
              companyId(),
              school.schoolGroupId(),
              guardianIdOf(pupilId),
              pupilId,
              ++lastKey,
              past,
              purposeKeys.get(i % purposeKeys.size()),
              TestRoster.SCHOOL_YEAR,
              pupilId % 5 == 0 ? "REFUSED" : "GIVEN");
        }
      }
    }
  }

  private long companyId() {
    return portal.company().getCompanyId();
  }

  /** A statement that is sent in batches. */
  private static final class Rows implements AutoCloseable {

    private final PreparedStatement statement;
    private int added;

    Rows(Connection connection, String sql) throws SQLException {
      statement = connection.prepareStatement(sql);
    }

    void add(Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.addBatch();
      if (++added % BATCH == 0) {
        statement.executeBatch();
      }
    }

    @Override
    public void close() throws SQLException {
      try (statement) {
        if (added % BATCH != 0) {
          statement.executeBatch();
        }
      }
    }
  }
}
