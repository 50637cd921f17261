/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.asset.kernel.manager.AssetLinkManager;
import nl.klassenkring.embedded.StandsInFor;

/** Assets are not related to each other; relating two is refused. */
@StandsInFor("com.liferay.asset.link.service")
public final class InactiveAssetLinks implements AssetLinkManager {

  @Override
  public long[] getDirectLinksIds(long entryId) {
    return new long[0];
  }

  @Override
  public long[] getRelatedDirectLinksIds(long entryId) {
    return new long[0];
  }

  @Override
  public void updateLinks(long[] linkEntryIds, long entryId, long userId) {
    if (linkEntryIds != null && linkEntryIds.length > 0) {
      throw new UnsupportedOperationException("Assets cannot be related in this portal");
    }
  }
}
