/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import com.liferay.portal.kernel.util.StringUtil;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.Map;
import java.util.function.Function;
import nl.klassenkring.classgroup.test.unknowing.ClassPostWriter;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;

/** Builds, installs and removes the bundle of {@link ClassPostWriter}. */
final class UnknowingBundle implements AutoCloseable {

  private final Bundle bundle;

  private UnknowingBundle(Bundle bundle) {
    this.bundle = bundle;
  }

  static UnknowingBundle install(BundleContext bundleContext) throws Exception {
    String classPath = System.getProperty("java.class.path");

    try (Builder builder = new Builder()) {
      for (String entry : StringUtil.split(classPath, File.pathSeparatorChar)) {
        builder.addClasspath(new File(entry));
      }

      builder.setBundleSymbolicName("test.unknowing");
      builder.setPrivatePackage(ClassPostWriter.class.getPackageName());
      builder.setProperty("-noimportjava", "true");

      try (Jar jar = builder.build()) {
        if (!builder.isOk()) {
          throw new IllegalStateException(builder.getErrors().toString());
        }

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        jar.write(bytes);

        Bundle bundle =
            bundleContext.installBundle(
                "test:unknowing", new ByteArrayInputStream(bytes.toByteArray()));
        bundle.start();

        return new UnknowingBundle(bundle);
      }
    }
  }

  @SuppressWarnings("unchecked")
  Object write(Map<String, Object> values) throws Exception {
    for (ServiceReference<?> reference : bundle.getRegisteredServices()) {
      if (Boolean.parseBoolean(String.valueOf(reference.getProperty("unknowing")))) {
        return ((Function<Map<String, Object>, Object>)
                bundle.getBundleContext().getService(reference))
            .apply(values);
      }
    }

    throw new IllegalStateException("The writer is not there: its references are not met");
  }

  @Override
  public void close() throws BundleException {
    bundle.uninstall();
  }
}
