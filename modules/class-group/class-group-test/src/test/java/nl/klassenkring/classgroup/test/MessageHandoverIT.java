/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.classgroup.test.Refusals.ruleIds;
import static nl.klassenkring.classgroup.test.ServiceContexts.withUuid;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.klassenkring.classgroup.exception.MessageHandoverCategoryException;
import nl.klassenkring.classgroup.exception.MessageHandoverGroupException;
import nl.klassenkring.classgroup.exception.MessageHandoverReasonException;
import nl.klassenkring.classgroup.exception.MessageHandoverStatusException;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.MessageHandover;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.MessageHandoverLocalService;
import nl.klassenkring.classgroup.service.MessageHandoverService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.WarningKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A6: what a council tells all parents is posted on its behalf by the director")
@EmbeddedPortalTest
final class MessageHandoverIT {

  @PortalService private ClassGroupLocalService classGroupLocalService;
  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private MessageHandoverLocalService messageHandoverLocalService;
  @PortalService private MessageHandoverService messageHandoverService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private UserNotificationEventLocalService userNotificationEventLocalService;

  private TestCouncil council;
  private TestUser member;
  private TestUser director;

  @BeforeEach
  void makeCouncil() throws Exception {
    council = TestCouncil.create(portal, school);
    member = council.member("Bas");
    director = council.director("Gerda");
  }

  @Test
  void theDirectorPostsItAndItIsCreditedToTheCouncil() throws Exception {
    MessageHandover handed = handOver(member, "Verkiezing");

    assertThat(waiting(director)).extracting(MessageHandover::getTitle).contains("Verkiezing");
    assertThat(notices(director)).hasSize(1);
    assertThat(mails(director)).containsExactly("MR biedt een bericht aan alle ouders aan");

    MessageHandover posted = post(director, handed);
    ClassPost classPost = classPostLocalService.getClassPost(posted.getClassPostId());

    assertThat(classPost.isApproved()).isTrue();
    assertThat(classPost.getGroupId()).isEqualTo(school.site().getGroupId());
    assertThat(classPost.getUserId()).isEqualTo(director.userId());
    assertThat(classPost.getOnBehalfOfGroupId()).isEqualTo(council.groupId());
    assertThat(classPost.getOnBehalfOfUserId()).isEqualTo(member.userId());
    assertThat(classPost.getOnBehalfOfUserName()).isEqualTo(member.user().getFullName());
    assertThat(waiting(director)).isEmpty();
    assertThat(notices(member)).hasSize(1);
    assertThat(mails(member)).hasSize(1);
  }

  @Test
  void theDirectorReturnsItWithAReasonAndItsAuthorHearsOfIt() throws Exception {
    MessageHandover handed = handOver(member, "Verkiezing");

    assertThatThrownBy(() -> giveBack(director, handed, " "))
        .isInstanceOf(MessageHandoverReasonException.class);

    giveBack(director, handed, "Noem de datum.");

    assertThat(own(member))
        .extracting(MessageHandover::isDenied, MessageHandover::getReason)
        .containsExactly(tuple(true, "Noem de datum."));
    assertThat(notices(member)).hasSize(1);
    assertThatThrownBy(() -> post(director, handed))
        .isInstanceOf(MessageHandoverStatusException.class);
    assertThat(classPostLocalService.getClassPostsCount(school.site().getGroupId())).isZero();
  }

  @Test
  void itIsJudgedWhenItIsPosted() throws Exception {
    MessageHandover handed =
        actingAs(
            member,
            () ->
                messageHandoverService.addMessageHandover(
                    council.groupId(),
                    "Verkiezing",
                    "De VVD wil de gymzaal sluiten.",
                    "general",
                    new ServiceContext()));
    PolicyViolationException refused =
        catchThrowableOfType(PolicyViolationException.class, () -> post(director, handed));

    assertThat(ruleIds(refused.getVerdict())).containsExactly("B8");
    assertThat(waiting(director)).hasSize(1);

    actingAs(
        director,
        () ->
            messageHandoverService.postMessageHandover(
                handed.getMessageHandoverId(),
                WarningKeys.of(refused.getVerdict(), refused.getPostDraft())
                    .toArray(String[]::new)));

    assertThat(waiting(director)).isEmpty();
  }

  @Test
  void twoDirectorsAtOncePostItOnce() throws Exception {
    MessageHandover handed = handOver(member, "Verkiezing");
    TestUser other = council.director("Mo");
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService executor = Executors.newFixedThreadPool(2);

    try {
      List<Future<Throwable>> results =
          executor.invokeAll(
              List.<Callable<Throwable>>of(
                  () -> postTogether(director, handed, start),
                  () -> postTogether(other, handed, start)),
              60,
              TimeUnit.SECONDS);
      List<Throwable> refused = new ArrayList<>();

      for (Future<Throwable> result : results) {
        if (result.get() != null) {
          refused.add(result.get());
        }
      }

      assertThat(refused).hasSize(1);
      assertThat(refused.get(0)).isInstanceOf(MessageHandoverStatusException.class);
    } finally {
      executor.shutdownNow();
    }

    assertThat(classPostLocalService.getClassPostsCount(school.site().getGroupId())).isEqualTo(1);
  }

