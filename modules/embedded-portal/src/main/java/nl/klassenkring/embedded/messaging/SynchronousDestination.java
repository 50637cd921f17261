/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.messaging;

import com.liferay.portal.kernel.messaging.BaseDestination;
import com.liferay.portal.kernel.messaging.DestinationConfiguration;
import com.liferay.portal.kernel.messaging.DestinationStatistics;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.messaging.MessageListenerRegistry;
import java.util.concurrent.atomic.AtomicLong;
import nl.klassenkring.embedded.StandsInFor;

/** Delivers in the sender's thread, and so in the sender's transaction. */
@StandsInFor("com.liferay.portal.messaging")
final class SynchronousDestination extends BaseDestination {

  private final AtomicLong sent = new AtomicLong();

  SynchronousDestination(
      DestinationConfiguration configuration, MessageListenerRegistry listeners) {
    setName(configuration.getDestinationName());
    setDestinationType(configuration.getDestinationType());
    setMessageListenerRegistry(listeners);
  }

  @Override
  public void send(Message message) {
    sent.incrementAndGet();
    MessageDelivery.deliver(message, messageListenerRegistry.getMessageListeners(getName()));
  }

  @Override
  public DestinationStatistics getDestinationStatistics() {
    DestinationStatistics statistics = new DestinationStatistics();
    statistics.setSentMessageCount(sent.get());
    return statistics;
  }
}
