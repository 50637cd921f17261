/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.PublicItemLocalService;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A director approves while a parent withdraws. After both were acknowledged it is not public, and
 * stays so when the parent agrees again: it was taken down, or never was public.
 */
@DisplayName("D2: approving against withdrawing consent")
@EmbeddedPortalTest
final class ApprovalRaceIT {

  private static final int INTERLEAVINGS = 10_000;

  /** A ledger of a pupil grows with each answer; none of them grows long. */
  private static final int ROUNDS_FOR_ONE_PUPIL = 50;

  /** What differs from round to round is which of the two begins, and by how much. */
  private static final int MOST_HEAD_START = 12;

  @PortalService private PublicationRequestLocalService publicationRequestLocalService;
  @PortalService private PublicItemLocalService publicItemLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final CyclicBarrier start = new CyclicBarrier(2);
  private int takenDown;
  private int refused;

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  @Test
  @Timeout(value = 90, unit = TimeUnit.MINUTES)
  void neverPublicAfterBothWereAcknowledged() throws Exception {
    assumeThat(System.getProperty("klassenkring.database"))
        .as("HSQLDB lets one transaction at a time write: there is nothing to interleave")
        .isEqualTo("postgresql");

    int interleavings = Integer.getInteger("klassenkring.race.interleavings", INTERLEAVINGS);
    PublicationGroup group = PublicationGroup.create(portal, school, "Groep 5a");

    for (int i = 0; i < interleavings; i += ROUNDS_FOR_ONE_PUPIL) {
      long pupilId = group.pupil("Wietske");
      ClassPost post = group.post();
      Picture picture = group.picture(post, pupilId);

      for (int round = 0; round < ROUNDS_FOR_ONE_PUPIL; round++) {
        interleave(group, group.request(group.draft(post, picture).build()), pupilId, i + round);
        group.answer(pupilId, ConsentPurposeKeys.WEBSITE, true);
      }
    }

    System.out.printf(
        "Approving against withdrawing, %d times: approved and taken down %d, refused %d%n",
        interleavings, takenDown, refused);
    assertThat(takenDown).isPositive();
    assertThat(refused).isPositive();
  }

  private void interleave(
      PublicationGroup group, PublicationRequest request, long pupilId, int round)
      throws Exception {

    Future<?> withdrawal =
        threads.submit(
            () -> {
              start.await();
              TimeUnit.MILLISECONDS.sleep(round % MOST_HEAD_START);
              group.answer(pupilId, ConsentPurposeKeys.WEBSITE, false);
              return null;
            });
    Future<Boolean> approval =
        threads.submit(
            () -> {
              start.await();
              try {
                group.approve(request);
                return true;
              } catch (PolicyViolationException exception) {
                return false;
              }
            });

    withdrawal.get();
    boolean approved = approval.get();
    assertNotPublic(group, request, approved);
  }

  private void assertNotPublic(PublicationGroup group, PublicationRequest request, boolean approved)
      throws Exception {

    long requestId = request.getPublicationRequestId();
    PublicationStatus status =
        PublicationStatuses.of(
            publicationRequestLocalService.getPublicationRequest(requestId).getStatus());
    PublicItem item = publicItemLocalService.fetchRequestPublicItem(requestId);

    assertThat(status)
        .isIn(
            approved
                ? new PublicationStatus[] {PublicationStatus.TAKEN_DOWN, PublicationStatus.REJECTED}
                : new PublicationStatus[] {PublicationStatus.IN_REVIEW});
    if (item == null) {
      refused++;
    } else {
      takenDown++;
      assertThat(item.isTakenDown()).isTrue();
      assertThat(
              publicItemLocalService.fetchPublicEntry(
                  group.schoolGroupId(), item.getPublicItemId()))
          .isEmpty();
    }
  }
}