  @Test
  void whoIsNoMemberOfTheCouncilHandsNothingOver() throws Exception {
    TestClassGroup group5a = TestClassGroup.create(portal, school, "Groep 5a");
    TestUser external = school.person("Piet").joins(council.site(), SchoolRoleConstants.EXTERNAL);
    TestUser withoutRole = school.person("Kim").joins(council.site());

    for (User user :
        List.of(
            group5a.parent("Daan").user(),
            group5a.teacher("Ank").user(),
            external.user(),
            withoutRole.user(),
            portal.company().getGuestUser())) {

      assertRefused(() -> actingAs(user, () -> add("Verkiezing", new ServiceContext())));
      assertRefused(
          () ->
              actingAs(
                  user,
                  () -> messageHandoverService.getMessageHandovers(council.groupId(), 0, 20)));
    }

    assertRefused(
        () ->
            actingAs(
                group5a.teacher("Els"),
                () ->
                    messageHandoverService.addMessageHandover(
                        group5a.groupId(), "x", "y", "general", new ServiceContext())));
    assertThatThrownBy(
            () ->
                messageHandoverLocalService.addMessageHandover(
                    member.userId(), group5a.groupId(), "x", "y", "general", new ServiceContext()))
        .isInstanceOf(MessageHandoverGroupException.class);
  }

  @Test
  void onlyADirectorOfTheSchoolDecides() throws Exception {
    MessageHandover handed = handOver(member, "Verkiezing");
    TestSchool otherSchool = TestSchool.create(portal.company());
    TestUser elsewhere =
        otherSchool
            .person("Hans")
            .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
            .joins(otherSchool.site());
    TestUser administrator =
        school.person("Ina").has(SchoolRoleConstants.SCHOOL_ADMINISTRATOR).joins(school.site());

    for (User user :
        List.of(
            member.user(),
            elsewhere.user(),
            administrator.user(),
            portal.company().getGuestUser())) {

      assertRefused(() -> actingAs(user, () -> waitingIn(school)));
      assertRefused(
          () ->
              actingAs(
                  user,
                  () ->
                      messageHandoverService.postMessageHandover(
                          handed.getMessageHandoverId(), null)));
      assertRefused(
          () ->
              actingAs(
                  user,
                  () ->
                      messageHandoverService.returnMessageHandover(
                          handed.getMessageHandoverId(), "Nee")));
    }

    assertRefused(
        () ->
            actingAs(
                elsewhere,
                () -> messageHandoverService.getMessageHandover(handed.getMessageHandoverId())));
    assertThat(waiting(director)).hasSize(1);
  }

  @Test
  void aFormThatIsSentTwiceIsHandedOverOnce() throws Exception {
    String uuid = UUID.randomUUID().toString();

    actingAs(member, () -> add("Verkiezing", withUuid(uuid)));
    actingAs(member, () -> add("Verkiezing", withUuid(uuid)));

    assertThat(own(member)).hasSize(1);
  }

  @Test
  @DisplayName("B14: a message has a category, and a school a group to post it in")
  void aMessageHasACategoryAndASchoolAGroup() throws Exception {
    assertThat(
            catchThrowable(
                () ->
                    messageHandoverLocalService.addMessageHandover(
                        member.userId(), council.groupId(), "x", "y", "", new ServiceContext())))
        .isInstanceOf(MessageHandoverCategoryException.class);

    classGroupLocalService.deleteClassGroup(
        classGroupLocalService.getClassGroupByGroupId(school.site().getGroupId()));

    assertThat(catchThrowable(() -> handOver(member, "Verkiezing")))
        .isInstanceOf(MessageHandoverGroupException.class);
  }

  private Throwable postTogether(TestUser user, MessageHandover handed, CyclicBarrier start) {
    return catchThrowable(
        () -> {
          start.await(30, TimeUnit.SECONDS);
          post(user, handed);
        });
  }

  private MessageHandover handOver(TestUser author, String title) throws Exception {
    return actingAs(author, () -> add(title, new ServiceContext()));
  }

  private MessageHandover add(String title, ServiceContext serviceContext) throws Exception {
    return messageHandoverService.addMessageHandover(
        council.groupId(), title, "In maart kiezen we twee leden.", "general", serviceContext);
  }

  private MessageHandover post(TestUser user, MessageHandover handed) throws Exception {
    return actingAs(
        user,
        () -> messageHandoverService.postMessageHandover(handed.getMessageHandoverId(), null));
  }

  private MessageHandover giveBack(TestUser user, MessageHandover handed, String reason)
      throws Exception {

    return actingAs(
        user,
        () -> messageHandoverService.returnMessageHandover(handed.getMessageHandoverId(), reason));
  }

  private List<MessageHandover> waiting(TestUser user) throws Exception {
    return actingAs(user, () -> waitingIn(school));
  }

  private List<MessageHandover> waitingIn(TestSchool inSchool) throws Exception {
    return messageHandoverService.getWaitingMessageHandovers(inSchool.site().getGroupId(), 0, 20);
  }

  private List<MessageHandover> own(TestUser user) throws Exception {
    return actingAs(
        user, () -> messageHandoverService.getMessageHandovers(council.groupId(), 0, 20));
  }

  private List<UserNotificationEvent> notices(TestUser user) {
    return userNotificationEventLocalService.getUserNotificationEvents(user.userId()).stream()
        .filter(event -> event.getPayload().contains("messageHandoverId"))
        .toList();
  }

  /** How the subjects of the mails that are kept for somebody begin, without the school's key. */
  private static List<String> mails(TestUser user) throws Exception {
    List<String> subjects = new ArrayList<>();

    try (Connection connection = DataAccess.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select subject from KK_OutboxMail where userId = ?")) {

      statement.setLong(1, user.userId());

      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          subjects.add(rows.getString(1).replaceFirst(":.*", "").replaceAll(" [0-9a-f]{8} ", " "));
        }
      }
    }

    return subjects;
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(PrincipalException.class);
  }
}
