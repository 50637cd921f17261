/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

/**
 * The embedded portal cannot do what was asked. The message is one line for the person at the
 * keyboard.
 */
public class EmbeddedPortalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EmbeddedPortalException(String message) {
    super(message);
  }

  public EmbeddedPortalException(String message, Throwable cause) {
    super(message, cause);
  }
}
