/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.permission;

import com.liferay.portal.kernel.security.permission.ActionKeys;
import java.util.function.BooleanSupplier;

/** Decides what a user may do with a request, given what he may do in its group and its school. */
final class PublicationRequestPermissions {

  private PublicationRequestPermissions() {}

  /**
   * Decides. A request is changed by its author alone; it is read by its author, by who reads the
   * requests of its class group, and by who decides for its school.
   *
   * @param addsRequests whether he may still ask for publications in the class group
   */
  static boolean isAllowed(
      String actionId,
      boolean author,
      BooleanSupplier addsRequests,
      BooleanSupplier viewsRequests,
      BooleanSupplier reviewsRequests) {

    switch (actionId) {
      case ActionKeys.UPDATE:
        return author && addsRequests.getAsBoolean();
      case ActionKeys.VIEW:
        return (author && addsRequests.getAsBoolean())
            || viewsRequests.getAsBoolean()
            || reviewsRequests.getAsBoolean();
      default:
        return false;
    }
  }
}
