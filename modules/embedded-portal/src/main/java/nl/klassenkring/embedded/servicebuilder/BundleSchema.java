/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.servicebuilder;

import com.liferay.portal.kernel.dao.db.DB;
import com.liferay.portal.kernel.dao.db.DBInspector;
import com.liferay.portal.kernel.dao.db.DBManagerUtil;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.osgi.framework.Bundle;

/**
 * Creates the tables, sequences and indexes of a bundle from the SQL that Service Builder wrote.
 * What a start that was cut off left behind is created anew: until the schema is recorded the
 * tables are empty.
 */
final class BundleSchema implements UpgradeStep {

  private static final Pattern CREATE_TABLE =
      Pattern.compile("create table (\\w+)", Pattern.CASE_INSENSITIVE);

  private final Bundle bundle;
  private final DataSource dataSource;

  BundleSchema(Bundle bundle, DataSource dataSource) {
    this.bundle = bundle;
    this.dataSource = dataSource;
  }

  @Override
  public void upgrade() throws UpgradeException {
    DB db = DBManagerUtil.getDB();
    String tables = sql("tables");
    try (Connection connection = dataSource.getConnection()) {
      dropLeftovers(db, connection, tables);
      db.runSQLTemplateString(connection, tables, true);
      db.runSQLTemplateString(connection, sql("sequences"), true);
      db.runSQLTemplateString(connection, sql("indexes"), true);
    } catch (Exception e) {
      throw new UpgradeException(e);
    }
  }

  private static void dropLeftovers(DB db, Connection connection, String tables) throws Exception {
    DBInspector inspector = new DBInspector(connection);
    Matcher matcher = CREATE_TABLE.matcher(tables);
    while (matcher.find()) {
      if (inspector.hasTable(matcher.group(1))) {
        db.runSQL(connection, "drop table " + matcher.group(1));
      }
    }
  }

  private String sql(String name) throws UpgradeException {
    URL url = bundle.getEntry("META-INF/sql/" + name + ".sql");
    if (url == null) {
      return "";
    }
    try (InputStream stream = url.openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UpgradeException(e);
    }
  }
}
