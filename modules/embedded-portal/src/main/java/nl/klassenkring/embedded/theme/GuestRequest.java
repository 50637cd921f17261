/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.servlet.PersistentHttpServletRequestWrapper;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import nl.klassenkring.embedded.web.http.Visitor;

/** Looking at a page, by a guest who has no session and needs none for it. */
final class GuestRequest extends PersistentHttpServletRequestWrapper {

  private static final Set<String> LOOKING = Set.of("GET", "HEAD");

  private final GuestSession session;

  private GuestRequest(HttpServletRequest request) {
    super(request);
    session = new GuestSession(request::getSession, request.getServletContext());
  }

  /** The request itself if it comes from somebody with a session, or does more than look. */
  static HttpServletRequest open(HttpServletRequest request) {
    boolean looks = LOOKING.contains(request.getMethod());
    return looks && !Visitor.of(request).signedIn() && request.getSession(false) == null
        ? new GuestRequest(request)
        : request;
  }

  @Override
  public HttpSession getSession() {
    return session;
  }

  @Override
  public HttpSession getSession(boolean create) {
    return create || session.lasts() ? session : null;
  }
}
