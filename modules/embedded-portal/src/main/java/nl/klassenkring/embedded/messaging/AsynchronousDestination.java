/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.messaging;

import com.liferay.portal.kernel.messaging.BaseDestination;
import com.liferay.portal.kernel.messaging.DestinationConfiguration;
import com.liferay.portal.kernel.messaging.DestinationStatistics;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.messaging.MessageListener;
import com.liferay.portal.kernel.messaging.MessageListenerRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Delivers in threads of its own, without a transaction and as the sender: one thread keeps the
 * order, more than one let messages overtake each other. A full queue is worked off by the sender
 * unless the configuration says otherwise. Closing refuses new messages and waits for the old.
 */
@StandsInFor("com.liferay.portal.messaging")
final class AsynchronousDestination extends BaseDestination {

  private static final Duration DRAIN = Duration.ofSeconds(30);

  private final ThreadPoolExecutor executor;

  AsynchronousDestination(
      DestinationConfiguration configuration, int workers, MessageListenerRegistry listeners) {
    setName(configuration.getDestinationName());
    setDestinationType(configuration.getDestinationType());
    setMessageListenerRegistry(listeners);
    executor = WorkerThreads.create(configuration, workers);
  }

  @Override
  public void send(Message message) {
    List<MessageListener> listeners = messageListenerRegistry.getMessageListeners(getName());
    Sender sender = Sender.capture(message);
    executor.execute(() -> sender.run(() -> MessageDelivery.deliver(message, listeners)));
  }

  @Override
  public void close(boolean force) {
    WorkerThreads.stop(executor, force ? Duration.ZERO : DRAIN);
  }

  @Override
  public DestinationStatistics getDestinationStatistics() {
    DestinationStatistics statistics = new DestinationStatistics();
    statistics.setActiveThreadCount(executor.getActiveCount());
    statistics.setCurrentThreadCount(executor.getPoolSize());
    statistics.setLargestThreadCount(executor.getLargestPoolSize());
    statistics.setMaxThreadPoolSize(executor.getMaximumPoolSize());
    statistics.setMinThreadPoolSize(executor.getCorePoolSize());
    statistics.setPendingMessageCount(executor.getQueue().size());
    statistics.setSentMessageCount(executor.getCompletedTaskCount());
    return statistics;
  }
}
