/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.picture;

import nl.klassenkring.picture.encoding.PictureEncoder;
import nl.klassenkring.picture.encoding.PictureRefusedException;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.exception.PictureContentException;
import org.osgi.service.component.annotations.Component;

/** Makes of an upload what is kept as the picture of a group: small, and pixels alone. */
@Component(service = GroupPictureEncoder.class)
public class GroupPictureEncoder {

  /**
   * Encodes a file anew, as a JPEG.
   *
   * @throws PictureContentException if it is not taken as a picture
   */
  public byte[] encode(byte[] source) throws PictureContentException {
    try {
      return encoder.encode(source).image(PictureSize.THUMBNAIL).bytes();
    } catch (PictureRefusedException exception) {
      throw new PictureContentException(exception.refusal(), exception);
    }
  }

  private final PictureEncoder encoder = new PictureEncoder();
}
