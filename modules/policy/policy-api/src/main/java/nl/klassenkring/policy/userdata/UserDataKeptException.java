/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.userdata;

import com.liferay.portal.kernel.exception.PortalException;

/** The row cannot be deleted, for the school has to keep it; a user in it can be anonymised. */
public class UserDataKeptException extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Says which entity is kept. */
  public UserDataKeptException(Class<?> typeClass) {
    super(typeClass.getName() + " is kept");
  }
}
