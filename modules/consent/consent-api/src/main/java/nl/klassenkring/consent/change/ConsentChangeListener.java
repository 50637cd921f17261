/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.change;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * Is told when a decision changes whether a pupil may be shown; offered as an OSGi service.
 *
 * <p>Nothing has to be switched off or on: who may be shown is computed at each read. Here is what
 * people must be told, and what they must do.
 */
public interface ConsentChangeListener {

  /**
   * Called within the transaction of the decision; an exception rolls the decision back, so that
   * whoever decided tries again.
   */
  void onConsentChanged(ConsentChange consentChange) throws PortalException;
}
