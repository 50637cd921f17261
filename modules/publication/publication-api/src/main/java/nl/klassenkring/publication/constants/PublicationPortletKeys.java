/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.constants;

/** Portlet IDs of publications. */
public final class PublicationPortletKeys {

  /** On a class group's page: the author's requests. */
  public static final String PUBLICATION = "nl_klassenkring_publication_web_PublicationPortlet";

  /** On a school's page: what waits for the director, and what is public. */
  public static final String DIRECTORS_DESK =
      "nl_klassenkring_publication_web_DirectorsDeskPortlet";

  /** On a school's public page: "Uit de groepen" (D1). */
  public static final String FROM_THE_GROUPS =
      "nl_klassenkring_publication_web_FromTheGroupsPortlet";

  private PublicationPortletKeys() {}
}
