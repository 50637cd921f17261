/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.permission;

import com.liferay.portal.kernel.security.permission.ActionKeys;
import java.util.function.BooleanSupplier;
import nl.klassenkring.publication.constants.PublicationActionKeys;

/** Decides what a user may do with a request, given what he may do in its group and its school. */
final class PublicationRequestPermissions {

  private PublicationRequestPermissions() {}

  /**
   * Decides. A request is changed by its author alone; all of it ({@link
   * PublicationActionKeys#VIEW_REQUESTS}) is read by its author, by who reads the requests of its
   * class group, and by who decides for its school. Who may only take things down finds a request
   * once a director said yes to it, without its record.
   *
   * @param wasApproved whether a director said yes to it
   * @param addsRequests whether he may still ask for publications in the class group
   */
  static boolean isAllowed(
      String actionId,
      boolean author,
      boolean wasApproved,
      BooleanSupplier addsRequests,
      BooleanSupplier viewsRequests,
      BooleanSupplier reviewsRequests,
      BooleanSupplier takesDown) {

    BooleanSupplier asAuthor = () -> author && addsRequests.getAsBoolean();
    BooleanSupplier readsAll =
        () ->
            asAuthor.getAsBoolean()
                || viewsRequests.getAsBoolean()
                || reviewsRequests.getAsBoolean();

    switch (actionId) {
      case ActionKeys.UPDATE:
        return asAuthor.getAsBoolean();
      case ActionKeys.VIEW:
        return readsAll.getAsBoolean() || (wasApproved && takesDown.getAsBoolean());
      case PublicationActionKeys.VIEW_REQUESTS:
        return readsAll.getAsBoolean();
      default:
        return false;
    }
  }
}
