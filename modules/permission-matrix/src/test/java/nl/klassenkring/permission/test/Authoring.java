/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.embedded.junit.TestPhotos;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.service.PictureService;

/** What the teacher of group 5a writes and uploads. */
final class Authoring {

  static final String TITLE = "Onze " + Setting.WORD;
  static final String TEXT = "In de klas bouwden kinderen een " + Setting.WORD + ".";

  private final Setting setting;

  Authoring(Setting setting) {
    this.setting = setting;
  }

  /** A placed post; in quiet hours, one that is held. */
  ClassPost post() throws Exception {
    return post(PostRequest.builder(TITLE, TEXT, "general").build());
  }

  ClassPost post(PostRequest postRequest) throws Exception {
    return setting.as(
        Role.TEACHER,
        () ->
            setting
                .service(ClassPostService.class)
                .addClassPost(setting.groupId(), postRequest, Setting.serviceContext()));
  }

  /** A picture of these pupils in a placed post. */
  Picture picture(ClassPost post, Long... pupilIds) throws Exception {
    Picture picture = upload();
    PictureLocalService pictures = setting.service(PictureLocalService.class);
    pictures.setPostPictures(
        setting.userId(Role.TEACHER),
        setting.groupId(),
        post.getClassPostId(),
        List.of(description(picture, Set.of(pupilIds))));
    pictures.placePostPictures(setting.userId(Role.TEACHER), post.getClassPostId());
    return picture;
  }

  /** A picture of no post yet. */
  Picture upload() throws Exception {
    return setting.as(
        Role.TEACHER,
        () ->
            setting
                .service(PictureService.class)
                .addPicture(setting.groupId(), new ByteArrayInputStream(TestPhotos.jpeg(64, 48))));
  }

  static PictureDescription description(Picture picture, Set<Long> pupilIds) {
    return new PictureDescription(
        picture.getPictureId(),
        "Kinderen met een " + Setting.WORD,
        pupilIds,
        pupilIds.isEmpty(),
        true);
  }
}
