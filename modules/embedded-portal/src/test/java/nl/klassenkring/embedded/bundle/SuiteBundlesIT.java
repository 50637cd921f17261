/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.Release;
import com.liferay.portal.kernel.service.ReleaseLocalServiceUtil;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.EmbeddedPortalOptions;
import nl.klassenkring.embedded.bundle.transaction.AddRoles;
import nl.klassenkring.embedded.bundle.upgrade.TwoStepUpgrade;
import nl.klassenkring.embedded.framework.ComponentReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Bundles of the modules directory in a running portal. */
class SuiteBundlesIT {

  @TempDir private static Path directory;
  private static EmbeddedPortal portal;

  @BeforeAll
  static void startWithTestBundles() throws Exception {
    Path modules = Files.createDirectory(directory.resolve("modules"));
    new TestBundle("test.upgrade", TwoStepUpgrade.class).writeTo(modules);
    new TestBundle("test.transaction", AddRoles.class).writeTo(modules);
    portal =
        EmbeddedPortal.start(
            EmbeddedPortalOptions.builder(directory.resolve("home")).modules(modules).build());
  }

  @AfterAll
  static void stop() {
    if (portal != null) {
      portal.close();
    }
  }

  @Test
  void upgradeStepsRunInOrderAndAreRecorded() throws Exception {
    assertThat(ReleaseLocalServiceUtil.fetchRelease("test.upgrade").getSchemaVersion())
        .isEqualTo("1.1.0");
    try (Connection connection = DataAccess.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from KK_Step")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(1);
    }
  }

  @Test
  void theReleaseIsAServiceThatComponentsCanAskFor() throws Exception {
    assertThat(
            context()
                .getServiceReferences(
                    Release.class,
                    "(&(release.bundle.symbolic.name=test.upgrade)"
                        + "(&(release.schema.version>=1.1.0)(!(release.schema.version>=2.0.0))))"))
        .hasSize(1);
  }

  @Test
  void anAopServiceKeepsWhatItWroteWhenItReturns() throws Exception {
    assertThat(addRoles().apply("first,second")).isEqualTo(2);
    assertThat(role("first")).isNotNull();
    assertThat(role("second")).isNotNull();
  }

  @Test
  void anAopServiceThatThrowsLeavesNothing() throws Exception {
    assertThatThrownBy(() -> addRoles().apply("third,failure"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(role("third")).isNull();
  }

  @Test
  void aModelListenerThatThrowsLeavesNothing() throws Exception {
    assertThatThrownBy(() -> addRoles().apply("fourth,forbidden"))
        .isInstanceOf(ModelListenerException.class)
        .hasMessage("This role is forbidden");
    assertThat(role("fourth")).isNull();
    assertThat(role("forbidden")).isNull();
  }

  @Test
  void aComponentThatLacksSomethingIsReportedWithWhatItLacks() {
    List<Bundle> bundles =
        Arrays.stream(context().getBundles())
            .filter(bundle -> bundle.getSymbolicName().equals("test.transaction"))
            .toList();
    assertThat(ComponentReport.problems(context(), bundles))
        .singleElement()
        .asString()
        .contains("NeedyComponent of test.transaction lacks java.util.concurrent.Callable")
        .contains("(probe=nobody)");
  }

  private static Object role(String name) {
    return RoleLocalServiceUtil.fetchRole(portal.company().getCompanyId(), name);
  }

  @SuppressWarnings("unchecked")
  private static Function<String, Integer> addRoles() throws Exception {
    ServiceReference<?> reference =
        context().getServiceReferences(Function.class.getName(), "(probe=add.roles)")[0];
    return (Function<String, Integer>) context().getService(reference);
  }

  private static BundleContext context() {
    return portal.bundleContext();
  }
}
