/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.messaging;

import com.liferay.portal.kernel.messaging.InvokerMessageListener;
import com.liferay.portal.kernel.messaging.MessageListener;
import com.liferay.portal.kernel.messaging.MessageListenerRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import nl.klassenkring.embedded.StandsInFor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Finds the listeners of a destination among the services with its {@code destination.name},
 * highest ranking first. A listener runs with its own bundle's class loader.
 */
@StandsInFor("com.liferay.portal.messaging")
public final class TrackedMessageListeners implements MessageListenerRegistry, AutoCloseable {

  private final ServiceTracker<MessageListener, MessageListener> tracker;

  /** Opens the registry. */
  public TrackedMessageListeners(BundleContext bundleContext) {
    tracker = new ListenerTracker(bundleContext);
    tracker.open();
  }

  @Override
  public List<MessageListener> getMessageListeners(String destinationName) {
    SortedMap<ServiceReference<MessageListener>, MessageListener> tracked = tracker.getTracked();
    List<MessageListener> listeners = new ArrayList<>();
    for (Map.Entry<ServiceReference<MessageListener>, MessageListener> entry : tracked.entrySet()) {
      Object name = entry.getKey().getProperty(DestinationMessageBus.DESTINATION_NAME);
      if (Objects.equals(name, destinationName)) {
        listeners.add(entry.getValue());
      }
    }
    Collections.reverse(listeners);
    return listeners;
  }

  @Override
  public void close() {
    tracker.close();
  }

  private static final class ListenerTracker
      extends ServiceTracker<MessageListener, MessageListener> {

    ListenerTracker(BundleContext bundleContext) {
      super(bundleContext, MessageListener.class, null);
    }

    @Override
    public MessageListener addingService(ServiceReference<MessageListener> reference) {
      MessageListener listener = super.addingService(reference);
      return new InvokerMessageListener(listener, listener.getClass().getClassLoader());
    }
  }
}
