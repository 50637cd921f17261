/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

/** Portlet IDs of consent. */
public final class ConsentPortletKeys {

  /** Who of a class group may be in pictures; for its teachers, on the class group's Site. */
  public static final String GROUP_CONSENT = "nl_klassenkring_consent_web_GroupConsentPortlet";

  /** The consents of one's own children; for guardians, and for pupils who decide themselves. */
  public static final String MY_CHILDREN = "nl_klassenkring_consent_web_MyChildrenPortlet";

  /** The school's privacy statement (C8); for anybody, on any Site of the school. */
  public static final String PRIVACY_STATEMENT =
      "nl_klassenkring_consent_web_PrivacyStatementPortlet";

  /** Campaign, wordings, purposes and what waits for the school; on the school's Site. */
  public static final String SCHOOL_CONSENT = "nl_klassenkring_consent_web_SchoolConsentPortlet";

  private ConsentPortletKeys() {}
}
