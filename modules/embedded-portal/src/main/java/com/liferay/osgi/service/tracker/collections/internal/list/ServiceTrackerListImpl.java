/* SPDX-License-Identifier: EUPL-1.2 */
package com.liferay.osgi.service.tracker.collections.internal.list;

import com.liferay.osgi.service.tracker.collections.list.ServiceTrackerList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.klassenkring.embedded.StandsInFor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * A list of services that follows the registry, highest ranking first unless told otherwise. The
 * name is the one that the core refers to.
 *
 * @param <S> the type of the services
 * @param <T> what the customizer makes of them
 */
@StandsInFor("com.liferay.osgi.service.tracker.collections")
public final class ServiceTrackerListImpl<S, T> implements ServiceTrackerList<T> {

  private final ServiceTracker<S, T> tracker;
  private final Comparator<ServiceReference<S>> order;

  public ServiceTrackerListImpl(
      BundleContext bundleContext,
      Class<S> type,
      String filter,
      ServiceTrackerCustomizer<S, T> customizer,
      Comparator<ServiceReference<S>> order) {
    this.order = order == null ? Collections.reverseOrder() : order;
    tracker = new ServiceTracker<>(bundleContext, filter(bundleContext, type, filter), customizer);
    tracker.open();
  }

  @Override
  public void close() {
    tracker.close();
  }

  @Override
  public Iterator<T> iterator() {
    return toList().iterator();
  }

  @Override
  public int size() {
    return tracker.size();
  }

  @Override
  public <E> E[] toArray(E[] array) {
    return toList().toArray(array);
  }

  @Override
  public List<T> toList() {
    return tracker.getTracked().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(order))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Filter filter(BundleContext bundleContext, Class<?> type, String filter) {
    String byType = "(" + Constants.OBJECTCLASS + "=" + type.getName() + ")";
    try {
      return bundleContext.createFilter(filter == null ? byType : "(&" + byType + filter + ")");
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
