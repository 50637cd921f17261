/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.test;

import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.IOException;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.GenericPortlet;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;

/**
 * Behaves as Liferay's portlets do when something is refused: the one of Blogs keeps only the class
 * of the exception, that of Message Boards throws it on. Both come back with an empty form. It
 * saves the title and the text as a document of its Site.
 */
final class LossyPortlet extends GenericPortlet {

  /** What to do with an exception. */
  enum Habit {
    KEEPS_THE_CLASS,
    THROWS_ON
  }

  /** What is done with title and text. */
  @FunctionalInterface
  interface Saver {
    void save(ThemeDisplay themeDisplay, String title, String content) throws Exception;
  }

  private final Habit habit;
  private final Saver saver;

  LossyPortlet(Habit habit, Saver saver) {
    this.habit = habit;
    this.saver = saver;
  }

  @Override
  public void processAction(ActionRequest request, ActionResponse response)
      throws PortletException {

    try {
      saver.save(
          (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY),
          ParamUtil.getString(request, "title"),
          ParamUtil.getString(request, "content"));
    } catch (Exception exception) {
      if (habit == Habit.THROWS_ON) {
        throw new PortletException(exception);
      }
      SessionErrors.add(request, exception.getClass());
    }
  }

  @Override
  protected void doView(RenderRequest request, RenderResponse response) throws IOException {
    response.setContentType("text/html");

    String namespace = response.getNamespace();
    response
        .getWriter()
        .write(
            """
            <form action="%s" class="lossy" method="post">
            <input name="%stitle"><textarea name="%scontent"></textarea>
            <button>Plaatsen</button></form>
            """
                .formatted(
                    HtmlUtil.escapeAttribute(response.createActionURL().toString()),
                    namespace,
                    namespace));
  }
}
