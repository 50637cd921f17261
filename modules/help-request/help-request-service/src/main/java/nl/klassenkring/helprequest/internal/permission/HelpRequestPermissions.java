/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.permission;

import com.liferay.portal.kernel.security.permission.ActionKeys;
import java.util.function.BooleanSupplier;

/** Decides what a user may do with a help request, given what he may do in its group. */
final class HelpRequestPermissions {

  private HelpRequestPermissions() {}

  /**
   * Decides. What waits exists for its author alone. Who asked for help decides about it too, as
   * long as he may still post in the group; else he would have asked in vain.
   *
   * @param placed whether the post of the request is placed
   * @param posts whether he may post in the group
   * @param views whether he reads the requests of the group
   * @param decides whether he decides about all requests of the group
   */
  static boolean isAllowed(
      String actionId,
      boolean placed,
      boolean author,
      BooleanSupplier posts,
      BooleanSupplier views,
      BooleanSupplier decides) {

    switch (actionId) {
      case ActionKeys.VIEW:
        return placed ? views.getAsBoolean() : (author && posts.getAsBoolean());
      case ActionKeys.UPDATE:
        return placed && ((author && posts.getAsBoolean()) || decides.getAsBoolean());
      default:
        return false;
    }
  }
}
