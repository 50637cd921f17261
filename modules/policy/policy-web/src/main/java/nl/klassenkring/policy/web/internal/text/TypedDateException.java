/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.text;

import com.liferay.portal.kernel.exception.PortalException;

/** What was filled in is no day. */
public class TypedDateException extends PortalException {

  private static final long serialVersionUID = 1L;

  public TypedDateException(String text) {
    super("Not a day: " + text);
  }
}
