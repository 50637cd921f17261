/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.depiction.DepictionProvider;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: a picture is placed in the moment in which a consent for it is withdrawn")
@EmbeddedPortalTest
final class MissedTaskIT {

  private static final TransactionConfig TRANSACTION =
      TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});

  @PortalService private ControllableClock clock;
  @PortalService private ConsentDecisionLocalService consentDecisionLocalService;
  @PortalService private ConsentTaskLocalService consentTaskLocalService;
  @PortalService private ConsentTaskService consentTaskService;
  @PortalService private PictureLocalService pictureLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private PictureGroup group;
  private long sanne;

  @BeforeEach
  void makeGroup() throws Exception {
    group = PictureGroup.create(portal, school, "Groep 5a");
    sanne = group.pupilWithConsent("Sanne");
  }

  @Test
  void whatNeitherTransactionSawIsHiddenAndGetsItsTaskOnce() throws Exception {
    assumeThat(System.getProperty("klassenkring.database"))
        .as("HSQLDB lets one transaction at a time write: there is no such moment")
        .isEqualTo("postgresql");
    TestUser director = group.director();
    Picture picture = group.upload();
    ClassPost post = group.placedPost();
    group.put(post, PictureGroup.describe(picture, sanne));

    withdrawWhilePlacing(post);

    assertThat(state(picture).isPlaced()).isTrue();
    assertThat(state(picture).isVisible()).isFalse();
    assertThat(hiddenTasks(director)).as("nobody was told").isEmpty();

    lookAgain();
    lookAgain();

    for (TestUser user : List.of(director, group.teacher())) {
      assertThat(hiddenTasks(user))
          .singleElement()
          .satisfies(
              task -> {
                assertThat(task.getPictureId()).isEqualTo(picture.getPictureId());
                assertThat(task.getPupilId()).isEqualTo(sanne);
                assertThat(task.getAssigneeUserId()).isEqualTo(group.teacher().userId());
              });
    }
  }

  @Test
  void picturesAreFoundByWhenTheyCameToShowAPupil() throws Exception {
    long daan = group.pupilWithConsent("Daan");
    Picture before = group.placedPicture(sanne);
    clock.advance(Duration.ofMinutes(10));
    Instant moment = clock.instant();
    Picture after = group.placedPicture(sanne, daan);
    group.placedPicture(daan);

    assertThat(shownSince(moment, sanne)).containsExactly(after.getPictureId());
    assertThat(shownSince(moment.minus(Duration.ofDays(1)), sanne))
        .containsExactlyInAnyOrder(before.getPictureId(), after.getPictureId());

    pictureLocalService.updatePicture(
        group.teacher().userId(), PictureGroup.describe(before, sanne, daan));

    assertThat(shownSince(moment, daan)).as("tagged later").contains(before.getPictureId());
    assertThat(shownSince(clock.instant().plusSeconds(1), sanne)).isEmpty();
  }

  /** Places, and waits with the commit until the withdrawal is committed. */
  private void withdrawWhilePlacing(ClassPost post) throws Exception {
    CountDownLatch placed = new CountDownLatch(1);
    CountDownLatch withdrawn = new CountDownLatch(1);
    ExecutorService thread = Executors.newSingleThreadExecutor();

    try {
      Future<?> placing =
          thread.submit(
              () ->
                  inTransaction(
                      () -> {
                        group.place(post);
                        placed.countDown();
                        assertThat(withdrawn.await(1, TimeUnit.MINUTES)).isTrue();
                      }));
      assertThat(placed.await(1, TimeUnit.MINUTES)).isTrue();
      group.answer(sanne, false);
      withdrawn.countDown();
      placing.get();
    } finally {
      thread.shutdownNow();
    }
  }

  private interface Step {
    void run() throws Exception;
  }

  private static Void inTransaction(Step step) throws Exception {
    try {
      return TransactionInvokerUtil.invoke(
          TRANSACTION,
          () -> {
            step.run();
            return null;
          });
    } catch (Exception exception) {
      throw exception;
    } catch (Throwable throwable) {
      throw new IllegalStateException(throwable);
    }
  }

  /** From the refusal of this test on, as the job does from the first one of two weeks. */
  private void lookAgain() throws Exception {
    long last =
        consentDecisionLocalService
                .getPupilConsentDecisions(sanne, 0, 1)
                .get(0)
                .getConsentDecisionId()
            - 1;

    do {
      last = consentTaskLocalService.openMissedTasks(last);
    } while (last > 0);
  }

  private List<ConsentTask> hiddenTasks(TestUser user) throws Exception {
    return actingAs(user, () -> consentTaskService.getMyConsentTasks(false, 0, 20)).stream()
        .filter(task -> task.getPupilId() == sanne)
        .toList();
  }

  private PictureState state(Picture picture) throws Exception {
    return pictureLocalService
        .getPictureStates(Set.of(picture.getPictureId()), clock.instant())
        .get(0);
  }

  private List<Long> shownSince(Instant moment, long pupilId) {
    return portal
        .service(DepictionProvider.class)
        .getPlacedPicturesSince(Date.from(moment), List.of(pupilId), ConsentPurposeKeys.PORTAL)
        .stream()
        .map(DepictedPicture::getPictureId)
        .toList();
  }
}
