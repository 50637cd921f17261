/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.SessionTrackingMode;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.startup.Tomcat.FixContextListener;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** How Tomcat is set up: it tells nothing of itself, logs no access and compresses. */
final class TomcatSettings {

  private static final int SESSION_MINUTES = 30;
  private static final int MAX_POST_BYTES = 2 * 1024 * 1024;

  // Loggers that nobody holds are forgotten, with their levels.
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.apache.catalina"), Logger.getLogger("org.apache.coyote"));

  private TomcatSettings() {}

  /** Without a connector: nobody can come in yet. */
  static Tomcat create(Path directory) {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(directory.toString());
    tomcat.getHost().setAppBase(directory.resolve("webapps").toString());
    ErrorReportValve errors = new ErrorReportValve();
    errors.setShowReport(false);
    errors.setShowServerInfo(false);
    tomcat.getHost().getPipeline().addValve(errors);
    return tomcat;
  }

  static Context rootContext() {
    StandardContext context = new StandardContext();
    context.setName("");
    context.setPath("");
    context.setDisplayName("");
    context.setCrossContext(true);
    context.setParentClassLoader(TomcatSettings.class.getClassLoader());
    context.setSessionTimeout(SESSION_MINUTES);
    context.setUseHttpOnly(true);
    Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
    cookies.setSameSiteCookies("lax");
    context.setCookieProcessor(cookies);
    StandardManager sessions = new StandardManager();
    sessions.setPathname(null);
    context.setManager(sessions);
    context.addLifecycleListener(new FixContextListener());
    context.addServletContainerInitializer(
        (classes, servletContext) ->
            servletContext.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE)),
        null);
    return context;
  }

  static Connector connector(String host, int port) {
    Connector connector = new Connector();
    connector.setPort(port);
    connector.setProperty("address", host);
    connector.setMaxPostSize(MAX_POST_BYTES);
    // What is refused is read to its end, or the browser would hear of a broken connection only.
    connector.setProperty("maxSwallowSize", "-1");
    connector.setProperty("compression", "on");
    connector.setProperty(
        "compressibleMimeType",
        "text/html,text/css,text/javascript,application/json,image/svg+xml");
    // Files that the operating system sends itself would not be compressed.
    connector.setProperty("useSendfile", "false");
    return connector;
  }
}
