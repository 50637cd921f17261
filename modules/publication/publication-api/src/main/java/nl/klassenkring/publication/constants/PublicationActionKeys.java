/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.constants;

/** What people may do with publications. */
public final class PublicationActionKeys {

  /** In a class group: asks to make something of it public. */
  public static final String ADD_REQUEST = "ADD_REQUEST";

  /** In a class group, or of one request: reads what is asked for, and what became of it. */
  public static final String VIEW_REQUESTS = "VIEW_REQUESTS";

  /** In a school: decides (D2). */
  public static final String REVIEW_REQUESTS = "REVIEW_REQUESTS";

  /** In a school: finds what is public, and ends that it is. */
  public static final String TAKE_DOWN = "TAKE_DOWN";

  private PublicationActionKeys() {}
}
