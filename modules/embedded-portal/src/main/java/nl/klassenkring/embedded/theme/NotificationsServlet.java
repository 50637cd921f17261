/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.notifications.UserNotificationFeedEntry;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.HtmlUtil;
import java.io.IOException;
import java.util.List;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.language.PageTexts;
import nl.klassenkring.embedded.web.http.Redirects;
import nl.klassenkring.embedded.web.http.Tokens;
import nl.klassenkring.embedded.web.http.Visitor;

/** Lists what a user has not read of what the portal told him, until he says that he has. */
@StandsInFor("com.liferay.notifications.web")
final class NotificationsServlet extends HttpServlet {

  static final String PATH = "/notifications";

  private static final long serialVersionUID = 1L;

  private final transient PageFrame frame;
  private final transient Notices notices;
  private final transient ThemeDisplays themeDisplays;

  NotificationsServlet(PageFrame frame, Notices notices, ThemeDisplays themeDisplays) {
    this.frame = frame;
    this.notices = notices;
    this.themeDisplays = themeDisplays;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Visitor visitor = Visitor.of(request);
    if (!visitor.signedIn()) {
      response.sendRedirect(Redirects.toSignIn(PATH));
      return;
    }
    try {
      PageTexts texts = PageTexts.in(visitor.locale());
      List<UserNotificationFeedEntry> entries =
          new UserNotifications(visitor).newest(serviceContext(request, response));
      String body = body(entries, texts, Tokens.of(request));
      frame.write(request, response, HttpServletResponse.SC_OK, texts.get("notifications"), body);
    } catch (PortalException e) {
      throw new ServletException(e);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!Tokens.isGenuine(request, NotificationsServlet.class)) {
      notices.forged(request, response);
      return;
    }
    try {
      new UserNotifications(Visitor.of(request)).markAllRead();
      response.sendRedirect(PATH);
    } catch (PortalException e) {
      throw new ServletException(e);
    }
  }

  /** What handlers of notifications ask: who reads them, in which language, from which address. */
  private ServiceContext serviceContext(HttpServletRequest request, HttpServletResponse response)
      throws PortalException {
    ThemeDisplay themeDisplay = themeDisplays.attachWithoutPage(request, response);
    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setCompanyId(themeDisplay.getCompanyId());
    serviceContext.setLanguageId(themeDisplay.getLanguageId());
    serviceContext.setPathMain(themeDisplay.getPathMain());
    serviceContext.setPortalURL(themeDisplay.getPortalURL());
    serviceContext.setRequest(request);
    serviceContext.setSignedIn(true);
    serviceContext.setTimeZone(themeDisplay.getTimeZone());
    serviceContext.setUserId(themeDisplay.getUserId());
    return serviceContext;
  }

  private static String body(
      List<UserNotificationFeedEntry> entries, PageTexts texts, String token) {
    if (entries.isEmpty()) {
      return "<p>" + HtmlUtil.escape(texts.get("notifications.none")) + "</p>";
    }
    StringBuilder items = new StringBuilder();
    for (UserNotificationFeedEntry entry : entries) {
      items.append(
          Template.of(entry.getLink().isEmpty() ? "notification" : "notification-link", texts)
              .with("link", entry.getLink())
              .with("body", entry.getBody())
              .render());
    }
    return Template.of("notifications", texts)
        .with("items", items.toString())
        .with("token", token)
        .render();
  }
}
