/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

/**
 * The start is refused before anything was booted or touched: port in use, home in use, wrong
 * options.
 */
public final class StartRefusedException extends EmbeddedPortalException {

  private static final long serialVersionUID = 1L;

  public StartRefusedException(String message) {
    super(message);
  }

  public StartRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
