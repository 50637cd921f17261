/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.bundle.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

/** Makes a table, then adds a row to it: the second step fails unless the first one was run. */
@Component(service = UpgradeStepRegistrator.class)
public final class TwoStepUpgrade implements UpgradeStepRegistrator {

  @Override
  public void register(Registry registry) {
    registry.register("1.0.0", "1.1.0", new SqlStep("insert into KK_Step values (1)"));
    registry.register(
        "0.0.0", "1.0.0", new SqlStep("create table KK_Step (stepId LONG not null primary key)"));
  }

  private static final class SqlStep extends UpgradeProcess {

    private final String sql;

    SqlStep(String sql) {
      this.sql = sql;
    }

    @Override
    protected void doUpgrade() throws Exception {
      runSQL(sql);
    }
  }
}
