/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * An answer of the portal, to be read as bytes.
 *
 * @param status the HTTP status
 * @param headers all headers
 * @param body the content, as it was sent
 */
public record PortalDownload(int status, HttpHeaders headers, byte[] body) {

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }
}
