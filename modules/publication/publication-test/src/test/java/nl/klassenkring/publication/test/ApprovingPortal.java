/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.EmbeddedPortalOptions;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.TestDatabase;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import nl.klassenkring.publication.service.PublicationRequestService;

/**
 * A program to be killed: a portal on what an earlier one left, which tells of each request whether
 * it is whole, and then lets directors say yes to all that wait.
 */
final class ApprovingPortal {

  private static final int DIRECTORS_AT_ONCE = 4;

  private final EmbeddedPortal portal;

  private ApprovingPortal(EmbeddedPortal portal) {
    this.portal = portal;
  }

  /**
   * Runs until it is killed, or until nothing waits.
   *
   * @param arguments the home of the portal, the bundles, how many requests are to wait at least,
   *     and the JDBC address of a server if the database is one
   */
  public static void main(String[] arguments) throws Exception {
    EmbeddedPortalOptions.Builder options =
        EmbeddedPortalOptions.builder(Path.of(arguments[0]))
            .modules(Path.of(arguments[1]))
            .beforeBundles(new ControllableClock()::register);

    if (arguments.length > 3) {
      TestDatabase.configure(options, arguments[3]);
    }
    try (EmbeddedPortal portal = EmbeddedPortal.start(options.build())) {
      ApprovingPortal program = new ApprovingPortal(portal);
      Queue<PublicationRequest> waiting = program.check();

      program.ask(waiting, Integer.parseInt(arguments[2]));
      program.approve(waiting);
      program.check();
    }
  }

  /** Tells of each request whether it is whole, and gives those that wait. */
  private Queue<PublicationRequest> check() throws Exception {
    WholeApproval wholeApproval = new WholeApproval(portal);
    Queue<PublicationRequest> waiting = new ConcurrentLinkedQueue<>();

    for (PublicationRequest request :
        portal.service(PublicationRequestLocalService.class).getPublicationRequests(-1, -1)) {

      long requestId = request.getPublicationRequestId();

      try {
        if (wholeApproval.isPublic(request)) {
          ApprovalNote.print(ApprovalNote.Step.PUBLIC, requestId, "");
        } else {
          ApprovalNote.print(ApprovalNote.Step.WAITING, requestId, "");
          waiting.add(request);
        }
      } catch (AssertionError | Exception e) {
        ApprovalNote.print(ApprovalNote.Step.HALF, requestId, e.toString());
      }
    }
    ApprovalNote.print(ApprovalNote.Step.CHECKED, 0, "");
    return waiting;
  }

  /** Asks until so many wait, for posts with pupils of their own, so that no yes awaits another. */
  private void ask(Queue<PublicationRequest> waiting, int number) throws Exception {
    if (waiting.size() >= number) {
      return;
    }

    PublicationGroup group =
        PublicationGroup.create(portal, TestSchool.create(portal.company()), "Groep 5a");
    List<ClassPost> posts = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();

    for (int i = 0; i < DIRECTORS_AT_ONCE; i++) {
      posts.add(group.post());
      pictures.add(group.picture(posts.get(i), group.pupil("Wietske")));
    }
    for (int i = 0; waiting.size() < number; i = (i + 1) % DIRECTORS_AT_ONCE) {
      waiting.add(group.request(group.draft(posts.get(i), pictures.get(i)).build()));
    }
  }

  private void approve(Queue<PublicationRequest> waiting) throws InterruptedException {
    ExecutorService directors = Executors.newFixedThreadPool(DIRECTORS_AT_ONCE);

    for (int i = 0; i < DIRECTORS_AT_ONCE; i++) {
      directors.execute(
          () -> {
            for (PublicationRequest request = waiting.poll();
                request != null;
                request = waiting.poll()) {

              approve(request);
            }
          });
    }
    directors.shutdown();
    if (!directors.awaitTermination(2, TimeUnit.MINUTES)) {
      throw new IllegalStateException("The directors do not come to an end");
    }
  }

  private void approve(PublicationRequest request) {
    long requestId = request.getPublicationRequestId();

    ApprovalNote.print(ApprovalNote.Step.TRYING, requestId, "");
    try {
      actingAs(
          SchoolDirectors.first(request),
          () -> {
            portal
                .service(PublicationRequestService.class)
                .approvePublicationRequests(Map.of(requestId, request.getContentHash()), "");
            return null;
          });
      ApprovalNote.print(ApprovalNote.Step.APPROVED, requestId, "");
    } catch (Exception e) {
      ApprovalNote.print(ApprovalNote.Step.FAILED, requestId, e.toString());
    }
  }
}
