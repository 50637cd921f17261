/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

/** Why a file is not taken as a picture. */
public enum PictureRefusal {
  /** More bytes than the limit. */
  TOO_LARGE,
  /** More pixels than the limit, going by what the file says of itself. */
  TOO_MANY_PIXELS,
  /** No kind of picture that is known here. */
  NOT_A_PICTURE,
  /** A photo as iPhones keep them; the phone can be set to make, or to send, a JPEG. */
  HEIC_NOT_READABLE,
  /**
   * A known kind of file that is not taken: it moves, can carry a script, or is rare for photos.
   */
  UNSUPPORTED_TYPE,
  /** A picture that is cut off, damaged, or made to keep its reader busy. */
  BROKEN
}
