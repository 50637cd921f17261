/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal;

import com.liferay.portal.kernel.exception.PortalException;

/** The sample cannot be loaded; the message says where in which file the mistake is. */
public class SampleSchoolException extends PortalException {

  private static final long serialVersionUID = 1L;

  public SampleSchoolException(String message) {
    super(message);
  }

  public SampleSchoolException(String message, Throwable cause) {
    super(message, cause);
  }
}
