/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.messaging;

import com.liferay.portal.kernel.messaging.Destination;
import com.liferay.portal.kernel.messaging.DestinationConfiguration;
import com.liferay.portal.kernel.messaging.DestinationFactory;
import com.liferay.portal.kernel.messaging.MessageListenerRegistry;
import java.util.Collection;
import java.util.List;
import nl.klassenkring.embedded.StandsInFor;

/** Makes the three kinds of destinations that Liferay knows: parallel, serial and synchronous. */
@StandsInFor("com.liferay.portal.messaging")
public final class ThreadedDestinationFactory implements DestinationFactory {

  private final MessageListenerRegistry listeners;

  /** Makes a factory whose destinations deliver to the given listeners. */
  public ThreadedDestinationFactory(MessageListenerRegistry listeners) {
    this.listeners = listeners;
  }

  @Override
  public Destination createDestination(DestinationConfiguration configuration) {
    String type = configuration.getDestinationType();
    switch (type) {
      case DestinationConfiguration.DESTINATION_TYPE_PARALLEL:
        return new AsynchronousDestination(
            configuration, configuration.getWorkersMaxSize(), listeners);
      case DestinationConfiguration.DESTINATION_TYPE_SERIAL:
        return new AsynchronousDestination(configuration, 1, listeners);
      case DestinationConfiguration.DESTINATION_TYPE_SYNCHRONOUS:
        return new SynchronousDestination(configuration, listeners);
      default:
        throw new IllegalArgumentException("Unknown destination type " + type);
    }
  }

  @Override
  public Collection<String> getDestinationTypes() {
    return List.of(
        DestinationConfiguration.DESTINATION_TYPE_PARALLEL,
        DestinationConfiguration.DESTINATION_TYPE_SERIAL,
        DestinationConfiguration.DESTINATION_TYPE_SYNCHRONOUS);
  }
}
