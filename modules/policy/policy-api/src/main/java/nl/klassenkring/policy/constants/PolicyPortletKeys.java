/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.constants;

/** Portlet IDs of the agreements. */
public final class PolicyPortletKeys {

  /** The agreements of a school and how its groups keep to them; on any Site of the school. */
  public static final String AGREEMENTS = "nl_klassenkring_policy_web_AgreementsPortlet";

  private PolicyPortletKeys() {}
}
