/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.security.permission.ActionKeys;
import java.util.Set;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import org.junit.jupiter.api.Test;

class ClassReplyPermissionsTest {

  private static final Set<String> MEMBER =
      Set.of(ClassGroupActionKeys.VIEW_POSTS, ClassGroupActionKeys.ADD_REPLY);
  private static final Set<String> MODERATOR =
      Set.of(ClassGroupActionKeys.VIEW_POSTS, ClassGroupActionKeys.DELETE_POSTS);

  @Test
  void membersReadWhatIsPlacedAndModeratorsWhatWasRemoved() {
    assertThat(allowed(ActionKeys.VIEW, true, false, false, MEMBER)).isTrue();
    assertThat(allowed(ActionKeys.VIEW, false, true, true, MEMBER)).isFalse();
    assertThat(allowed(ActionKeys.VIEW, false, false, false, MODERATOR)).isTrue();
    assertThat(allowed(ActionKeys.VIEW, true, true, true, Set.of())).isFalse();
  }

  @Test
  void itsAuthorAloneChangesItForAWhile() {
    assertThat(allowed(ActionKeys.UPDATE, true, true, true, MEMBER)).isTrue();
    assertThat(allowed(ActionKeys.UPDATE, true, true, false, MEMBER)).isFalse();
    assertThat(allowed(ActionKeys.UPDATE, true, false, true, MODERATOR)).isFalse();
    assertThat(allowed(ActionKeys.UPDATE, false, true, true, MEMBER)).isFalse();
  }

  @Test
  void itsAuthorRemovesItForAWhileAndModeratorsAnyTime() {
    assertThat(allowed(ActionKeys.DELETE, true, true, true, MEMBER)).isTrue();
    assertThat(allowed(ActionKeys.DELETE, true, true, false, MEMBER)).isFalse();
    assertThat(allowed(ActionKeys.DELETE, true, false, false, MODERATOR)).isTrue();
    assertThat(allowed(ActionKeys.DELETE, false, false, false, MODERATOR)).isFalse();
    assertThat(allowed(ActionKeys.PERMISSIONS, true, true, true, MODERATOR)).isFalse();
  }

  private static boolean allowed(
      String actionId, boolean placed, boolean author, boolean changeable, Set<String> inGroup) {

    return ClassReplyPermissions.isAllowed(actionId, placed, author, changeable, inGroup::contains);
  }
}
