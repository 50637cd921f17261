/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.classgroup.test.Refusals.causes;
import static nl.klassenkring.classgroup.test.Refusals.ruleIds;
import static nl.klassenkring.classgroup.test.Refusals.verdict;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.service.ClassReplyLocalService;
import nl.klassenkring.classgroup.service.persistence.ClassReplyPersistence;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.engine.ReplyMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B2, B11: no road leads a reply past the school's rules")
@EmbeddedPortalTest
final class ReplyGuardIT {

  private static final TransactionConfig TRANSACTION =
      TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});

  @PortalService private ClassPostService classPostService;
  @PortalService private ClassReplyLocalService classReplyLocalService;
  @PortalService private ClassReplyPersistence classReplyPersistence;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private TestClassGroup group;
  private TestUser parent;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.create(portal, school, "Groep 5a");
    parent = group.parent("Bas");
  }

  @Test
  void whatTheRulesAllowIsWritten() throws Exception {
    ClassPost classPost = post(group, ReplyMode.PARENTS);

    write(row(classPost, parent));

    assertThat(classReplyLocalService.getClassReplies(classPost.getClassPostId(), 0, 20))
        .extracting(ClassReply::getContent)
        .containsExactly("Ik help graag mee.");
  }

  @Test
  void aReplyToAPostThatIsThereToReadRollsBack() throws Exception {
    assertStopped(row(post(group, ReplyMode.CLOSED), parent), "B2");
  }

  @Test
  void aParentsReplyToAPostForClassParentsRollsBack() throws Exception {
    assertStopped(row(post(group, ReplyMode.CLASS_PARENTS), parent), "B2");
  }

  @Test
  @DisplayName("B1: the reply of a parent of another class rolls back")
  void theReplyOfAStrangerRollsBack() throws Exception {
    TestUser stranger = TestClassGroup.create(portal, school, "Groep 6b").parent("Daan");

    assertThat(stopped(row(post(group, ReplyMode.PARENTS), stranger))).contains("B1");
  }

  @Test
  void aReplyInTheEveningRollsBackHoweverItIsDated() throws Exception {
    ClassReply classReply = row(post(group, ReplyMode.PARENTS), parent);

    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));

    assertStopped(classReply, "B11");
  }

  @Test
  void aChangeThatNobodyJudgedRollsBack() throws Exception {
    new TestChildren(portal, school).unasked(group, "Sanne");
    ClassReply classReply = row(post(group, ReplyMode.PARENTS), parent);
    write(classReply);

    ClassReply changed = classReplyLocalService.getClassReply(classReply.getClassReplyId());
    changed.setContent("Sanne neemt taart mee.");

    assertThat(stopped(changed)).containsExactly("B4");
    assertThat(classReplyLocalService.getClassReply(classReply.getClassReplyId()).getContent())
        .isEqualTo("Ik help graag mee.");
  }

  @Test
  void aRemovedReplyDoesNotComeBackPastTheRules() throws Exception {
    ClassReply classReply = row(post(group, ReplyMode.PARENTS), parent);
    write(classReply);
    classReplyLocalService.removeClassReply(parent.userId(), classReply.getClassReplyId());
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));

    ClassReply removed = classReplyLocalService.getClassReply(classReply.getClassReplyId());
    removed.setStatus(WorkflowConstants.STATUS_APPROVED);

    assertThat(stopped(removed)).containsExactly("B11");
  }

  @Test
  void aReplyStandsUnderAPostOfItsOwnGroup() throws Exception {
    ClassPost elsewhere =
        post(TestClassGroup.create(portal, school, "Groep 6b"), ReplyMode.PARENTS);
    ClassReply classReply = row(elsewhere, parent);
    classReply.setGroupId(group.groupId());

    assertThat(causes(catchThrowable(() -> write(classReply))))
        .hasAtLeastOneElementOfType(ModelListenerException.class);
    assertThat(classReplyLocalService.fetchClassReply(classReply.getClassReplyId())).isNull();
  }

  private void assertStopped(ClassReply classReply, String ruleId) {
    assertThat(stopped(classReply)).containsExactly(ruleId);
    assertThat(classReplyLocalService.fetchClassReply(classReply.getClassReplyId())).isNull();
  }

  private List<String> stopped(ClassReply classReply) {
    Throwable thrown = catchThrowable(() -> write(classReply));

    assertThat(causes(thrown)).hasAtLeastOneElementOfType(ModelListenerException.class);

    return ruleIds(verdict(thrown));
  }

  private void write(ClassReply classReply) throws Exception {
    try {
      TransactionInvokerUtil.invoke(TRANSACTION, () -> classReplyPersistence.update(classReply));
    } catch (Exception exception) {
      throw exception;
    } catch (Throwable throwable) {
      throw new AssertionError(throwable);
    }
  }

  private ClassReply row(ClassPost classPost, TestUser author) {
    ClassReply classReply = classReplyPersistence.create(CounterLocalServiceUtil.increment());

    classReply.setCompanyId(classPost.getCompanyId());
    classReply.setGroupId(classPost.getGroupId());
    classReply.setUserId(author.userId());
    classReply.setUserName(author.user().getFullName());
    classReply.setCreateDate(Date.from(clock.instant()));
    classReply.setModifiedDate(Date.from(clock.instant()));
    classReply.setClassPostId(classPost.getClassPostId());
    classReply.setContent("Ik help graag mee.");
    classReply.setStatus(WorkflowConstants.STATUS_APPROVED);

    return classReply;
  }

  private ClassPost post(TestClassGroup inGroup, ReplyMode replyMode) throws Exception {
    return actingAs(
        inGroup.teacher("Ank"),
        () ->
            classPostService.addClassPost(
                inGroup.groupId(),
                PostRequest.builder("Wie helpt mee?", "Vrijdag om tien uur.", "general")
                    .replyMode(replyMode.key())
                    .build(),
                new ServiceContext()));
  }
}
