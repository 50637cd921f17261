/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.unsubscribe;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalService;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.notification.unsubscribe.Unsubscription;
import nl.klassenkring.notification.unsubscribe.Unsubscriptions;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes readers off mails without signing in. Looking at it changes nothing, for programs follow
 * links in mails; what is sent from the page, or by a mail program at one click (RFC 8058), does.
 * The token that only the mail has stands for the reader, so no session is asked for or made.
 */
@Component(
    property = {
      "osgi.http.whiteboard.context.path=/klassenkring",
      "osgi.http.whiteboard.servlet.name=nl.klassenkring.notification.unsubscribe",
      "osgi.http.whiteboard.servlet.pattern=" + Unsubscriptions.PATH
    },
    service = Servlet.class)
public class UnsubscribeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {

    String token = request.getParameter(Unsubscriptions.TOKEN);

    answer(
        request,
        response,
        unsubscriptions.read(token),
        (page, unsubscription) -> page.question(unsubscription, token));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {

    try {
      answer(
          request,
          response,
          unsubscriptions.unsubscribe(request.getParameter(Unsubscriptions.TOKEN)),
          UnsubscribePage::done);
    } catch (PortalException portalException) {
      throw new ServletException(portalException);
    }
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Optional<Unsubscription> unsubscription,
      Said said)
      throws IOException {

    UnsubscribePage page =
        UnsubscribePage.in(unsubscription.map(this::locale).orElseGet(request::getLocale));

    response.setStatus(
        unsubscription.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_GONE);
    response.setContentType("text/html; charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors"
            + " 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    response
        .getWriter()
        .write(unsubscription.isPresent() ? said.of(page, unsubscription.get()) : page.refused());
  }

  private Locale locale(Unsubscription unsubscription) {
    User user = userLocalService.fetchUser(unsubscription.getUserId());

    return (user == null) ? Locale.ROOT : user.getLocale();
  }

  /** What a page says of what its reader is taken off. */
  private interface Said {

    String of(UnsubscribePage page, Unsubscription unsubscription);
  }

  @Reference private transient Unsubscriptions unsubscriptions;

  @Reference private transient UserLocalService userLocalService;
}
