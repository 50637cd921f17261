/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.messaging;

import com.liferay.portal.kernel.messaging.Destination;
import com.liferay.portal.kernel.messaging.DestinationConfiguration;
import com.liferay.portal.kernel.messaging.DestinationFactory;
import com.liferay.portal.kernel.messaging.DestinationNames;
import com.liferay.portal.kernel.messaging.MessageBus;
import com.liferay.portal.kernel.messaging.MessageListener;
import nl.klassenkring.embedded.service.ServiceProperties;
import org.osgi.framework.BundleContext;

/** Registers the message bus and the destinations that the core sends to. */
public final class MessagingServices implements AutoCloseable {

  private final DestinationMessageBus messageBus;
  private final TrackedMessageListeners listeners;
  private final DestinationFactory destinationFactory;

  private MessagingServices(BundleContext context) {
    listeners = new TrackedMessageListeners(context);
    messageBus = new DestinationMessageBus(context);
    destinationFactory = new ThreadedDestinationFactory(listeners);
  }

  /** Starts the message bus. */
  public static MessagingServices register(BundleContext context) {
    MessagingServices services = new MessagingServices(context);
    DestinationFactory factory = services.destinationFactory;
    context.registerService(MessageBus.class, services.messageBus, null);
    context.registerService(DestinationFactory.class, factory, null);
    registerDestination(context, factory, DestinationNames.SCHEDULER_DISPATCH);
    registerDestination(context, factory, DestinationNames.SUBSCRIPTION_SENDER);
    context.registerService(
        MessageListener.class,
        new SubscriptionSenderListener(),
        ServiceProperties.of(
            DestinationMessageBus.DESTINATION_NAME, DestinationNames.SUBSCRIPTION_SENDER));
    return services;
  }

  /** The message bus. */
  public MessageBus messageBus() {
    return messageBus;
  }

  /** Makes further destinations on the bus. */
  public DestinationFactory destinationFactory() {
    return destinationFactory;
  }

  /** Delivers what was sent and takes nothing more. */
  @Override
  public void close() {
    messageBus.close();
    listeners.close();
  }

  private static void registerDestination(
      BundleContext context, DestinationFactory factory, String name) {
    context.registerService(
        Destination.class,
        factory.createDestination(
            DestinationConfiguration.createParallelDestinationConfiguration(name)),
        ServiceProperties.of(DestinationMessageBus.DESTINATION_NAME, name));
  }
}
