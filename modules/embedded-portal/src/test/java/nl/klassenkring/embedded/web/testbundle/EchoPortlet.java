/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.testbundle;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCPortlet;
import com.liferay.portal.kernel.util.ParamUtil;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;

/** Gives back what it is sent: on the page, through an action and as a resource. */
public class EchoPortlet extends MVCPortlet {

  /** How many actions were processed; the test reads it from the service registry. */
  private final AtomicInteger actions;

  public EchoPortlet(AtomicInteger actions) {
    this.actions = actions;
  }

  @Override
  public void render(RenderRequest request, RenderResponse response)
      throws IOException, PortletException {
    if (ParamUtil.getBoolean(request, "fail")) {
      throw new PortletException("A secret of the inside");
    }
    super.render(request, response);
  }

  @Override
  public void processAction(ActionRequest request, ActionResponse response) {
    actions.incrementAndGet();
    request.setAttribute("typed", ParamUtil.getString(request, "title"));
  }

  @Override
  public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
    response.setContentType("application/json");
    response.getWriter().write("{\"user\":\"" + request.getRemoteUser() + "\"}");
  }
}
