/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.constants;

/** Request attributes and commands that the portlet's classes and its JSPs share. */
public final class ClassGroupWebKeys {

  /** Request attribute: what a JSP shows. */
  public static final String DISPLAY_CONTEXT = "displayContext";

  /** Session message: a post was placed. */
  public static final String POST_PLACED = "classPostPlaced";

  /** Session message: a draft was saved. */
  public static final String DRAFT_SAVED = "classPostDraftSaved";

  /** Session message: a post was removed. */
  public static final String POST_REMOVED = "classPostRemoved";

  private ClassGroupWebKeys() {}
}
