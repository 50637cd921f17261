/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.exception;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Objects;

/** A value that a rule cannot have, or that a school cannot have beside its foundation's (G1). */
public class PolicyValueException extends PortalException {

  /** What is the matter with the value. */
  public enum Reason {
    /** No rule has a parameter with this key. */
    UNKNOWN_PARAMETER,
    /** The parameter cannot have this value. */
    NO_VALUE,
    /** The values are fine one by one, but do not go together. */
    NOT_TOGETHER,
    /** A school's value asks for less than its foundation's. */
    NOT_MORE_SPECIFIC,
    /** The foundation has no policy in force from which a school could deviate. */
    NO_POLICY
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String parameterKey;

  public PolicyValueException(
      Reason reason, String parameterKey, String message, Throwable throwable) {

    super(message, throwable);

    this.reason = Objects.requireNonNull(reason, "reason");
    this.parameterKey = Objects.requireNonNull(parameterKey, "parameterKey");
  }

  public Reason getReason() {
    return reason;
  }

  /** The key of the parameter, such as {@code B11.quiet-hours}; empty when it is about several. */
  public String getParameterKey() {
    return parameterKey;
  }
}
