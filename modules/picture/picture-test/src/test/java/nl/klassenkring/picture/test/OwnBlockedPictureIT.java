/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserGroupRoleLocalServiceUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: what a class parent is told of pictures of her own")
@EmbeddedPortalTest
final class OwnBlockedPictureIT {

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private PictureService pictureService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private PictureGroup group;
  private TestUser classParent;
  private long sanne;
  private long daan;

  @BeforeEach
  void makeGroup() throws Exception {
    group = PictureGroup.create(portal, school, "Groep 5a");
    classParent = school.person("Carla").joins(group.site(), SchoolRoleConstants.CLASS_PARENT);
    sanne = group.pupilWithConsent("Sanne");
    daan = group.pupilWithConsent("Daan");
  }

  @Test
  void threatThatSheLearnsAConsentByTaggingOneChild() throws Exception {
    Picture picture = upload();
    ClassPost post = add(picture, WorkflowConstants.ACTION_SAVE_DRAFT);
    List<PictureState> withConsent = states(post.getClassPostId());

    group.answer(sanne, false);

    assertOwnWithoutConsents(withConsent);
    assertOwnWithoutConsents(states(post.getClassPostId()));
    assertOwnWithoutConsents(
        actingAs(
            classParent,
            () ->
                pictureService.getOwnPictureStates(
                    group.groupId(), new long[] {picture.getPictureId()})));
  }

  @Test
  void threatThatAFormerClassParentReadsOnInHerDrafts() throws Exception {
    ClassPost post = add(upload(), WorkflowConstants.ACTION_SAVE_DRAFT);

    UserGroupRoleLocalServiceUtil.deleteUserGroupRoles(
        classParent.userId(), new long[] {group.groupId()});
    classParent.joins(group.site(), SchoolRoleConstants.PARENT);

    assertThat(states(post.getClassPostId())).isEmpty();
  }

  @Test
  void threatThatARefusalNamesTheChildToWhoeverPlacesThePicture() throws Exception {
    Picture picture = group.upload();
    ClassPost post = group.placedPost();
    group.answer(sanne, false);
    group.put(post, PictureGroup.describe(picture, sanne, daan));

    assertThat(catchThrowable(() -> group.place(post)).getMessage())
        .contains(String.valueOf(picture.getPictureId()))
        .doesNotContain(String.valueOf(sanne), String.valueOf(daan));
  }

  private Picture upload() throws Exception {
    return actingAs(
        classParent, () -> pictureService.addPicture(group.groupId(), SampleFiles.photo()));
  }

  private ClassPost add(Picture picture, int workflowAction) throws Exception {
    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setWorkflowAction(workflowAction);
    return classPostLocalService.addClassPost(
        classParent.userId(),
        group.groupId(),
        PostRequest.builder("Bruggen", "We bouwden bruggen.", "general")
            .pictures(List.of(PictureGroup.describe(picture, sanne, daan)))
            .build(),
        serviceContext);
  }

  private List<PictureState> states(long classPostId) throws Exception {
    return actingAs(
        classParent,
        () -> pictureService.getPostPictureStates(group.groupId(), new long[] {classPostId}));
  }

  private void assertOwnWithoutConsents(List<PictureState> states) {
    assertThat(states)
        .singleElement()
        .satisfies(
            state -> {
              assertThat(state.isPlaceable()).isFalse();
              assertThat(state.getBlockers()).isEmpty();
              assertThat(state.getPupilIds())
                  .as("whom she tagged herself, for the form")
                  .containsExactlyInAnyOrder(sanne, daan);
            });
  }
}
