/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.constants;

/** The names under which Liferay knows this capability. */
public final class PictureConstants {

  /** The resource on which {@link PictureActionKeys} are permitted. */
  public static final String RESOURCE_NAME = "nl.klassenkring.picture";

  private PictureConstants() {}
}
