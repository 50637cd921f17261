/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.PublicPictureDraft;
import nl.klassenkring.publication.request.PublicationDraft;
import nl.klassenkring.publication.service.PublicItemLocalService;
import nl.klassenkring.publication.service.PublicationRequestService;

/**
 * Requests of the teacher's: one waits for the director, of one he asked for changes, one is on the
 * public site, one is for social media.
 */
final class PublicationThings {

  private PublicationThings() {}

  static void put(Setting setting, Things things) throws Exception {
    PublicationRequest waiting = request(setting, PublicationChannel.WEBSITE);
    PublicationRequest changed = request(setting, PublicationChannel.WEBSITE);
    PublicationRequest published = request(setting, PublicationChannel.WEBSITE);
    PublicationRequest social = request(setting, PublicationChannel.SOCIAL_MEDIA);
    askForChanges(setting, changed);
    approve(setting, published);
    approve(setting, social);
    long postId = new Authoring(setting).post().getClassPostId();
    long pictureId = pictureId(setting, waiting);
    long changedId = changed.getPublicationRequestId();
    long publishedId = published.getPublicationRequestId();
    long socialId = social.getPublicationRequestId();

    things
        .put("publicationRequestId", waiting.getPublicationRequestId())
        .put("publicationRequestIds", waiting.getPublicationRequestId())
        .put("contentHashes", hashes(waiting))
        .put("contentHash_" + waiting.getPublicationRequestId(), waiting.getContentHash())
        .put("publicationPictureId", pictureId)
        .put("/picture", "pictureId", pictureId)
        .put("channel", PublicationChannel.WEBSITE)
        .put("publicationDraft", draft(setting, postId, PublicationChannel.WEBSITE).build())
        .put("resubmitPublicationRequest", "publicationRequestId", changedId)
        .put(
            "resubmitPublicationRequest",
            "publicationDraft",
            draft(setting, changed.getClassPostId(), PublicationChannel.WEBSITE).build())
        .put("/publication/edit_request", "publicationRequestId", changedId)
        .put("/publication/edit_request", "classPostId", changed.getClassPostId())
        .put("/publication/edit_request" + Setting.NEW, "publicationRequestId", 0)
        .put("/publication/edit_request" + Setting.NEW, "classPostId", postId)
        .put("getSocialMediaPackage", "publicationRequestId", socialId)
        .put("/package", "publicationRequestId", socialId)
        .put("takeDownPublicationRequest", "publicationRequestId", publishedId)
        .put("/desk/take_down", "publicationRequestId", publishedId)
        .put("publicItemId", publicItemId(setting, published))
        .put("/from_the_groups/picture", "publicationPictureId", pictureId(setting, published))
        .put("getSchoolPublicationRequests", "status", PublicationStatus.PUBLISHED)
        .put("getSchoolPublicationRequestsCount", "status", PublicationStatus.PUBLISHED);
  }

  private static PublicationRequest request(Setting setting, PublicationChannel channel)
      throws Exception {

    Authoring authoring = new Authoring(setting);
    ClassPost post = authoring.post();
    Picture picture = authoring.picture(post);
    PublicationDraft draft =
        draft(setting, post.getClassPostId(), channel)
            .pictures(
                List.of(
                    new PublicPictureDraft(
                        picture.getPictureId(), "Een brug van papier", "De " + Setting.WORD, true)))
            .build();
    return setting.as(
        Role.TEACHER,
        () ->
            setting
                .service(PublicationRequestService.class)
                .addPublicationRequest(draft, Setting.serviceContext()));
  }

  private static PublicationDraft.Builder draft(
      Setting setting, long classPostId, PublicationChannel channel) {

    return PublicationDraft.builder(setting.groupId())
        .classPostId(classPostId)
        .channel(channel)
        .title(Authoring.TITLE)
        .text(Authoring.TEXT);
  }

  private static void askForChanges(Setting setting, PublicationRequest request) throws Exception {

    setting.as(
        Role.DIRECTOR,
        () -> {
          setting
              .service(PublicationRequestService.class)
              .refusePublicationRequest(request.getPublicationRequestId(), true, "Korter");
          return null;
        });
  }

  private static void approve(Setting setting, PublicationRequest request) throws Exception {
    setting.as(
        Role.DIRECTOR,
        () -> {
          setting
              .service(PublicationRequestService.class)
              .approvePublicationRequests(hashes(request), "");
          return null;
        });
  }

  private static Map<Long, String> hashes(PublicationRequest request) {
    return Map.of(request.getPublicationRequestId(), request.getContentHash());
  }

  private static long pictureId(Setting setting, PublicationRequest request) throws Exception {
    return setting
        .as(
            Role.DIRECTOR,
            () ->
                setting
                    .service(PublicationRequestService.class)
                    .getPublicationPictures(request.getPublicationRequestId()))
        .get(0)
        .getPublicationPictureId();
  }

  private static long publicItemId(Setting setting, PublicationRequest request) {
    return setting
        .service(PublicItemLocalService.class)
        .fetchRequestPublicItem(request.getPublicationRequestId())
        .getPublicItemId();
  }
}
