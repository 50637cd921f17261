/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.asset.kernel.model.AssetRenderer;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.workflow.WorkflowHandler;
import com.liferay.portal.kernel.workflow.WorkflowHandlerRegistryUtil;
import com.liferay.portal.kernel.workflow.WorkflowTask;
import com.liferay.portal.kernel.workflow.WorkflowTaskManagerUtil;
import com.liferay.portal.kernel.workflow.WorkflowTransition;
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

/** Lists the workflow tasks that wait for a user, and lets him take and complete them. */
@StandsInFor("com.liferay.portal.workflow.task.web")
final class TasksServlet extends HttpServlet {

  static final String PATH = "/tasks";

  private static final long serialVersionUID = 1L;

  private final transient PageFrame frame;
  private final transient Notices notices;

  TasksServlet(PageFrame frame, Notices notices) {
    this.frame = frame;
    this.notices = notices;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Visitor visitor = Visitor.of(request);
    if (!visitor.signedIn()) {
      response.sendRedirect(Redirects.toSignIn(PATH));
      return;
    }
    PageTexts texts = PageTexts.in(visitor.locale());
    try {
      String body = body(visitor, texts, Tokens.of(request));
      frame.write(request, response, HttpServletResponse.SC_OK, texts.get("tasks"), body);
    } catch (PortalException e) {
      throw new ServletException(e);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!Tokens.isGenuine(request, TasksServlet.class)) {
      notices.forged(request, response);
      return;
    }
    WorkflowTasks tasks = new WorkflowTasks(Visitor.of(request));
    long taskId = GetterUtil.getLong(request.getParameter("taskId"));
    String transition = request.getParameter("transition");
    try {
      if (transition == null) {
        tasks.take(taskId);
      } else {
        tasks.complete(taskId, transition, GetterUtil.getString(request.getParameter("comment")));
      }
      response.sendRedirect(PATH);
    } catch (PortalException e) {
      // Somebody else was first, or it never was his.
      log("A task was refused", e);
      notices.forbidden(request, response);
    }
  }

  private static String body(Visitor visitor, PageTexts texts, String token)
      throws PortalException {
    WorkflowTasks tasks = new WorkflowTasks(visitor);
    List<WorkflowTask> open = tasks.open();
    if (open.isEmpty()) {
      return "<p>" + HtmlUtil.escape(texts.get("tasks.none")) + "</p>";
    }
    StringBuilder items = new StringBuilder();
    for (WorkflowTask task : open) {
      String form = tasks.isHis(task) ? decision(task, visitor, texts) : take(texts);
      items.append(
          Template.of("task", texts)
              .with("id", Long.toString(task.getWorkflowTaskId()))
              .with("name", HtmlUtil.unescape(task.getLabel(visitor.locale())))
              .with("title", title(task, visitor))
              .with("summary", summary(task))
              .with("token", token)
              .with("form", form)
              .render());
    }
    return Template.of("tasks", texts).with("items", items.toString()).render();
  }

  private static String take(PageTexts texts) {
    return Template.of("task-take", texts).render();
  }

  private static String decision(WorkflowTask task, Visitor visitor, PageTexts texts)
      throws PortalException {
    StringBuilder buttons = new StringBuilder();
    for (WorkflowTransition transition :
        WorkflowTaskManagerUtil.getWorkflowTaskWorkflowTransitions(task.getWorkflowTaskId())) {
      buttons.append(
          Template.of("task-transition", texts)
              .with("name", transition.getName())
              .with("label", HtmlUtil.unescape(transition.getLabel(visitor.locale())))
              .render());
    }
    return Template.of("task-decision", texts)
        .with("id", Long.toString(task.getWorkflowTaskId()))
        .with("buttons", buttons.toString())
        .render();
  }

  private static String title(WorkflowTask task, Visitor visitor) {
    WorkflowHandler<?> handler =
        WorkflowHandlerRegistryUtil.getWorkflowHandler(WorkflowTasks.className(task));
    return handler == null
        ? ""
        : GetterUtil.getString(handler.getTitle(WorkflowTasks.classPK(task), visitor.locale()));
  }

  private static String summary(WorkflowTask task) throws PortalException {
    WorkflowHandler<?> handler =
        WorkflowHandlerRegistryUtil.getWorkflowHandler(WorkflowTasks.className(task));
    AssetRenderer<?> renderer =
        handler == null ? null : handler.getAssetRenderer(WorkflowTasks.classPK(task));
    return renderer == null ? "" : GetterUtil.getString(renderer.getSummary());
  }
}
