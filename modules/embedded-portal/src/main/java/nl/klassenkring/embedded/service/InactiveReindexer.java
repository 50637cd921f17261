/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.kernel.search.reindexer.ReindexerBridge;
import nl.klassenkring.embedded.StandsInFor;

/** Search is off, so nothing is indexed again. */
@StandsInFor("com.liferay.portal.search")
public final class InactiveReindexer implements ReindexerBridge {

  @Override
  public void reindex(long companyId, String className, long... classPKs) {
    // See the class.
  }
}
