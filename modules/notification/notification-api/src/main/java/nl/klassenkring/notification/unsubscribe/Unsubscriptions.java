/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.unsubscribe;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Optional;

/**
 * Takes readers off mails by the link that is in them, without signing in: who has the mail has the
 * token (RFC 8058). It opens nothing else. An OSGi service.
 */
public interface Unsubscriptions {

  /** Where the page stands that takes tokens, below Liferay's path for modules. */
  String PATH = "/klassenkring/unsubscribe";

  /** The parameter that has the token. */
  String TOKEN = "token";

  /**
   * Reads a token, and changes nothing.
   *
   * @return empty if it was not made here, was altered, is too old, or is null
   */
  Optional<Unsubscription> read(String token);

  /**
   * Takes the reader off.
   *
   * @return empty, and nothing is changed, if {@link #read} gives nothing
   */
  Optional<Unsubscription> unsubscribe(String token) throws PortalException;
}
