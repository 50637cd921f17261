/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import com.liferay.portal.kernel.dao.db.DB;
import com.liferay.portal.kernel.dao.db.DBInspector;
import com.liferay.portal.kernel.dao.db.DBManagerUtil;
import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import nl.klassenkring.embedded.EmbeddedPortalException;

/** The workflow's tables in the portal's database. */
public final class WorkflowSchema {

  private static final String FIRST_TABLE = "EP_WorkflowDefinition";

  private WorkflowSchema() {}

  /** Makes the tables if they are not there; they outlive the portal. */
  public static void create() {
    DB db = DBManagerUtil.getDB();
    try (Connection connection = InfrastructureUtil.getDataSource().getConnection();
        InputStream stream = WorkflowSchema.class.getResourceAsStream("tables.sql")) {
      if (!new DBInspector(connection).hasTable(FIRST_TABLE)) {
        String tables = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        db.runSQLTemplateString(connection, tables, true);
      }
    } catch (Exception e) {
      throw new EmbeddedPortalException("The tables of the workflow cannot be made", e);
    }
  }
}
