/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.counter.kernel.model.Counter;
import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class ListStatementsIT {

  private static final int MOST_STATEMENTS = 13;
  private static final int MOST_FOR_PICTURES = 3;
  private static final int PAGE = 20;
  private static final int ROUNDS = 3;

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private SqlStatements sqlStatements;

  @Test
  void theListCostsTheSameStatementsWithTwentyPostsAsWithTwentyThousand() throws Exception {
    List<String> few = statementsOfTheList(20);
    List<String> many = statementsOfTheList(20_000);

    System.out.printf(
        "Statements of the list page: %d with 20 posts, %d with 20,000%n", few.size(), many.size());

    assertThat(many).as("with 20,000 posts, against %s", few).hasSameSizeAs(few);
    assertThat(few).hasSizeBetween(1, MOST_STATEMENTS);
  }

  @Test
  @DisplayName("C1: pictures cost the list the same few statements, however many there are")
  void picturesCostTheListTheSameFewStatementsHoweverManyThereAre() throws Exception {
    int none = statementsOfTheList(20, 0).size();
    List<String> few = statementsOfTheList(20, 1);
    List<String> many = statementsOfTheList(20, 30);

    System.out.printf(
        "Statements of the list page: %d without pictures, %d with 20, %d with 600%n",
        none, few.size(), many.size());

    assertThat(many).as("with 600 pictures, against %s", few).hasSameSizeAs(few);
    assertThat(few.size() - none).as("for pictures: %s", few).isBetween(1, MOST_FOR_PICTURES);
  }

  /**
   * Of a page that its reader has seen before, asked for again after somebody placed a post: what
   * Liferay knows of users, roles, Sites and permissions is cached, no list of posts is. The fewest
   * of some rounds: what an entry that fell out of such a cache costs is not the list's.
   */
  private List<String> statementsOfTheList(int posts) throws Exception {
    return statementsOfTheList(posts, 0);
  }

  private List<String> statementsOfTheList(int posts, int pictures) throws Exception {
    TestClassGroup group =
        TestClassGroup.create(portal, school, "Groep met " + posts + " en " + pictures);
    TestUser teacher = group.teacher("Ank");
    insert(group, teacher, posts - 1);
    insertPictures(group, teacher, pictures);
    PortalHttpClient browser = PortalHttpClient.signedIn(portal.baseUri(), group.parent("Bas"));
    browser.get(group.page());

    List<List<String>> rounds = new ArrayList<>();

    for (int round = 1; round <= ROUNDS; round++) {
      String latest = "Het laatste van ronde " + round;
      classPostLocalService.addClassPost(
          teacher.userId(), group.groupId(), latest, "x", "general", new ServiceContext());
      PortalPage[] page = new PortalPage[1];
      rounds.add(sqlStatements.ofRequests(() -> page[0] = browser.get(group.page())));

      assertThat(page[0].document().select("article")).hasSize(PAGE);
      assertThat(page[0].text()).contains(latest);
      assertThat(page[0].document().select("article img")).hasSize((PAGE - round) * pictures);
    }

    return Collections.min(rounds, Comparator.comparingInt(List::size));
  }

  /** As many placed pictures of one child in each post that is there. */
  private void insertPictures(TestClassGroup group, TestUser author, int pictures)
      throws Exception {

    if (pictures == 0) {
      return;
    }

    long pupilId = new TestChildren(portal, school).withConsent(group, "Sanne");
    long pictureId = CounterLocalServiceUtil.increment(Counter.class.getName(), 10_000) - 10_000;
    Timestamp now = Timestamp.from(clock.instant());

    try (Connection connection = DataAccess.getConnection();
        PreparedStatement picture =
            connection.prepareStatement(
                "insert into KK_Picture (mvccVersion, uuid_, pictureId, companyId, userId,"
                    + " createDate, modifiedDate, groupId, schoolGroupId, classPostId, position,"
                    + " altText, nobodyRecognisable, decencyDeclared, width, height,"
                    + " placedByUserId, placedDate) values (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " 'Een toren', ?, ?, 320, 240, ?, ?)");
        PreparedStatement depiction =
            connection.prepareStatement(
                "insert into KK_PictureDepiction (mvccVersion, pictureDepictionId, companyId,"
                    + " userId, createDate, modifiedDate, groupId, pictureId, pupilId) values"
                    + " (0, ?, ?, ?, ?, ?, ?, ?, ?)")) {

      connection.setAutoCommit(false);

      for (ClassPost classPost : classPostLocalService.getClassPosts(group.groupId(), 0, PAGE)) {
        for (int position = 1; position <= pictures; position++) {
          pictureId++;
          set(
              picture,
              UUID.randomUUID().toString(),
              pictureId,
              classPost.getCompanyId(),
              author.userId(),
              now,
              now,
              group.groupId(),
              school.site().getGroupId(),
              classPost.getClassPostId(),
              position,
              false,
              true,
              author.userId(),
              now);
          set(
              depiction,
              pictureId,
              classPost.getCompanyId(),
              author.userId(),
              now,
              now,
              group.groupId(),
              pictureId,
              pupilId);
        }
      }

      picture.executeBatch();
      depiction.executeBatch();
      connection.commit();
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }

    statement.addBatch();
  }

  private void insert(TestClassGroup group, TestUser author, int posts) throws Exception {
    try (Connection connection = DataAccess.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "insert into KK_ClassPost (mvccVersion, uuid_, classPostId, groupId, companyId,"
                    + " userId, userName, createDate, modifiedDate, title, content, category,"
                    + " important, excursion, displayDate, status) values (0, ?, ?, ?, ?, ?,"
                    + " 'Ank', ?, ?, ?, 'x', 'general', ?, ?, ?, ?)")) {

      connection.setAutoCommit(false);
      long classPostId = CounterLocalServiceUtil.increment(Counter.class.getName(), posts) - posts;

      for (int i = 0; i < posts; i++) {
        Timestamp moment =
            Timestamp.from(clock.instant().minus(Duration.ofMinutes(posts - (long) i)));

        statement.setString(1, UUID.randomUUID().toString());
        statement.setLong(2, ++classPostId);
        statement.setLong(3, group.groupId());
        statement.setLong(4, portal.company().getCompanyId());
        statement.setLong(5, author.userId());
        statement.setTimestamp(6, moment);
        statement.setTimestamp(7, moment);
        statement.setString(8, "Bericht " + i);
        statement.setBoolean(9, false);
        statement.setBoolean(10, false);
        statement.setTimestamp(11, moment);
        statement.setInt(12, WorkflowConstants.STATUS_APPROVED);
        statement.addBatch();
      }

      statement.executeBatch();
      connection.commit();
    }
  }
}
