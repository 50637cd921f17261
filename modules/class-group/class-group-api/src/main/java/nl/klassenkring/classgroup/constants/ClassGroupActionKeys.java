/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.constants;

/**
 * The actions of {@link ClassGroupConstants#RESOURCE_NAME}, as resource-actions/default.xml lists
 * them.
 */
public final class ClassGroupActionKeys {

  /** Make a class group of a Site of one's own school. */
  public static final String ADD_CLASS_GROUP = "ADD_CLASS_GROUP";

  /** Write a post, and edit or remove one's own (B1). */
  public static final String ADD_POST = "ADD_POST";

  /** Reply to posts that take replies of one's role (B2), and change one's own for a while. */
  public static final String ADD_REPLY = "ADD_REPLY";

  /** Post what councils hand over on their behalf in the group of the school, or return it (A6). */
  public static final String DECIDE_HANDOVERS = "DECIDE_HANDOVERS";

  /** Remove a post or a reply of somebody else, and read what replies said before (F1). */
  public static final String DELETE_POSTS = "DELETE_POSTS";

  /** Hand a message to all parents to the director, as a member of a council (A6). */
  public static final String HAND_OVER_MESSAGE = "HAND_OVER_MESSAGE";

  /** Change or end a class group. */
  public static final String UPDATE_CLASS_GROUP = "UPDATE_CLASS_GROUP";

  /** Read the group's posts. */
  public static final String VIEW_POSTS = "VIEW_POSTS";

  /** Learn how many families read the important posts of others. */
  public static final String VIEW_READINGS = "VIEW_READINGS";

  private ClassGroupActionKeys() {}
}
