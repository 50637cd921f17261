/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import nl.klassenkring.embedded.web.testbundle.EchoActivator;

/** The jar of a small bundle with one portlet. */
final class TestPortletBundle {

  static final String CONTEXT = "echo-web";

  private TestPortletBundle() {}

  static InputStream build() throws Exception {
    Path resources = Path.of(TestPortletBundle.class.getResource("/test-portlet-bundle").toURI());
    Path classes =
        Path.of(EchoActivator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Builder builder = new Builder()) {
      builder.addClasspath(new File(classes.toString()));
      builder.setProperty("Bundle-SymbolicName", "nl.klassenkring.test.echo");
      builder.setProperty("Bundle-Version", "1.0.0");
      builder.setProperty("Bundle-Activator", EchoActivator.class.getName());
      builder.setProperty("Private-Package", EchoActivator.class.getPackageName());
      builder.setProperty("Import-Package", "*;resolution:=optional");
      builder.setProperty("Web-ContextPath", "/" + CONTEXT);
      builder.setProperty(
          "Provide-Capability",
          "liferay.resource.bundle;resource.bundle.base.name=\"content.Language\"");
      builder.setProperty("-includeresource", resources.toString());
      builder.setProperty("-noee", "true");
      try (Jar jar = builder.build()) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        jar.write(stream);
        return new ByteArrayInputStream(stream.toByteArray());
      }
    }
  }
}
