/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.servlet.DispatcherType;
import nl.klassenkring.embedded.EmbeddedPortalException;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.loader.WebappLoader;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat.FixContextListener;
import org.apache.jasper.servlet.JspServlet;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Makes the servlet contexts of bundles: static files by Tomcat, JSPs by Jasper. */
final class WebBundleContexts {

  private static final String FILTER = "static-files";

  private static final Map<String, String> JSP_SETTINGS =
      Map.of(
          "compilerSourceVM", "17",
          "compilerTargetVM", "17",
          "development", "false",
          "fork", "false",
          "genStringAsCharArray", "true",
          "keepgenerated", "false",
          "trimSpaces", "true");

  private final Host host;
  private final Path work;
  private final TagLibraries tagLibraries;

  WebBundleContexts(Host host, Path work, TagLibraries tagLibraries) {
    this.host = host;
    this.work = work;
    this.tagLibraries = tagLibraries;
  }

  WebBundle create(Bundle bundle, String name) {
    Path files = work.resolve("web").resolve(name);
    Path classes = work.resolve("jsp").resolve(name);
    try {
      BundleFiles.copy(bundle, files);
      Files.createDirectories(classes);
    } catch (IOException e) {
      throw new EmbeddedPortalException("The resources of " + name + " cannot be unpacked", e);
    }
    Fingerprints fingerprints = new Fingerprints(files);
    Context context = context(name, files, bundle.adapt(BundleWiring.class).getClassLoader());
    addStaticFiles(context, fingerprints);
    addJsps(context, classes);
    host.addChild(context);
    WebBundle webBundle = new WebBundle(bundle, name, context, fingerprints);
    webBundle.register();
    return webBundle;
  }

  private Context context(String name, Path files, ClassLoader bundleClassLoader) {
    StandardContext context = new StandardContext();
    context.setName("/o/" + name);
    context.setPath("/o/" + name);
    context.setDocBase(files.toString());
    context.setDisplayName(name);
    context.setCrossContext(true);
    context.setParentClassLoader(
        new BundleAndPortalClassLoader(bundleClassLoader, getClass().getClassLoader()));
    WebappLoader loader = new WebappLoader();
    loader.setDelegate(true);
    context.setLoader(loader);
    StandardManager sessions = new StandardManager();
    sessions.setPathname(null);
    context.setManager(sessions);
    context.addLifecycleListener(new FixContextListener());
    context.addServletContainerInitializer(tagLibraries, null);
    return context;
  }

  private static void addStaticFiles(Context context, Fingerprints fingerprints) {
    StaticFilesFilter.TYPES.forEach(context::addMimeMapping);
    FilterDef definition = new FilterDef();
    definition.setFilterName(FILTER);
    definition.setFilter(new StaticFilesFilter(fingerprints));
    context.addFilterDef(definition);
    FilterMap mapping = new FilterMap();
    mapping.setFilterName(FILTER);
    mapping.addURLPatternDecoded("/*");
    mapping.setDispatcher(DispatcherType.REQUEST.name());
    context.addFilterMap(mapping);
    add(context, "default", DefaultServlet.class.getName(), Map.of(), "/");
  }

  private static void addJsps(Context context, Path classes) {
    Wrapper wrapper = add(context, "jsp", JspServlet.class.getName(), JSP_SETTINGS, "*.jsp");
    wrapper.addInitParameter("scratchdir", classes.toString());
    context.addServletMappingDecoded("*.jspf", "jsp");
  }

  private static Wrapper add(
      Context context,
      String name,
      String servletClass,
      Map<String, String> settings,
      String pattern) {
    Wrapper wrapper = context.createWrapper();
    wrapper.setName(name);
    wrapper.setServletClass(servletClass);
    settings.forEach(wrapper::addInitParameter);
    context.addChild(wrapper);
    context.addServletMappingDecoded(pattern, name);
    return wrapper;
  }
}
