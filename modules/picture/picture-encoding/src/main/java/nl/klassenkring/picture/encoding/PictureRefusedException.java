/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import java.util.Objects;

/** A file is not taken as a picture. */
public final class PictureRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final PictureRefusal refusal;

  public PictureRefusedException(PictureRefusal refusal) {
    this(refusal, null);
  }

  public PictureRefusedException(PictureRefusal refusal, Throwable cause) {
    super(Objects.requireNonNull(refusal, "refusal").name(), cause);

    this.refusal = refusal;
  }

  public PictureRefusal refusal() {
    return refusal;
  }
}
