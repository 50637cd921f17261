/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.http;

import com.liferay.portal.kernel.model.User;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

/**
 * Who a request comes from.
 *
 * @param user the signed-in user, or the company's guest user
 * @param locale the language that the pages are in
 */
public record Visitor(User user, Locale locale) {

  private static final String ATTRIBUTE = Visitor.class.getName();

  /** The visitor of a request that {@link VisitorFilter} has seen. */
  public static Visitor of(HttpServletRequest request) {
    return (Visitor) request.getAttribute(ATTRIBUTE);
  }

  void attachTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  public boolean signedIn() {
    return !user.isGuestUser();
  }
}
