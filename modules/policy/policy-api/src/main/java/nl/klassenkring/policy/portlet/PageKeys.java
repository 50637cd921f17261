/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

/** Names under which commands and JSPs hand things to each other. */
public final class PageKeys {

  /** Request attribute: what a JSP shows. */
  public static final String DISPLAY_CONTEXT = "displayContext";

  /** Request attribute: the {@link Refusal} of a form; none when it was not refused. */
  public static final String REFUSAL = "refusal";

  /** Request attribute: whether the reader may change the settings of the portlet. */
  public static final String SETTABLE = "klassenkringSettable";

  /** Session message and request attribute, its value the key of a text: what was done. */
  public static final String DONE = "klassenkringDone";

  /** Session error, its value a {@link Refusal}. */
  static final String REFUSED = "klassenkringRefused";

  /** The page that says that nothing was done. */
  static final String REFUSED_COMMAND = "/refused";

  /** The JSP of that page, and of what a reader may not see. */
  static final String NO_ACCESS = "/no_access.jsp";

  private PageKeys() {}
}
