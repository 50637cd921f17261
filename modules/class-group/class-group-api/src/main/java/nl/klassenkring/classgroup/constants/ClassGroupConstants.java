/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.constants;

/** Names under which class groups are known to Liferay's permission system. */
public final class ClassGroupConstants {

  /** The portlet resource that all permissions on a class group and its posts hang on. */
  public static final String RESOURCE_NAME = "nl.klassenkring.classgroup";

  private ClassGroupConstants() {}
}
