/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.service.PolicyReminderLocalService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B9, B10: teachers are reminded of what their group is to hear")
@EmbeddedPortalTest
final class TeacherReminderIT {

  private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 11, 19, 9, 0);

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private GreenMail mailServer;
  @PortalService private PolicyReminderLocalService policyReminderLocalService;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;
  @PortalService private UserNotificationEventLocalService notifications;

  private TestFoundation foundation;
  private StaffedSchool school;

  @BeforeEach
  void makeFoundation() throws Exception {
    foundation = TestFoundation.of(testSchool, clock);
    school = foundation.school();
    foundation.adopt(Map.of("B10.enabled", "false"));
  }

  @AfterEach
  void forgetPolicies() throws Exception {
    foundation.forgetPolicies();
  }

  @Test
  void onceAWeekByNotificationAndMail() throws Exception {
    clock.setSchoolTime(THURSDAY);

    assertThat(remind()).isEqualTo(2);
    assertThat(remind()).isZero();
    clock.setSchoolTime(THURSDAY.plusDays(1));
    assertThat(remind()).isZero();

    assertThat(told(school.first().teacher())).hasSize(1);
    assertThat(told(school.second().teacher())).hasSize(1);
    assertThat(told(school.first().classParent())).isEmpty();
    assertThat(told(school.director())).isEmpty();
    assertThat(mails(school.first().teacher()))
        .singleElement()
        .asString()
        .contains("per week per groep", "nog geen");

    clock.setSchoolTime(THURSDAY.plusDays(7));
    assertThat(remind()).isEqualTo(2);
    assertThat(told(school.first().teacher())).hasSize(2);
  }

  @Test
  void notWhileThereIsTimeLeftAndNotAtQuietTimes() throws Exception {
    assertThat(remind()).as("on a Tuesday").isZero();

    for (LocalDateTime quiet :
        List.of(THURSDAY.withHour(18), THURSDAY.withHour(6), THURSDAY.plusDays(2))) {
      clock.setSchoolTime(quiet);
      assertThat(remind()).as("at %s", quiet).isZero();
    }

    clock.setSchoolTime(THURSDAY.withHour(7).withMinute(30));
    assertThat(remind()).isEqualTo(2);
  }

  @Test
  void onlyTheTeachersOfGroupsThatHeardNothing() throws Exception {
    classPostLocalService.addClassPost(
        school.first().teacher().userId(),
        school.first().groupId(),
        "Gym",
        "Morgen gymmen we. Wilt u de schoenen meegeven?",
        "planning",
        new ServiceContext());
    clock.setSchoolTime(THURSDAY);

    assertThat(remind()).isEqualTo(1);
    assertThat(told(school.first().teacher())).isEmpty();
    assertThat(told(school.second().teacher())).hasSize(1);
  }

  @Test
  @DisplayName("B10: once a month of the learning goals, beside what B9 asks")
  void ofTheLearningGoalsOnceAMonth() throws Exception {
    foundation.adopt(Map.of("B9.enabled", "false"));
    clock.setSchoolTime(LocalDate.of(2026, 11, 25).atTime(9, 0));

    assertThat(remind()).isEqualTo(2);
    clock.setSchoolTime(LocalDate.of(2026, 11, 30).atTime(9, 0));
    assertThat(remind()).isZero();
    assertThat(mails(school.first().teacher())).singleElement().asString().contains("leerdoelen");
  }

  @Test
  void theJobRemindsEverySchool() throws Exception {
    clock.setSchoolTime(THURSDAY);

    new TestJobs(portal).remind();

    assertThat(told(school.first().teacher())).hasSize(1);
    assertThat(remind()).isZero();
  }

  @Test
  void nothingIsDueInAFewStatements() throws Exception {
    clock.setSchoolTime(THURSDAY);
    remind();
    clock.setSchoolTime(THURSDAY.plusDays(1));

    List<String> statements = sqlStatements.ofThisThread(this::remind);

    System.out.printf("Statements of a school of which nothing is due: %d%n", statements.size());
    assertThat(statements.size()).isLessThanOrEqualTo(3);
  }

  private int remind() throws Exception {
    return policyReminderLocalService.remindTeachers(school.schoolGroupId());
  }

  private List<UserNotificationEvent> told(TestUser user) {
    return notifications.getUserNotificationEvents(user.userId());
  }

  private List<String> mails(TestUser user) throws Exception {
    long end = System.nanoTime() + 20_000_000_000L;
    while (received(user).isEmpty() && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    return received(user);
  }

  private List<String> received(TestUser user) {
    return Arrays.stream(mailServer.getReceivedMessages())
        .filter(message -> isTo(message, user))
        .map(GreenMailUtil::getBody)
        .collect(Collectors.toList());
  }

  private static boolean isTo(MimeMessage message, TestUser user) {
    try {
      return message
          .getRecipients(Message.RecipientType.TO)[0]
          .toString()
          .contains(user.emailAddress());
    } catch (MessagingException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
