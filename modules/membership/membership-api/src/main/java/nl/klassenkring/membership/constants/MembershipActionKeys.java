/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.constants;

/**
 * The actions of {@link MembershipConstants#RESOURCE_NAME}, as resource-actions/default.xml lists
 * them.
 */
public final class MembershipActionKeys {

  /** Let somebody from outside be a member; the director has it (A3). */
  public static final String ADMIT_EXTERNALS = "ADMIT_EXTERNALS";

  /** Let a close carer of a child of the group be a member; its teachers have it (A2). */
  public static final String APPROVE_CARERS = "APPROVE_CARERS";

  /** Add and remove anybody, teachers too; who runs the school has it (A1). */
  public static final String MANAGE_MEMBERS = "MANAGE_MEMBERS";

  /**
   * Add and remove parents, change name and picture of the group; its teachers have it (A1, A5).
   */
  public static final String MANAGE_PARENTS = "MANAGE_PARENTS";

  /** End a school year and begin the next. */
  public static final String MANAGE_SCHOOL_YEAR = "MANAGE_SCHOOL_YEAR";

  /**
   * Remove a parent because of misuse, and nothing more; class parents have it (A8). For who
   * manages parents it adds nothing.
   */
  public static final String REMOVE_FOR_MISUSE = "REMOVE_FOR_MISUSE";

  /** See who teaches the group and who its class parents are. */
  public static final String VIEW_MEMBERS = "VIEW_MEMBERS";

  private MembershipActionKeys() {}
}
