/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.liferay.portal.kernel.exception.ModelListenerException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.exception.PictureConsentException;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * One thread withdraws a consent while another places and views the picture of the same pupil. What
 * starts after the withdrawal was acknowledged must not show the picture.
 */
@DisplayName("C1: a withdrawal against placing the same picture")
@EmbeddedPortalTest
final class WithdrawalRaceIT {

  private static final int INTERLEAVINGS = 10_000;

  /** A ledger of a pupil grows with each answer; none of them grows long. */
  private static final int ROUNDS_FOR_ONE_PUPIL = 50;

  @PortalService private ControllableClock clock;
  @PortalService private PictureLocalService pictureLocalService;
  @PortalService private PictureService pictureService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final CyclicBarrier start = new CyclicBarrier(2);
  private int placed;
  private int refusedAtOnce;
  private int refusedByTheGuard;
  private int seen;

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  @Test
  @Timeout(value = 90, unit = TimeUnit.MINUTES)
  void aPictureIsNeverVisibleAfterAWithdrawalThatWasAcknowledged() throws Exception {
    assumeThat(System.getProperty("klassenkring.database"))
        .as("HSQLDB lets one transaction at a time write: there is nothing to interleave")
        .isEqualTo("postgresql");

    int interleavings = Integer.getInteger("klassenkring.race.interleavings", INTERLEAVINGS);
    PictureGroup group = PictureGroup.create(portal, school, "Groep 5a");
    ClassPost post = group.placedPost();

    for (int i = 0; i < interleavings; i += ROUNDS_FOR_ONE_PUPIL) {
      long pupilId = group.pupil("Leerling " + i);
      Picture picture = group.upload(SampleFiles.photo(8, 8));

      for (int round = 0; round < ROUNDS_FOR_ONE_PUPIL; round++) {
        interleave(group, post, picture, pupilId);
      }
      group.put(post);
      pictureLocalService.deletePicture(picture.getPictureId());
    }

    System.out.printf(
        "Withdrawal against placing, %d times: placed %d, refused at once %d and by the last gate"
            + " %d; seen before the acknowledgement %d times%n",
        interleavings, placed, refusedAtOnce, refusedByTheGuard, seen);
    assertThat(placed).isPositive();
    assertThat(refusedAtOnce).isPositive();
  }

  private void interleave(PictureGroup group, ClassPost post, Picture picture, long pupilId)
      throws Exception {

    group.answer(pupilId, true);
    group.put(post);
    group.put(post, PictureGroup.describe(picture, pupilId));

    AtomicBoolean acknowledged = new AtomicBoolean();
    Future<?> withdrawal =
        threads.submit(
            () -> {
              start.await();
              group.answer(pupilId, false);
              acknowledged.set(true);
              return null;
            });
    Future<Boolean> placing =
        threads.submit(() -> placeAndView(group, post, picture, acknowledged));

    withdrawal.get();
    placed += placing.get() ? 1 : 0;
    assertHidden(group, picture);
  }

  private boolean placeAndView(
      PictureGroup group, ClassPost post, Picture picture, AtomicBoolean acknowledged)
      throws Exception {

    start.await();
    boolean lateStart = acknowledged.get();
    try {
      group.place(post);
    } catch (PictureConsentException e) {
      refusedAtOnce++;
      return false;
    } catch (ModelListenerException e) {
      assertThat(e).hasRootCauseInstanceOf(PolicyViolationException.class);
      refusedByTheGuard++;
      return false;
    }
    assertThat(lateStart).as("placed after the acknowledgement").isFalse();

    boolean acknowledgedBefore;
    do {
      acknowledgedBefore = acknowledged.get();
      boolean visible = isServed(group, picture) || isStatedVisible(picture);
      if (visible) {
        seen++;
        assertThat(acknowledgedBefore).as("seen after the acknowledgement").isFalse();
      }
    } while (!acknowledgedBefore);
    return true;
  }

  private void assertHidden(PictureGroup group, Picture picture) throws Exception {
    assertThat(isServed(group, picture)).isFalse();
    assertThat(isStatedVisible(picture)).isFalse();
  }

  private boolean isServed(PictureGroup group, Picture picture) throws Exception {
    try (InputStream content =
        actingAs(
            group.parent(),
            () ->
                pictureService.getPictureContent(picture.getPictureId(), PictureSize.THUMBNAIL))) {
      return content.readAllBytes().length > 0;
    } catch (NoSuchPictureException e) {
      return false;
    }
  }

  private boolean isStatedVisible(Picture picture) throws Exception {
    List<PictureState> states =
        new ArrayList<>(
            pictureLocalService.getPictureStates(Set.of(picture.getPictureId()), clock.instant()));
    return states.stream().anyMatch(PictureState::isVisible);
  }
}
