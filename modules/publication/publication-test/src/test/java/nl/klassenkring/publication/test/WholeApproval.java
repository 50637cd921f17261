/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.workflow.WorkflowInstance;
import com.liferay.portal.kernel.workflow.WorkflowInstanceManager;
import com.liferay.portal.kernel.workflow.WorkflowTask;
import com.liferay.portal.kernel.workflow.WorkflowTaskManager;
import java.io.InputStream;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.picture.encoding.PictureEncoder;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.Hashes;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.item.PublicEntry;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicationEvent;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.PublicItemLocalService;
import nl.klassenkring.publication.service.PublicationRequestLocalService;

/** Looks whether a request is public with all that goes with it, or not at all (D2). */
final class WholeApproval {

  private final EmbeddedPortal portal;
  private final PublicItemLocalService publicItemLocalService;
  private final PublicationRequestLocalService publicationRequestLocalService;

  WholeApproval(EmbeddedPortal portal) {
    this.portal = portal;
    publicItemLocalService = portal.service(PublicItemLocalService.class);
    publicationRequestLocalService = portal.service(PublicationRequestLocalService.class);
  }

  /**
   * Looks at a request.
   *
   * @return whether it is public; it waits otherwise
   * @throws AssertionError if it is neither
   */
  boolean isPublic(PublicationRequest request) throws Exception {
    if (PublicationStatuses.of(request.getStatus()) == PublicationStatus.PUBLISHED) {
      assertPublic(request);
      return true;
    }
    assertWaits(request);
    return false;
  }

  private void assertPublic(PublicationRequest request) throws Exception {
    assertThat(request.getApprovedHash()).isEqualTo(request.getContentHash());

    PublicItem item =
        publicItemLocalService.fetchRequestPublicItem(request.getPublicationRequestId());

    assertThat(item.getContentHash()).isEqualTo(request.getContentHash());
    assertThat(item.isTakenDown()).isFalse();
    assertThat(approvals(request))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getUserId()).isEqualTo(item.getUserId());
              assertThat(event.getContentHash()).isEqualTo(request.getContentHash());
              assertThat(SchoolDirectors.ids(request)).contains(event.getUserId());
            });
    assertPictures(request, item);

    WorkflowInstance instance = instance(request);

    assertThat(instance.isComplete()).isTrue();
    assertThat(openTasks(request, instance)).isEmpty();
  }

  private void assertPictures(PublicationRequest request, PublicItem item) throws Exception {
    PublicEntry entry =
        publicItemLocalService
            .fetchPublicEntry(request.getSchoolGroupId(), item.getPublicItemId())
            .orElseThrow();

    assertThat(entry.getPictures())
        .isNotEmpty()
        .hasSameSizeAs(
            publicationRequestLocalService.getPublicationPictures(
                request.getPublicationRequestId()));
    for (PublicationPicture picture : entry.getPictures()) {
      for (PictureSize size : PictureSize.values()) {
        byte[] bytes = bytes(picture, size);

        // Reads all of it, and refuses what is cut off.
        new PictureEncoder().encode(bytes);
        if (size == PictureSize.SCREEN) {
          assertThat(Hashes.sha256(bytes)).isEqualTo(picture.getFileHash());
        }
      }
    }
  }

  private byte[] bytes(PublicationPicture picture, PictureSize size) throws Exception {
    try (InputStream inputStream =
        publicItemLocalService
            .fetchPublicPicture(picture.getSchoolGroupId(), picture.getPublicationPictureId(), size)
            .orElseThrow()) {

      return inputStream.readAllBytes();
    }
  }

  private void assertWaits(PublicationRequest request) throws Exception {
    assertThat(PublicationStatuses.of(request.getStatus())).isEqualTo(PublicationStatus.IN_REVIEW);
    assertThat(request.getApprovedHash()).isEmpty();
    assertThat(publicItemLocalService.fetchRequestPublicItem(request.getPublicationRequestId()))
        .isNull();
    assertThat(approvals(request)).isEmpty();

    WorkflowInstance instance = instance(request);

    assertThat(instance.isComplete()).isFalse();
    assertThat(openTasks(request, instance)).hasSize(1);
  }

  private List<PublicationEvent> approvals(PublicationRequest request) {
    return publicationRequestLocalService
        .getPublicationEvents(request.getPublicationRequestId())
        .stream()
        .filter(event -> event.getEventType().equals(PublicationEventType.APPROVED.name()))
        .toList();
  }

  private WorkflowInstance instance(PublicationRequest request) throws Exception {
    List<WorkflowInstance> instances =
        portal
            .service(WorkflowInstanceManager.class)
            .getWorkflowInstances(
                request.getCompanyId(),
                null,
                PublicationRequest.class.getName(),
                request.getPublicationRequestId(),
                null,
                0,
                2,
                null);

    assertThat(instances).hasSize(1);
    return instances.get(0);
  }

  private List<WorkflowTask> openTasks(PublicationRequest request, WorkflowInstance instance)
      throws Exception {

    return portal
        .service(WorkflowTaskManager.class)
        .getWorkflowTasksByWorkflowInstance(
            request.getCompanyId(), null, instance.getWorkflowInstanceId(), false, 0, 2, null);
  }
}
