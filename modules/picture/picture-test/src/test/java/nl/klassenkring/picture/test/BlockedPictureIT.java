/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.engine.ConsentReason;
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

@DisplayName("C1: who is told by the service whose consent a picture lacks")
@EmbeddedPortalTest
final class BlockedPictureIT {

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
    classParent = classParent(group);
    sanne = group.pupilWithConsent("Sanne");
    daan = group.pupilWithConsent("Daan");
  }

  @Test
  void teacherAndDirectorAreToldWhoBlocksAPicture() throws Exception {
    long classPostId = hiddenPicture().getClassPostId();

    for (TestUser user : List.of(group.teacher(), group.director())) {
      assertThat(states(user.user(), classPostId))
          .singleElement()
          .satisfies(
              state -> {
                assertThat(state.getPupilIds()).containsExactlyInAnyOrder(sanne, daan);
                assertThat(state.getBlockers())
                    .containsOnly(Map.entry(sanne, ConsentReason.WITHDRAWN));
              });
    }
  }

  @Test
  void threatThatAClassParentReadsWhoseConsentIsMissing() throws Exception {
    assertThat(states(classParent.user(), hiddenPicture().getClassPostId())).isEmpty();
  }

  @Test
  void aClassParentIsNotToldWhoIsInAPictureOfSomebodyElseThatIsSeen() throws Exception {
    long classPostId = group.placedPicture(sanne, daan).getClassPostId();

    List<PictureState> states = states(classParent.user(), classPostId);

    assertThat(states).extracting(PictureState::isVisible).containsExactly(true);
    assertNamesNobody(states);
  }

  @Test
  void aParentIsNotToldThatAPictureIsHidden() throws Exception {
    assertThat(states(group.parent().user(), hiddenPicture().getClassPostId())).isEmpty();
  }

  @Test
  void threatThatAnotherClassOrSchoolOrAGuestReadsWhoseConsentIsMissing() throws Exception {
    Picture picture = hiddenPicture();
    PictureGroup group6b = PictureGroup.create(portal, school, "Groep 6b");
    PictureGroup elsewhere =
        PictureGroup.create(portal, TestSchool.create(portal.company()), "Groep 5a");

    for (User user :
        List.of(
            group6b.parent().user(),
            classParent(group6b).user(),
            group6b.teacher().user(),
            elsewhere.teacher().user(),
            elsewhere.director().user(),
            portal.company().getGuestUser())) {

      assertThatThrownBy(() -> states(user, picture.getClassPostId()))
          .as(user.getFullName())
          .isInstanceOf(PrincipalException.class);
      assertThatThrownBy(
              () ->
                  actingAs(
                      user,
                      () ->
                          pictureService.getOwnPictureStates(
                              group.groupId(), new long[] {picture.getPictureId()})))
          .as(user.getFullName())
          .isInstanceOf(PrincipalException.class);
    }
  }

  private Picture hiddenPicture() throws Exception {
    Picture picture = group.placedPicture(sanne, daan);

    group.answer(sanne, false);
    return picture;
  }

  private TestUser classParent(PictureGroup pictureGroup) {
    return school.person("Carla").joins(pictureGroup.site(), SchoolRoleConstants.CLASS_PARENT);
  }

  private List<PictureState> states(User user, long classPostId) throws Exception {
    return actingAs(
        user, () -> pictureService.getPostPictureStates(group.groupId(), new long[] {classPostId}));
  }

  /** As Liferay writes what a JSON web service gives. */
  private void assertNamesNobody(List<PictureState> states) {
    assertThat(JSONFactoryUtil.looseSerializeDeep(states))
        .contains("\"pictureId\":")
        .doesNotContainPattern("\\b(" + sanne + "|" + daan + ")\\b")
        .doesNotContain(ConsentReason.WITHDRAWN.name());
  }
}
