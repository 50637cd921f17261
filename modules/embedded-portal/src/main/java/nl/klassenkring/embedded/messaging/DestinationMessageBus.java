/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.messaging;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.messaging.Destination;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.messaging.MessageBus;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.klassenkring.embedded.StandsInFor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Sends messages to the destinations that are registered as services. A message is sent at once;
 * who must wait for the commit registers a commit callback, as Liferay's mail service does. Closing
 * the bus, and the withdrawal of a destination, wait until what was sent is delivered.
 */
@StandsInFor("com.liferay.portal.messaging")
public final class DestinationMessageBus implements MessageBus, AutoCloseable {

  static final String DESTINATION_NAME = "destination.name";

  private static final Log LOG = LogFactoryUtil.getLog(DestinationMessageBus.class);

  private final Map<String, Destination> destinations = new ConcurrentHashMap<>();
  private final ServiceTracker<Destination, Destination> tracker;

  /** Opens a bus over the destinations that are and will be registered. */
  public DestinationMessageBus(BundleContext bundleContext) {
    tracker = new DestinationTracker(bundleContext);
    tracker.open();
  }

  @Override
  public Destination getDestination(String destinationName) {
    return destinations.get(destinationName);
  }

  @Override
  public void sendMessage(String destinationName, Message message) {
    Destination destination = destinations.get(destinationName);
    if (destination == null) {
      LOG.warn("Nobody listens to the destination " + destinationName);
      return;
    }
    message.setDestinationName(destinationName);
    destination.send(message);
  }

  @Override
  public void close() {
    tracker.close();
  }

  private final class DestinationTracker extends ServiceTracker<Destination, Destination> {

    DestinationTracker(BundleContext bundleContext) {
      super(bundleContext, Destination.class, null);
    }

    @Override
    public Destination addingService(ServiceReference<Destination> reference) {
      Destination destination = super.addingService(reference);
      destination.open();
      destinations.put(destination.getName(), destination);
      return destination;
    }

    @Override
    public void removedService(ServiceReference<Destination> reference, Destination destination) {
      destinations.remove(destination.getName(), destination);
      destination.close();
      super.removedService(reference, destination);
    }
  }
}
