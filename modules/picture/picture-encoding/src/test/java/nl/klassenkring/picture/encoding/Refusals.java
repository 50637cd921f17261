/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

/** Asks an encoder what it has against a file. */
final class Refusals {

  private Refusals() {}

  /** Returns nothing if the file is taken; any other exception than a refusal goes through. */
  static PictureRefusal refusal(PictureEncoder encoder, byte[] file) {
    try {
      encoder.encode(file);
      return null;
    } catch (PictureRefusedException e) {
      return e.refusal();
    }
  }
}
