/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.constants;

/** Request attributes and commands that the portlet's classes and its JSPs share. */
public final class ClassGroupWebKeys {

  /** Request attribute: what a JSP shows. */
  public static final String DISPLAY_CONTEXT = "displayContext";

  /** Session message: what was done; its value is the key of the sentence that says it. */
  public static final String DONE = "classGroupDone";

  /** Request attribute: the address of the page on which parents give consent, if there is one. */
  public static final String CONSENT_URL = "consentURL";

  /** Request attribute: the values of a form that is shown again, where they are not as sent. */
  public static final String FORM_VALUES = "classPostFormValues";

  /** Session message: an objection to a picture was made (C4). */
  public static final String OBJECTION_MADE = "classPostObjectionMade";

  /** Session message: a post is held; its value is the date at which it is placed. */
  public static final String POST_HELD = "classPostHeld";

  /** Session message: a post is not held any more, so that it cannot be kept back. */
  public static final String POST_NOT_HELD = "classPostNotHeld";

  /** Session message: a post was placed. */
  public static final String POST_PLACED = "classPostPlaced";

  /** Session message: a held post is a draft again. */
  public static final String POST_UNSCHEDULED = "classPostUnscheduled";

  /** Session message: a draft was saved. */
  public static final String DRAFT_SAVED = "classPostDraftSaved";

  /** Session message: a post was removed. */
  public static final String POST_REMOVED = "classPostRemoved";

  /** Request attribute: the files that were sent and not taken as pictures. */
  public static final String REFUSED_FILES = "classPostRefusedFiles";

  private ClassGroupWebKeys() {}
}
