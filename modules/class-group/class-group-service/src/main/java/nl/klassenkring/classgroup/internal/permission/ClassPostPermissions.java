/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.permission;

import com.liferay.portal.kernel.security.permission.ActionKeys;
import java.util.function.Predicate;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;

/** Decides what a user may do with a post, given what he may do in its group. */
final class ClassPostPermissions {

  /**
   * Decides. A draft exists for its author alone; a placed post is changed by its author alone (B1)
   * and removed by its author or by whoever may remove posts of the group (F1).
   *
   * @param inGroup whether the user may do an action of {@link ClassGroupActionKeys} in the group
   */
  static boolean isAllowed(
      String actionId, boolean placed, boolean author, Predicate<String> inGroup) {

    boolean ownPost = author && inGroup.test(ClassGroupActionKeys.ADD_POST);

    switch (actionId) {
      case ActionKeys.VIEW:
        return placed ? inGroup.test(ClassGroupActionKeys.VIEW_POSTS) : ownPost;
      case ActionKeys.UPDATE:
        return ownPost;
      case ActionKeys.DELETE:
        return ownPost || (placed && inGroup.test(ClassGroupActionKeys.DELETE_POSTS));
      default:
        return false;
    }
  }

  private ClassPostPermissions() {}
}
