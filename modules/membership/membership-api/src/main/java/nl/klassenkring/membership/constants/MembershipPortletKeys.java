/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.constants;

/** Portlet IDs of membership. */
public final class MembershipPortletKeys {

  /** The members of the group of the Site it stands on. */
  public static final String MEMBERS = "nl_klassenkring_membership_web_MembersPortlet";

  /** Redeems codes and lets who left return; on the Site of the school. */
  public static final String INVITATION = "nl_klassenkring_membership_web_InvitationPortlet";

  /** Ends a school year and begins the next; on the Site of the school. */
  public static final String SCHOOL_YEAR = "nl_klassenkring_membership_web_SchoolYearPortlet";

  private MembershipPortletKeys() {}
}
