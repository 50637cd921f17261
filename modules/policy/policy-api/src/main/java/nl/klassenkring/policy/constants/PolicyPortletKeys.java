/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.constants;

/** Portlet IDs of the agreements. */
public final class PolicyPortletKeys {

  /** The agreements of a school, to read and to acknowledge; on any Site of the school. */
  public static final String AGREEMENTS = "nl_klassenkring_policy_web_AgreementsPortlet";

  /** How the groups of a school keep to the agreements; on any Site of the school. */
  public static final String COMPLIANCE = "nl_klassenkring_policy_web_CompliancePortlet";

  /** Where the privacy officer sets the policy, and schools propose deviations. */
  public static final String POLICY = "nl_klassenkring_policy_web_PolicyPortlet";

  private PolicyPortletKeys() {}
}
