/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import java.util.Optional;

/**
 * The address of a page of a Site, as Liferay writes it.
 *
 * @param privatePages whether it is one of the Site's private pages
 * @param siteUrl the Site's friendly URL, with its slash
 * @param pageUrl the page's friendly URL, with its slash; empty for the Site's first page
 */
record PageAddress(boolean privatePages, String siteUrl, String pageUrl) {

  static final String PRIVATE = "/group";
  static final String PUBLIC = "/web";

  /** Empty if the path is not the address of a page. */
  static Optional<PageAddress> parse(String path) {
    boolean privatePages = path.startsWith(PRIVATE + "/");
    if (!privatePages && !path.startsWith(PUBLIC + "/")) {
      return Optional.empty();
    }
    String rest = path.substring((privatePages ? PRIVATE : PUBLIC).length());
    int end = rest.indexOf('/', 1);
    String siteUrl = end < 0 ? rest : rest.substring(0, end);
    String pageUrl = end < 0 ? "" : rest.substring(end).replaceFirst("/+$", "");
    return siteUrl.length() < 2
        ? Optional.empty()
        : Optional.of(new PageAddress(privatePages, siteUrl, pageUrl));
  }
}
