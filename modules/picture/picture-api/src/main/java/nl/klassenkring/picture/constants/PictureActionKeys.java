/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.constants;

/** The actions on {@link PictureConstants#RESOURCE_NAME}, permitted on a Site. */
public final class PictureActionKeys {

  /** Uploads pictures for a post of the class group. */
  public static final String ADD_PICTURE = "ADD_PICTURE";

  /** That a picture is hidden, and why. */
  public static final String VIEW_HIDDEN_PICTURES = "VIEW_HIDDEN_PICTURES";

  private PictureActionKeys() {}
}
