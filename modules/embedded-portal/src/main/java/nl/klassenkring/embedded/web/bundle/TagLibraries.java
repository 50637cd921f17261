/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.bundle;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.servlet.ServletContainerInitializer;
import javax.servlet.ServletContext;
import nl.klassenkring.embedded.StandsInFor;
import org.apache.jasper.compiler.TldCache;
import org.apache.jasper.servlet.JasperInitializer;
import org.apache.tomcat.util.descriptor.tld.TaglibXml;
import org.apache.tomcat.util.descriptor.tld.TldParser;
import org.apache.tomcat.util.descriptor.tld.TldResourcePath;
import org.xml.sax.SAXException;

/**
 * The tag libraries for JSPs of bundles, read once for all of them: those of Liferay whose tags are
 * Java only, and the standard ones. A scan of the class path for each bundle would cost seconds.
 */
@StandsInFor("com.liferay.portal.osgi.web.servlet.jsp.compiler")
final class TagLibraries implements ServletContainerInitializer {

  private static final List<String> DESCRIPTORS =
      List.of(
          "META-INF/c.tld",
          "META-INF/fmt.tld",
          "META-INF/fn.tld",
          "META-INF/liferay-portlet.tld",
          "META-INF/liferay-portlet_2_0.tld",
          "META-INF/liferay-portlet-ext.tld",
          "META-INF/liferay-security.tld",
          "META-INF/liferay-theme.tld",
          "META-INF/liferay-ui.tld",
          "META-INF/liferay-util.tld");

  private final Map<String, TldResourcePath> pathsByUri = new HashMap<>();
  private final Map<TldResourcePath, TaglibXml> descriptors = new HashMap<>();

  private TagLibraries() {}

  static TagLibraries load(ClassLoader classLoader) throws IOException {
    TagLibraries tagLibraries = new TagLibraries();
    // Names Jasper as the JVM's JSP engine, which is a side effect of loading the class.
    JasperInitializer engine = new JasperInitializer();
    TldParser parser = new TldParser(true, false, true);
    parser.setClassLoader(engine.getClass().getClassLoader());
    for (String descriptor : DESCRIPTORS) {
      tagLibraries.add(parser, classLoader.getResource(descriptor), descriptor);
    }
    return tagLibraries;
  }

  private void add(TldParser parser, URL url, String entryName) throws IOException {
    if (url == null) {
      throw new IOException("There is no tag library " + entryName);
    }
    URL jar = ((JarURLConnection) url.openConnection()).getJarFileURL();
    TldResourcePath path = new TldResourcePath(jar, null, entryName);
    try {
      TaglibXml descriptor = parser.parse(path);
      pathsByUri.put(descriptor.getUri(), path);
      descriptors.put(path, descriptor);
    } catch (SAXException e) {
      throw new IOException("The tag library " + entryName + " cannot be read", e);
    }
  }

  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext servletContext) {
    servletContext.setAttribute(
        TldCache.SERVLET_CONTEXT_ATTRIBUTE_NAME,
        new TldCache(servletContext, pathsByUri, descriptors));
  }
}
