/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.exception;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.picture.encoding.PictureRefusal;

/** A file is not taken as a picture. */
public class PictureContentException extends PortalException {

  private static final long serialVersionUID = 1L;

  private final PictureRefusal refusal;

  public PictureContentException(PictureRefusal refusal, Throwable throwable) {
    super(refusal.name(), throwable);

    this.refusal = refusal;
  }

  /** Why it is not. */
  public PictureRefusal getRefusal() {
    return refusal;
  }
}
