/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.permission;

import static nl.klassenkring.classgroup.constants.ClassGroupActionKeys.ADD_POST;
import static nl.klassenkring.classgroup.constants.ClassGroupActionKeys.DELETE_POSTS;
import static nl.klassenkring.classgroup.constants.ClassGroupActionKeys.VIEW_POSTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.security.permission.ActionKeys;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B1, F1: who may do what with a post")
class ClassPostPermissionsTest {

  private static final Set<String> CLASS_PARENT = Set.of(VIEW_POSTS, ADD_POST);
  private static final Set<String> PARENT = Set.of(VIEW_POSTS);
  private static final Set<String> STRANGER = Set.of();
  private static final Set<String> TEACHER = Set.of(VIEW_POSTS, ADD_POST, DELETE_POSTS);

  @Test
  void aPlacedPostIsReadByMembersOnly() {
    assertThat(allowed(ActionKeys.VIEW, true, false, PARENT)).isTrue();
    assertThat(allowed(ActionKeys.VIEW, true, false, STRANGER)).isFalse();
  }

  @Test
  void aDraftIsReadByItsAuthorOnly() {
    assertThat(allowed(ActionKeys.VIEW, false, true, CLASS_PARENT)).isTrue();
    assertThat(allowed(ActionKeys.VIEW, false, false, TEACHER)).isFalse();
  }

  @Test
  void aPostIsChangedByItsAuthorOnly() {
    assertThat(allowed(ActionKeys.UPDATE, true, true, CLASS_PARENT)).isTrue();
    assertThat(allowed(ActionKeys.UPDATE, true, false, TEACHER)).isFalse();
  }

  @Test
  void whoLostTheRightToWriteNoLongerChangesOldPosts() {
    assertThat(allowed(ActionKeys.UPDATE, true, true, PARENT)).isFalse();
    assertThat(allowed(ActionKeys.DELETE, true, true, PARENT)).isFalse();
    assertThat(allowed(ActionKeys.VIEW, false, true, PARENT)).isFalse();
  }

  @Test
  void aTeacherRemovesThePlacedPostsOfOthersButNotTheirDrafts() {
    assertThat(allowed(ActionKeys.DELETE, true, false, TEACHER)).isTrue();
    assertThat(allowed(ActionKeys.DELETE, true, false, CLASS_PARENT)).isFalse();
    assertThat(allowed(ActionKeys.DELETE, false, false, TEACHER)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {ActionKeys.PERMISSIONS, "UNHEARD_OF", ""})
  void anyOtherActionIsRefused(String actionId) {
    assertThat(allowed(actionId, true, true, TEACHER)).isFalse();
  }

  private static boolean allowed(
      String actionId, boolean placed, boolean author, Set<String> inGroup) {

    return ClassPostPermissions.isAllowed(actionId, placed, author, inGroup::contains);
  }
}
