/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.util.HtmlUtil;
import java.io.IOException;
import java.util.List;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.language.PageTexts;
import nl.klassenkring.embedded.web.http.Redirects;
import nl.klassenkring.embedded.web.http.Visitor;

/** The start: the groups of who is signed in, or straight on if there is only one. */
final class HomeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MAX_GROUPS = 200;

  private final transient PageFrame frame;

  HomeServlet(PageFrame frame) {
    this.frame = frame;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Visitor visitor = Visitor.of(request);
    if (!visitor.signedIn()) {
      response.sendRedirect(Redirects.SIGN_IN);
      return;
    }
    try {
      List<Group> groups = Navigation.groups(visitor);
      if (groups.size() == 1) {
        response.sendRedirect(Navigation.url(groups.get(0)));
        return;
      }
      PageTexts texts = PageTexts.in(visitor.locale());
      String title = texts.get("my-groups");
      frame.write(
          request, response, HttpServletResponse.SC_OK, title, body(groups, visitor, texts));
    } catch (PortalException e) {
      throw new ServletException(e);
    }
  }

  private static String body(List<Group> groups, Visitor visitor, PageTexts texts)
      throws PortalException {
    if (groups.isEmpty()) {
      return "<p>" + HtmlUtil.escape(texts.get("my-groups.none")) + "</p>";
    }
    StringBuilder items = new StringBuilder();
    for (Group group : groups.subList(0, Math.min(groups.size(), MAX_GROUPS))) {
      items.append(
          Template.of("group", texts)
              .with("url", Navigation.url(group))
              .with("name", group.getDescriptiveName(visitor.locale()))
              .render());
    }
    return Template.of("groups", texts).with("items", items.toString()).render();
  }
}
