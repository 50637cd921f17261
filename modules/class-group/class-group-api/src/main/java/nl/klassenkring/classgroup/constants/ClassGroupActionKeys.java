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

  /** Remove a post of somebody else (F1). */
  public static final String DELETE_POSTS = "DELETE_POSTS";

  /** Change or end a class group. */
  public static final String UPDATE_CLASS_GROUP = "UPDATE_CLASS_GROUP";

  /** Read the group's posts. */
  public static final String VIEW_POSTS = "VIEW_POSTS";

  private ClassGroupActionKeys() {}
}
