/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalService;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1, C2: who sees and uploads pictures")
@EmbeddedPortalTest
final class PictureAccessIT {

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private PictureService pictureService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private UserLocalService userLocalService;

  private PictureGroup group;
  private long sanne;

  @BeforeEach
  void makeGroup() throws Exception {
    group = PictureGroup.create(portal, school, "Groep 5a");
    sanne = group.pupilWithConsent("Sanne");
  }

  @Test
  void aParentOfTheGroupSeesAPictureOfPupilsWithConsentInEachSize() throws Exception {
    Picture picture = group.placedPicture(sanne);

    for (PictureSize size : PictureSize.values()) {
      assertThat(bytes(group.parent(), picture, size)).startsWith(0xff, 0xd8, 0xff);
    }
  }

  @Test
  void aParentOfAnotherClassSeesNothing() throws Exception {
    Picture picture = group.placedPicture(sanne);
    TestUser parent6b = PictureGroup.create(portal, school, "Groep 6b").parent();

    assertHidden(parent6b, picture);
    assertNoStates(parent6b, picture);
  }

  @Test
  void aTeacherOfAnotherClassNeitherSeesNorUploadsHere() throws Exception {
    Picture picture = group.placedPicture(sanne);
    TestUser teacher6b = PictureGroup.create(portal, school, "Groep 6b").teacher();

    assertHidden(teacher6b, picture);
    assertNoStates(teacher6b, picture);
    assertMayNotUpload(teacher6b.user());
  }

  @Test
  void aDirectorOfAnotherSchoolSeesNothing() throws Exception {
    Picture picture = group.placedPicture(sanne);
    TestSchool otherSchool = TestSchool.create(portal.company());
    TestUser director =
        otherSchool
            .person("Henk")
            .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
            .joins(otherSchool.site());

    assertHidden(director, picture);
    assertNoStates(director, picture);
    assertMayNotUpload(director.user());
  }

  @Test
  void aGuestNeitherSeesNorUploads() throws Exception {
    Picture picture = group.placedPicture(sanne);
    User guest = portal.company().getGuestUser();

    assertThatThrownBy(() -> actingAs(guest, () -> content(picture)))
        .isInstanceOf(NoSuchPictureException.class);
    assertThatThrownBy(() -> actingAs(guest, () -> states(picture)))
        .isInstanceOf(PrincipalException.class);
    assertMayNotUpload(guest);
  }

  @Test
  void aMemberWithoutARoleSeesNothing() throws Exception {
    assertHidden(school.person("Fien").joins(group.site()), group.placedPicture(sanne));
  }

  @Test
  void aParentMayNotUpload() {
    assertMayNotUpload(group.parent().user());
  }

  @Test
  void aClassParentAndTheDirectorUpload() throws Exception {
    TestUser classParent =
        school.person("Carla").joins(group.site(), SchoolRoleConstants.CLASS_PARENT);

    for (TestUser uploader : List.of(classParent, group.director())) {
      Picture picture = actingAs(uploader, this::upload);
      assertThat(picture.getUserId()).isEqualTo(uploader.userId());
    }
  }

  @Test
  void anUploadIsSeenByItsUploaderAlone() throws Exception {
    Picture picture = group.upload();

    assertThat(bytes(group.teacher(), picture, PictureSize.PHONE)).isNotEmpty();
    assertHidden(group.parent(), picture);
    assertHidden(group.director(), picture);
    assertHidden(school.person("Tom").joins(group.site(), SchoolRoleConstants.TEACHER), picture);
  }

  @Test
  void anUploadIsRemovedByItsUploaderAlone() throws Exception {
    Picture picture = group.upload();

    assertThatThrownBy(() -> actingAs(group.director(), () -> delete(picture)))
        .isInstanceOf(NoSuchPictureException.class);
    actingAs(group.teacher(), () -> delete(picture));
    assertHidden(group.teacher(), picture);
  }

  @Test
  void whoNoLongerTeachesTheGroupDoesNotSeeHisUploads() throws Exception {
    TestUser teacher = school.person("Tom").joins(group.site(), SchoolRoleConstants.TEACHER);
    Picture picture = actingAs(teacher, this::upload);

    userLocalService.unsetGroupUsers(
        group.groupId(), new long[] {teacher.userId()}, new ServiceContext());

    assertHidden(teacher, picture);
  }

  @Test
  void aPictureOfADraftIsSeenByItsAuthorAloneWhoeverIsInIt() throws Exception {
    long daan = group.pupil("Daan");
    Picture picture = group.upload();
    ClassPost draft = group.draft();
    group.put(draft, PictureGroup.describe(picture, daan));

    assertThat(bytes(group.teacher(), picture, PictureSize.THUMBNAIL)).isNotEmpty();
    assertHidden(group.parent(), picture);
    assertHidden(group.director(), picture);
    assertThat(actingAs(group.director(), () -> states(draft))).isEmpty();
    assertThat(actingAs(group.teacher(), () -> states(draft)))
        .singleElement()
        .satisfies(
            state ->
                assertThat(state.getBlockers()).containsEntry(daan, ConsentReason.NOT_ANSWERED));
  }

