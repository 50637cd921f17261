/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.change.tracking.sql.CTSQLTransformer;
import nl.klassenkring.embedded.StandsInFor;

/** Publications are off: every statement reads and writes production, as written. */
@StandsInFor("com.liferay.change.tracking.service")
public final class InactiveChangeTracking implements CTSQLTransformer {

  @Override
  public String transform(String sql) {
    return sql;
  }
}
