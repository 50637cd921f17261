/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.lifecycle;

import com.liferay.portal.instance.lifecycle.PortalInstanceLifecycleListener;
import com.liferay.portal.kernel.instance.lifecycle.PortalInstanceLifecycleManager;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.klassenkring.embedded.StandsInFor;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Tells each listener of each company, whichever comes first: once in the life of the listener. A
 * listener that fails is logged and does not keep the others from being told.
 */
@StandsInFor("com.liferay.portal.instance.lifecycle.impl")
public final class PortalInstanceLifecycles
    extends ServiceTracker<PortalInstanceLifecycleListener, PortalInstanceLifecycleListener>
    implements PortalInstanceLifecycleManager {

  private static final Logger LOG = LogManager.getLogger(PortalInstanceLifecycles.class);

  private final Map<Long, Company> registered = new ConcurrentHashMap<>();

  private PortalInstanceLifecycles(BundleContext bundleContext) {
    super(bundleContext, PortalInstanceLifecycleListener.class, null);
  }

  /** Registers the manager that the core tells of its companies. */
  public static void register(BundleContext bundleContext) {
    PortalInstanceLifecycles lifecycles = new PortalInstanceLifecycles(bundleContext);
    lifecycles.open();
    bundleContext.registerService(PortalInstanceLifecycleManager.class, lifecycles, null);
  }

  @Override
  public PortalInstanceLifecycleListener addingService(
      ServiceReference<PortalInstanceLifecycleListener> reference) {
    PortalInstanceLifecycleListener listener = super.addingService(reference);
    for (Company company : registered.values()) {
      tell(listener, company, PortalInstanceLifecycleListener::portalInstancePreregistered);
      tell(listener, company, PortalInstanceLifecycleListener::portalInstanceRegistered);
    }
    return listener;
  }

  @Override
  public void preregisterCompany(Company company) {
    if (!registered.containsKey(company.getCompanyId())) {
      tellAll(company, PortalInstanceLifecycleListener::portalInstancePreregistered);
    }
  }

  @Override
  public void registerCompany(Company company) {
    if (registered.put(company.getCompanyId(), company) == null) {
      tellAll(company, PortalInstanceLifecycleListener::portalInstanceRegistered);
    }
  }

  @Override
  public void preunregisterCompany(Company company) {
    tellAll(company, PortalInstanceLifecycleListener::portalInstancePreunregistered);
  }

  @Override
  public void unregisterCompany(Company company) {
    registered.remove(company.getCompanyId());
    tellAll(company, PortalInstanceLifecycleListener::portalInstanceUnregistered);
  }

  private void tellAll(Company company, Message message) {
    for (PortalInstanceLifecycleListener listener :
        getServices(new PortalInstanceLifecycleListener[0])) {
      tell(listener, company, message);
    }
  }

  private static void tell(
      PortalInstanceLifecycleListener listener, Company company, Message message) {
    long previousCompanyId = CompanyThreadLocal.getCompanyId();
    CompanyThreadLocal.setCompanyId(company.getCompanyId());
    try {
      message.send(listener, company);
    } catch (Exception e) {
      LOG.error("{} failed for {}", listener.getName(), company.getWebId(), e);
    } finally {
      CompanyThreadLocal.setCompanyId(previousCompanyId);
    }
  }

  @FunctionalInterface
  private interface Message {
    void send(PortalInstanceLifecycleListener listener, Company company) throws Exception;
  }
}
