/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassReplyService;
import nl.klassenkring.classgroup.service.MessageHandoverService;
import nl.klassenkring.classgroup.service.PostReadingService;
import nl.klassenkring.embedded.junit.FactoryConfiguration;
import nl.klassenkring.embedded.junit.TestPhotos;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.policy.engine.ReplyMode;
import nl.klassenkring.policy.exception.PolicyViolationException;

/**
 * An important post of the teacher's with a picture and a reply of the parent's, who read it; a
 * held post, an upload, and what the council handed over. The school lets readers be named.
 */
final class PostThings {

  private static final String GROUPS_PID =
      "nl.klassenkring.classgroup.configuration.SchoolGroupsConfiguration";

  private PostThings() {}

  static void put(Setting setting, Things things) throws Exception {
    Authoring authoring = new Authoring(setting);
    ClassPost post =
        authoring.post(
            PostRequest.builder(Authoring.TITLE, Authoring.TEXT, "general")
                .replyMode(ReplyMode.PARENTS.key())
                .important(true)
                .build());
    Picture picture = authoring.picture(post);
    Picture upload = authoring.upload();
    refusedPost(authoring);
    setting.clock().setSchoolTime(LocalDateTime.of(2026, 11, 17, 18, 0));
    ClassPost held = authoring.post();
    setting.clock().reset();

    things
        .put("classPostId", post.getClassPostId())
        .put("classPostIds", new long[] {post.getClassPostId()})
        .put("unscheduleClassPost", "classPostId", held.getClassPostId())
        .put("/class_group/unschedule_class_post", "classPostId", held.getClassPostId())
        .put("/class_group/edit_class_post" + Setting.NEW, "classPostId", 0)
        .put("mvccVersion", post.getMvccVersion())
        .put(
            "postRequest",
            PostRequest.builder("Bruggen bouwen", "Morgen bouwen we bruggen.", "general").build())
        .put("classGroupId", setting.school().classGroup().getClassGroupId())
        .put("addClassGroup", "groupId", setting.school().unused().getGroupId())
        .put("kind", ClassGroupKind.CLASS.name())
        .put("pictureId", picture.getPictureId())
        .put("pictureIds", new long[] {upload.getPictureId()})
        .put("deletePicture", "pictureId", upload.getPictureId())
        .put("size", PictureSize.PHONE)
        .put("pictureSize", PictureSize.PHONE)
        .put(
            "descriptions",
            List.of(Authoring.description(upload, Set.of(setting.families().pupilId()))))
        .make("inputStream", () -> new ByteArrayInputStream(TestPhotos.jpeg(64, 48)));
    replies(setting, things, post);
    readings(setting, post);
    handovers(setting, things);
  }

  private static void replies(Setting setting, Things things, ClassPost post) throws Exception {
    ClassReplyService replies = setting.service(ClassReplyService.class);
    ClassReply given =
        setting.as(
            Role.PARENT,
            () ->
                replies.addClassReply(
                    post.getClassPostId(),
                    "Mooie " + Setting.WORD,
                    new String[0],
                    Setting.serviceContext()));
    ClassReply changed =
        setting.as(
            Role.PARENT,
            () ->
                replies.updateClassReply(
                    given.getClassReplyId(),
                    given.getMvccVersion(),
                    "Heel mooie " + Setting.WORD,
                    new String[0]));

    things
        .put("classReplyId", changed.getClassReplyId())
        .put("/class_group/edit_class_reply" + Setting.NEW, "classReplyId", 0)
        .put("/class_group/edit_class_reply", "mvccVersion", changed.getMvccVersion())
        .put("updateClassReply", "mvccVersion", changed.getMvccVersion());
  }

  private static void readings(Setting setting, ClassPost post) throws Exception {
    PostReadingService readings = setting.service(PostReadingService.class);
    long[] classPostIds = {post.getClassPostId()};

    setting.as(Role.PARENT, () -> readings.addPostReadings(setting.groupId(), classPostIds));
    FactoryConfiguration.addUnless(
        () ->
            setting.as(
                Role.TEACHER,
                () -> readings.getPostReaders(setting.groupId(), classPostIds).get(0).isNamed()),
        setting.portal(),
        GROUPS_PID,
        Map.of("school", setting.school().school().site().getFriendlyURL(), "readersByName", true));
  }

  private static void handovers(Setting setting, Things things) throws Exception {
    long councilId = setting.school().council().getGroupId();
    long handoverId =
        setting
            .as(
                Role.MR_MEMBER,
                () ->
                    setting
                        .service(MessageHandoverService.class)
                        .addMessageHandover(
                            councilId,
                            Authoring.TITLE,
                            "De raad sprak over de " + Setting.WORD,
                            "general",
                            Setting.serviceContext()))
            .getMessageHandoverId();

    things
        .put("messageHandoverId", handoverId)
        .put("addMessageHandover", "groupId", councilId)
        .put("getMessageHandovers", "groupId", councilId)
        .put("getMessageHandoversCount", "groupId", councilId);
  }

  /** The rules stop a post, of which they keep a record. */
  private static void refusedPost(Authoring authoring) throws Exception {
    try {
      authoring.post(PostRequest.builder(Authoring.TITLE, Authoring.TEXT, "").build());
    } catch (PolicyViolationException exception) {
      return;
    }
    throw new IllegalStateException("A post without a category was placed");
  }
}
