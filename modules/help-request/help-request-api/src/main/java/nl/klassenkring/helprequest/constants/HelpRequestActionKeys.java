/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.constants;

/**
 * The actions of {@link HelpRequestConstants#RESOURCE_NAME}, as resource-actions/default.xml lists
 * them. Who may ask for help is who may post in the class group.
 */
public final class HelpRequestActionKeys {

  /** Decide who does what: assign places and take them away (B3). */
  public static final String DECIDE = "DECIDE";

  /** Take a place, give it back, and offer it to another parent (B3). */
  public static final String SIGN_UP = "SIGN_UP";

  /** Read what is asked, and who helps. */
  public static final String VIEW_REQUESTS = "VIEW_REQUESTS";

  private HelpRequestActionKeys() {}
}
