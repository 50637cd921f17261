/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.petra.sql.dsl.Table;
import com.liferay.portal.kernel.view.count.ViewCountManager;
import nl.klassenkring.embedded.StandsInFor;

/** Views are not counted. */
@StandsInFor("com.liferay.view.count.service")
final class InactiveViewCount implements ViewCountManager {

  @Override
  public void deleteViewCount(long companyId, long classNameId, long classPK) {
    // There is no count to delete.
  }

  @Override
  public long getViewCount(long companyId, long classNameId, long classPK) {
    return 0;
  }

  @Override
  public Table<?> getViewCountEntryTable() {
    throw new UnsupportedOperationException("Views are not counted");
  }

  @Override
  public void incrementViewCount(long companyId, long classNameId, long classPK, int increment) {
    // See the class.
  }

  @Override
  public boolean isViewCountEnabled() {
    return false;
  }

  @Override
  public boolean isViewCountEnabled(long classNameId) {
    return false;
  }
}
