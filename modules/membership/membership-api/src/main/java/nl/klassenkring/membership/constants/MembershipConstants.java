/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.constants;

/** Names under which membership is known to Liferay. */
public final class MembershipConstants {

  /** The resource that the permissions on the members of a group hang on. */
  public static final String RESOURCE_NAME = "nl.klassenkring.membership";

  private MembershipConstants() {}
}
