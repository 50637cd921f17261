/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import java.io.IOException;
import javax.servlet.DispatcherType;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** The pages for statuses that were set without a page. */
final class ErrorServlet extends HttpServlet {

  static final String PATH = "/error";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LogManager.getLogger(ErrorServlet.class);

  private final transient Notices notices;

  ErrorServlet(Notices notices) {
    this.notices = notices;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (request.getDispatcherType() != DispatcherType.ERROR
        || Integer.valueOf(HttpServletResponse.SC_NOT_FOUND).equals(status)) {
      notices.notFound(request, response);
    } else if (Integer.valueOf(HttpServletResponse.SC_FORBIDDEN).equals(status)) {
      notices.forbidden(request, response);
    } else {
      String reference = Notices.newReference();
      LOG.error("{}: status {}", reference, status);
      notices.failed(request, response, reference);
    }
  }
}
