/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.decision;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Objects;

/** Something with a slot that is not done. Nothing changed. */
public final class HelpRefusedException extends PortalException {

  private static final long serialVersionUID = 1L;

  private final HelpRefusal refusal;

  public HelpRefusedException(HelpRefusal refusal) {
    super(refusal.name());
    this.refusal = Objects.requireNonNull(refusal, "refusal");
  }

  public HelpRefusal getRefusal() {
    return refusal;
  }
}
