/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.portlet;

import java.util.Map;
import nl.klassenkring.picture.encoding.PictureRefusal;

/**
 * Names the texts that say why a file is not taken as a picture. Each bundle with a form for
 * pictures has them.
 */
public final class PictureRefusalKeys {

  private static final Map<PictureRefusal, String> KEYS =
      Map.of(
          PictureRefusal.BROKEN, "picture-is-broken",
          PictureRefusal.HEIC_NOT_READABLE, "picture-heic",
          PictureRefusal.NOT_A_PICTURE, "picture-is-not-a-picture",
          PictureRefusal.TOO_LARGE, "picture-is-too-large",
          PictureRefusal.TOO_MANY_PIXELS, "picture-is-too-large",
          PictureRefusal.UNSUPPORTED_TYPE, "picture-unsupported-type");

  private PictureRefusalKeys() {}

  public static String of(PictureRefusal refusal) {
    return KEYS.get(refusal);
  }
}
