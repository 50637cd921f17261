/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.StandsInFor;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Serves, under Liferay's path for modules, the servlets that bundles register as services. */
@StandsInFor("com.liferay.portal.osgi.web.http.servlet")
public final class WhiteboardServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String PATTERN = "osgi.http.whiteboard.servlet.pattern";

  private final transient ServiceTracker<Servlet, Servlet> tracker;

  private WhiteboardServlet(BundleContext bundleContext) {
    tracker = new ServletTracker(bundleContext);
  }

  /** To be called before the context starts. */
  static void addTo(Context context, BundleContext bundleContext) {
    Tomcat.addServlet(context, "whiteboard", new WhiteboardServlet(bundleContext));
    context.addServletMappingDecoded("/o/*", "whiteboard");
  }

  @Override
  public void init() {
    tracker.open();
  }

  @Override
  public void destroy() {
    tracker.close();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    for (ServiceReference<Servlet> reference : tracker.getTracked().keySet()) {
      if (reference.getProperty(PATTERN).equals(request.getPathInfo())) {
        serve(tracker.getService(reference), request, response);
        return;
      }
    }
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  private static void serve(
      Servlet servlet, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Thread thread = Thread.currentThread();
    ClassLoader classLoader = thread.getContextClassLoader();
    thread.setContextClassLoader(servlet.getClass().getClassLoader());
    try {
      servlet.service(request, response);
    } finally {
      thread.setContextClassLoader(classLoader);
    }
  }

  private final class ServletTracker extends ServiceTracker<Servlet, Servlet> {

    ServletTracker(BundleContext bundleContext) {
      super(bundleContext, Servlet.class, null);
    }

    @Override
    public Servlet addingService(ServiceReference<Servlet> reference) {
      if (!(reference.getProperty(PATTERN) instanceof String)) {
        return null;
      }
      Servlet servlet = super.addingService(reference);
      try {
        servlet.init(getServletConfig());
        return servlet;
      } catch (ServletException e) {
        throw new IllegalStateException("The servlet does not start: " + servlet, e);
      }
    }
  }
}
