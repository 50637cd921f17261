/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.policy.portlet.Refusal;

/** A form that is refused, in words for who filled it in. */
public class RefusedRequestException extends PortalException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  public RefusedRequestException(Refusal refusal) {
    super(refusal.getKey());
    this.refusal = refusal;
  }

  public Refusal getRefusal() {
    return refusal;
  }
}
