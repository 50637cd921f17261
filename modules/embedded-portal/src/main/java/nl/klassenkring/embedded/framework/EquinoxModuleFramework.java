/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.framework;

import com.liferay.portal.module.framework.ModuleFramework;
import com.liferay.portal.util.PropsUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import nl.klassenkring.embedded.StandsInFor;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.springframework.context.ApplicationContext;

/**
 * Runs the OSGi framework inside the core. Found by the core through {@link ServiceLoader}. Bundles
 * are installed anew at each start, so the framework's state is emptied at each start.
 */
@StandsInFor("com.liferay.portal.bootstrap")
public final class EquinoxModuleFramework implements ModuleFramework {

  private static final Logger LOG = LogManager.getLogger(EquinoxModuleFramework.class);

  private final SpringBeanPublisher beanPublisher = new SpringBeanPublisher();
  private Framework framework;

  @Override
  public synchronized Framework createFramework() throws BundleException {
    if (framework == null) {
      framework =
          ServiceLoader.load(FrameworkFactory.class)
              .findFirst()
              .orElseThrow()
              .newFramework(configuration());
      keepingContextClassLoader(framework::init);
      framework.getBundleContext().addFrameworkListener(EquinoxModuleFramework::log);
    }
    return framework;
  }

  @Override
  public Framework getFramework() {
    return framework;
  }

  @Override
  public void initFramework() throws BundleException {
    createFramework();
  }

  @Override
  public void startFramework() throws BundleException {
    keepingContextClassLoader(framework::start);
  }

  @Override
  public void registerContext(Object context) {
    beanPublisher.publish(framework.getBundleContext(), (ApplicationContext) context);
  }

  @Override
  public void unregisterContext(Object context) {
    beanPublisher.withdraw((ApplicationContext) context);
  }

  /**
   * @param timeout how long to wait for the bundles to stop, in milliseconds
   */
  @Override
  public void stopFramework(long timeout) throws BundleException, InterruptedException {
    framework.stop();
    FrameworkEvent event = framework.waitForStop(timeout);
    if (event.getType() == FrameworkEvent.WAIT_TIMEDOUT) {
      throw new IllegalStateException("The bundles did not stop within " + timeout + " ms");
    }
  }

  /** What fails in listeners of the framework is told nowhere else. */
  private static void log(FrameworkEvent event) {
    if (event.getType() == FrameworkEvent.ERROR) {
      LOG.error("Error in {}", event.getBundle(), event.getThrowable());
    }
  }

  private static Map<String, String> configuration() {
    Map<String, String> configuration = new HashMap<>();
    configuration.put(Constants.FRAMEWORK_STORAGE, PropsUtil.get("module.framework.state.dir"));
    configuration.put(
        Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
    List<JarFile> jars = ClassPathJars.of(EquinoxModuleFramework.class.getClassLoader());
    configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.of(jars));
    configuration.put(Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA, TaglibCapabilities.of(jars));
    configuration.put("eclipse.bundle.setTCCL", "false");
    // Beside the framework's state, which does not outlive a start.
    configuration.put("felix.cm.dir", PropsUtil.get("liferay.home") + "/data/configurations");
    configuration.put("ds.delayed.keepInstances", "true");
    return configuration;
  }

  /** Equinox replaces the thread's class loader; the core would then take itself for a plug-in. */
  private static void keepingContextClassLoader(FrameworkAction action) throws BundleException {
    Thread thread = Thread.currentThread();
    ClassLoader classLoader = thread.getContextClassLoader();
    try {
      action.run();
    } finally {
      thread.setContextClassLoader(classLoader);
    }
  }

  @FunctionalInterface
  private interface FrameworkAction {
    void run() throws BundleException;
  }
}
