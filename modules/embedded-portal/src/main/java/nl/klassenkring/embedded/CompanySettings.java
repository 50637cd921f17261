/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

/**
 * The company (Liferay's word for an instance, here the school foundation) of the first start.
 *
 * @param webId the company's web id
 * @param name the name on screen
 * @param mailDomain the domain of its mail addresses
 * @param adminScreenName the screen name of its first administrator
 * @param adminEmailAddress the mail address he signs in with
 * @param adminPassword his password
 */
public record CompanySettings(
    String webId,
    String name,
    String mailDomain,
    String adminScreenName,
    String adminEmailAddress,
    String adminPassword) {

  /** A foundation for demonstrations and tests. */
  public static final CompanySettings DEFAULT =
      new CompanySettings(
          "klassenkring.example",
          "Klassenkring",
          "klassenkring.example",
          "beheer",
          "beheer@klassenkring.example",
          "klassenkring");

  /** Without the password, for logs. */
  @Override
  public String toString() {
    return webId;
  }
}
