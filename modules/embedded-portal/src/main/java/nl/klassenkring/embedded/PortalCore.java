/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import com.liferay.portal.kernel.dao.db.DBManagerUtil;
import com.liferay.portal.kernel.dao.db.DBType;
import com.liferay.portal.kernel.module.util.SystemBundleUtil;
import com.liferay.portal.kernel.util.InfrastructureUtil;
import com.liferay.portal.kernel.util.PortalLifecycleUtil;
import com.liferay.portal.module.framework.ModuleFrameworkUtil;
import com.liferay.portal.util.InitUtil;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.klassenkring.embedded.framework.SpringFinals;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.osgi.framework.BundleContext;

/** Liferay's own core: Spring context, database, module framework. */
final class PortalCore {

  private static final long STOP_TIMEOUT_MILLIS = 30_000;

  private PortalCore() {}

  /**
   * @param moduleServices registers what the core expects from modules, before its beans are made
   */
  static void start(Consumer<BundleContext> moduleServices) {
    // JDBC hands times over in the JVM's zone; Liferay's data is in UTC.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    // The JVM has one handler factory for URLs, and the framework needs to be it.
    TomcatURLStreamHandlerFactory.disable();
    SpringFinals.open();
    InitUtil.initWithSpring(
        springConfigurations(),
        true,
        true,
        () -> moduleServices.accept(SystemBundleUtil.getBundleContext()));
    PortalLifecycleUtil.flushInits();
  }

  private static List<String> springConfigurations() {
    return new ArrayList<>(
        Stream.of(
                "infrastructure",
                "hibernate",
                "base",
                "util",
                "security",
                "document-library",
                "layout",
                "model-listener",
                "prefs",
                "repository",
                "counter",
                "mail",
                "portal",
                "portlet-container")
            .map(name -> "/META-INF/" + name + "-spring.xml")
            .toList());
  }

  /** Stops the framework and closes the database; does nothing to parts that were not started. */
  static void stop() {
    PortalLifecycleUtil.flushDestroys();
    stopFramework();
    closeDatabase();
  }

  private static void stopFramework() {
    if (ModuleFrameworkUtil.getFramework() == null) {
      return;
    }
    try {
      ModuleFrameworkUtil.stopFramework(STOP_TIMEOUT_MILLIS);
    } catch (Exception e) {
      throw new EmbeddedPortalException("The module framework does not stop", e);
    }
  }

  private static void closeDatabase() {
    DataSource dataSource = InfrastructureUtil.getDataSource();
    if (dataSource == null) {
      return;
    }
    if (DBManagerUtil.getDBType() == DBType.HYPERSONIC) {
      shutDownHsqldb(dataSource);
    }
    try {
      if (dataSource.isWrapperFor(Closeable.class)) {
        dataSource.unwrap(Closeable.class).close();
      }
    } catch (SQLException | IOException e) {
      throw new EmbeddedPortalException("The connections to the database cannot be closed", e);
    }
  }

  private static void shutDownHsqldb(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      throw new EmbeddedPortalException("The database does not shut down", e);
    }
  }
}
