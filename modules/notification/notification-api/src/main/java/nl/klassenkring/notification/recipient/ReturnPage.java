/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.recipient;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Optional;

/**
 * Tells where who left a group of a school returns by himself (A4): an OSGi service of the bundle
 * that knows who left. Mails lead there instead of to the page that is closed to him.
 */
public interface ReturnPage {

  /**
   * Gives the address of the page.
   *
   * @param schoolGroupId the Site of the school
   * @return nothing when the school has no such page
   */
  Optional<String> getAddress(long schoolGroupId) throws PortalException;
}
