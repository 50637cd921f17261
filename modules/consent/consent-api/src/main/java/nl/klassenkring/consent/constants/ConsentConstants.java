/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

/** The names under which Liferay knows this capability. */
public final class ConsentConstants {

  /** The resource on which {@link ConsentActionKeys} are permitted. */
  public static final String RESOURCE_NAME = "nl.klassenkring.consent";

  private ConsentConstants() {}
}
