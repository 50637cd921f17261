/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.permission;

/**
 * What is asked of class groups, which know of pictures and not the other way round: their names in
 * Liferay's permission system.
 */
public final class ClassGroupResource {

  /** The resource of a class group's permissions. */
  public static final String NAME = "nl.klassenkring.classgroup";

  /** The model whose {@code VIEW} is: placed and in a class group whose posts one may read. */
  public static final String CLASS_POST = NAME + ".model.ClassPost";

  /** The action on {@link #NAME} of who reads the group's posts. */
  public static final String VIEW_POSTS = "VIEW_POSTS";

  private ClassGroupResource() {}
}
