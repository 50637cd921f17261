/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.constants;

/** Names under which commands and JSPs hand things to each other. */
public final class ConsentWebKeys {

  /** Request attribute: what a JSP shows. */
  public static final String DISPLAY_CONTEXT = "displayContext";

  /**
   * Request attribute: the key of a text that says why a form was refused; none when it was not.
   */
  public static final String REFUSAL = "refusal";

  /** Session message, its value the key of a text: what was done. */
  public static final String DONE = "klassenkringConsentDone";

  /** Session error, its value the key of a text: why nothing was done. */
  public static final String REFUSED = "klassenkringConsentRefused";

  /** Request attribute: the pages of the school's portlet; none in other portlets. */
  public static final String SCHOOL_NAVIGATION = "schoolNavigation";

  private ConsentWebKeys() {}
}
