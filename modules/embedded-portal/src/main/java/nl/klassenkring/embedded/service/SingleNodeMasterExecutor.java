/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.kernel.cluster.ClusterMasterExecutor;
import com.liferay.portal.kernel.cluster.ClusterMasterTokenTransitionListener;
import com.liferay.portal.kernel.concurrent.DefaultNoticeableFuture;
import com.liferay.portal.kernel.concurrent.NoticeableFuture;
import com.liferay.portal.kernel.util.MethodHandler;
import nl.klassenkring.embedded.StandsInFor;

/** The only node is always the master and does the master's work itself, at once. */
@StandsInFor("com.liferay.portal.cluster.multiple")
public final class SingleNodeMasterExecutor implements ClusterMasterExecutor {

  @Override
  public void addClusterMasterTokenTransitionListener(
      ClusterMasterTokenTransitionListener listener) {
    // The token never moves, so there is never anything to tell the listener.
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> NoticeableFuture<T> executeOnMaster(MethodHandler methodHandler) {
    DefaultNoticeableFuture<T> future =
        new DefaultNoticeableFuture<>(() -> (T) methodHandler.invoke());
    future.run();
    return future;
  }

  @Override
  public boolean isEnabled() {
    return false;
  }

  @Override
  public boolean isMaster() {
    return true;
  }

  @Override
  public void removeClusterMasterTokenTransitionListener(
      ClusterMasterTokenTransitionListener listener) {
    // See addClusterMasterTokenTransitionListener.
  }
}
