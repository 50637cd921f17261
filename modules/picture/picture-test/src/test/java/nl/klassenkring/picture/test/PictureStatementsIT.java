/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: a whole page of pictures is checked at once")
@EmbeddedPortalTest
final class PictureStatementsIT {

  private static final int PUPILS = 30;

  /** Pictures, depictions, the ledger, objections. */
  private static final int MOST_STATEMENTS = 4;

  /** Far above what counters give in a test. */
  private static final AtomicLong KEYS = new AtomicLong(9_000_000_000L);

  @PortalService private ControllableClock clock;
  @PortalService private PictureLocalService pictureLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private SqlStatements sqlStatements;

  @Test
  void aThousandPicturesOfThirtyPupilsCostTheStatementsOfTen() throws Exception {
    PictureGroup group = PictureGroup.create(portal, school, "Groep 5a");
    List<Long> pupilIds = new ArrayList<>();
    for (int i = 0; i < PUPILS; i++) {
      pupilIds.add(group.pupilWithConsent("Leerling " + i));
    }
    group.answer(pupilIds.get(0), false);

    List<String> few = statements(10, group, pupilIds);
    List<String> many = statements(1000, group, pupilIds);

    System.out.printf(
        "Statements for the states of pictures of 30 pupils: %d for 10, %d for 1,000%n",
        few.size(), many.size());
    assertThat(many).as("for 1,000, against %s", few).hasSameSizeAs(few);
    assertThat(few).hasSizeBetween(1, MOST_STATEMENTS);
  }

  private List<String> statements(int pictures, PictureGroup group, List<Long> pupilIds)
      throws Exception {

    long classPostId = KEYS.incrementAndGet();
    insert(pictures, group, classPostId, pupilIds);
    List<PictureState> states = new ArrayList<>();

    List<String> statements =
        sqlStatements.ofThisThread(
            () ->
                states.addAll(
                    pictureLocalService.getPostPictureStates(
                        Set.of(classPostId), clock.instant())));

    assertThat(states)
        .hasSize(pictures)
        .allSatisfy(
            state -> {
              assertThat(state.getPupilIds()).hasSize(PUPILS);
              assertThat(state.getBlockers()).containsOnlyKeys(pupilIds.get(0));
              assertThat(state.isVisible()).isFalse();
            });
    return statements;
  }

  private void insert(int pictures, PictureGroup group, long classPostId, List<Long> pupilIds)
      throws Exception {

    Timestamp now = Timestamp.from(clock.instant());
    try (Connection connection = DataAccess.getConnection();
        PreparedStatement picture =
            connection.prepareStatement(
                "insert into KK_Picture (mvccVersion, uuid_, pictureId, companyId, groupId,"
                    + " schoolGroupId, classPostId, position, altText, nobodyRecognisable,"
                    + " decencyDeclared, placedDate) values (0, ?, ?, ?, ?, ?, ?, ?, 'Brug', ?, ?,"
                    + " ?)");
        PreparedStatement depiction =
            connection.prepareStatement(
                "insert into KK_PictureDepiction (mvccVersion, pictureDepictionId, companyId,"
                    + " groupId, pictureId, pupilId) values (0, ?, ?, ?, ?, ?)")) {

      connection.setAutoCommit(false);
      for (int i = 1; i <= pictures; i++) {
        long pictureId = KEYS.incrementAndGet();
        picture.setString(1, UUID.randomUUID().toString());
        picture.setLong(2, pictureId);
        picture.setLong(3, portal.company().getCompanyId());
        picture.setLong(4, group.groupId());
        picture.setLong(5, school.site().getGroupId());
        picture.setLong(6, classPostId);
        picture.setInt(7, i);
        picture.setBoolean(8, false);
        picture.setBoolean(9, true);
        picture.setTimestamp(10, now);
        picture.addBatch();
        for (long pupilId : pupilIds) {
          depiction.setLong(1, KEYS.incrementAndGet());
          depiction.setLong(2, portal.company().getCompanyId());
          depiction.setLong(3, group.groupId());
          depiction.setLong(4, pictureId);
          depiction.setLong(5, pupilId);
          depiction.addBatch();
        }
      }
      picture.executeBatch();
      depiction.executeBatch();
      connection.commit();
    }
  }
}
