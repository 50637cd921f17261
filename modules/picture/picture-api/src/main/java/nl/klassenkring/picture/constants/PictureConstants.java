/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.constants;

/** The names under which Liferay knows this capability, and its limits. */
public final class PictureConstants {

  /** The resource on which {@link PictureActionKeys} are permitted. */
  public static final String RESOURCE_NAME = "nl.klassenkring.picture";

  /** How many characters describe a picture at most. */
  public static final int MAX_ALT_TEXT_LENGTH = 500;

  /** How many pictures a post has at most. */
  public static final int MAX_PER_POST = 50;

  /** How many uploads of one user in one class group may wait for a post. */
  public static final int MAX_UNATTACHED = 100;

  private PictureConstants() {}
}
