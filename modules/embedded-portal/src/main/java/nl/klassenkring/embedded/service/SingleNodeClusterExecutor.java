/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.kernel.cluster.ClusterEventListener;
import com.liferay.portal.kernel.cluster.ClusterExecutor;
import com.liferay.portal.kernel.cluster.ClusterNode;
import com.liferay.portal.kernel.cluster.ClusterRequest;
import com.liferay.portal.kernel.cluster.FutureClusterResponses;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.List;
import java.util.Set;
import nl.klassenkring.embedded.StandsInFor;

/**
 * A cluster that is switched off, as on a stock Liferay with {@code cluster.link.enabled=false}.
 */
@StandsInFor("com.liferay.portal.cluster.multiple")
public final class SingleNodeClusterExecutor implements ClusterExecutor {

  @Override
  public FutureClusterResponses execute(ClusterRequest clusterRequest) {
    return new FutureClusterResponses(Set.of());
  }

  @Override
  public InetAddress getBindInetAddress() {
    return InetAddress.getLoopbackAddress();
  }

  @Override
  public NetworkInterface getBindNetworkInterface() {
    return null;
  }

  @Override
  public List<ClusterEventListener> getClusterEventListeners() {
    return List.of();
  }

  @Override
  public List<ClusterNode> getClusterNodes() {
    return List.of();
  }

  @Override
  public ClusterNode getLocalClusterNode() {
    return null;
  }

  @Override
  public boolean isClusterNodeAlive(String clusterNodeId) {
    return false;
  }

  @Override
  public boolean isEnabled() {
    return false;
  }
}