  @Test
  void aPictureIsNotPlacedAheadOfItsPost() throws Exception {
    Picture picture = group.upload();
    ClassPost draft = group.draft();
    group.put(draft, PictureGroup.describe(picture, sanne));

    assertThatThrownBy(() -> group.place(draft)).hasMessageContaining("placed post only");
    assertHidden(group.parent(), picture);
  }

  @Test
  void aPictureOfARemovedPostIsNotSeen() throws Exception {
    Picture picture = group.upload();
    ClassPost post = group.placedPost();
    group.put(post, PictureGroup.describe(picture, sanne));
    group.place(post);

    classPostLocalService.deleteClassPost(post.getClassPostId());

    assertHidden(group.parent(), picture);
  }

  @Test
  @DisplayName("C1: a withdrawal hides at once, from everybody, and consent brings back")
  void aWithdrawalHidesAtOnceFromEverybodyAndConsentBringsBack() throws Exception {
    Picture picture = group.placedPicture(sanne, group.pupilWithConsent("Daan"));

    group.answer(sanne, false);

    for (TestUser user : List.of(group.parent(), group.teacher(), group.director())) {
      assertHidden(user, picture);
    }
    assertThat(actingAs(group.parent(), () -> states(picture))).isEmpty();
    for (TestUser staff : List.of(group.teacher(), group.director())) {
      assertThat(actingAs(staff, () -> states(picture)))
          .singleElement()
          .satisfies(
              state -> {
                assertThat(state.isVisible()).isFalse();
                assertThat(state.getBlockers())
                    .containsOnly(Map.entry(sanne, ConsentReason.WITHDRAWN));
              });
    }

    group.answer(sanne, true);

    assertThat(bytes(group.parent(), picture, PictureSize.SCREEN)).isNotEmpty();
  }

  @Test
  void aParentIsNotToldWhoIsInThePicture() throws Exception {
    Picture picture = group.placedPicture(sanne);

    assertThat(actingAs(group.parent(), () -> states(picture)))
        .singleElement()
        .satisfies(
            state -> {
              assertThat(state.isVisible()).isTrue();
              assertThat(state.getPupilIds()).isEmpty();
            });
    assertThat(actingAs(group.teacher(), () -> states(picture)))
        .singleElement()
        .satisfies(state -> assertThat(state.getPupilIds()).containsExactly(sanne));
  }

  @Test
  void aPictureOfAnotherGroupIsNotGivenForAPostIdOfThatGroup() throws Exception {
    Picture picture = group.placedPicture(sanne);
    PictureGroup group6b = PictureGroup.create(portal, school, "Groep 6b");

    List<PictureState> states =
        actingAs(
            group6b.teacher(),
            () ->
                pictureService.getPostPictureStates(
                    group6b.groupId(), new long[] {picture.getClassPostId()}));

    assertThat(states).isEmpty();
  }

  private Picture upload() throws Exception {
    return pictureService.addPicture(group.groupId(), SampleFiles.photo());
  }

  private Picture delete(Picture picture) throws Exception {
    return pictureService.deletePicture(picture.getPictureId());
  }

  private InputStream content(Picture picture) throws Exception {
    return pictureService.getPictureContent(picture.getPictureId(), PictureSize.SCREEN);
  }

  private List<PictureState> states(Picture picture) throws Exception {
    return pictureService.getPostPictureStates(
        group.groupId(), new long[] {picture.getClassPostId()});
  }

  private List<PictureState> states(ClassPost post) throws Exception {
    return pictureService.getPostPictureStates(group.groupId(), new long[] {post.getClassPostId()});
  }

  private byte[] bytes(TestUser user, Picture picture, PictureSize size) throws Exception {
    try (InputStream content =
        actingAs(user, () -> pictureService.getPictureContent(picture.getPictureId(), size))) {
      return content.readAllBytes();
    }
  }

  private void assertHidden(TestUser user, Picture picture) {
    assertThatThrownBy(() -> actingAs(user, () -> content(picture)))
        .isInstanceOf(NoSuchPictureException.class);
  }

  private void assertNoStates(TestUser user, Picture picture) {
    assertThatThrownBy(() -> actingAs(user, () -> states(picture)))
        .isInstanceOf(PrincipalException.class);
  }

  private void assertMayNotUpload(User user) {
    assertThatThrownBy(() -> actingAs(user, this::upload)).isInstanceOf(PrincipalException.class);
  }
}
