/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.expando.kernel.model.ExpandoBridge;
import com.liferay.expando.kernel.util.ExpandoBridgeFactory;
import nl.klassenkring.embedded.StandsInFor;

/** Custom fields are off: every entity has a bridge, and no bridge has a field. */
@StandsInFor("com.liferay.expando.service")
public final class InactiveExpandoBridgeFactory implements ExpandoBridgeFactory {

  @Override
  public ExpandoBridge getExpandoBridge(long companyId, String className) {
    return getExpandoBridge(companyId, className, 0);
  }

  @Override
  public ExpandoBridge getExpandoBridge(long companyId, String className, long classPK) {
    return new InactiveExpandoBridge(companyId, className, classPK);
  }
}
