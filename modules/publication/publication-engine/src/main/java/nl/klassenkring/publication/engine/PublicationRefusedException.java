/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import java.util.Objects;

/** A step of a request that is not taken. Nothing changed. */
public final class PublicationRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final PublicationRefusal refusal;

  public PublicationRefusedException(PublicationRefusal refusal) {
    super(refusal.name());
    this.refusal = Objects.requireNonNull(refusal, "refusal");
  }

  public PublicationRefusal refusal() {
    return refusal;
  }
}
