/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Shows a page with a reference when something fails, and logs the failure under it. */
final class FailureFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LogManager.getLogger(FailureFilter.class);

  private final transient Notices notices;

  FailureFilter(Notices notices) {
    this.notices = notices;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ClientAbortException e) {
      LOG.debug("The browser went away", e);
    } catch (IOException | ServletException | RuntimeException e) {
      String reference = Notices.newReference();
      LOG.error("{}: {} failed", reference, request.getServletPath(), e);
      notices.failed(request, response, reference);
    }
  }
}
