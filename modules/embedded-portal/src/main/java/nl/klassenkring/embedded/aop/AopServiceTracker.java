/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.aop;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.util.InfrastructureUtil;
import com.liferay.portal.spring.transaction.DefaultTransactionExecutor;
import com.liferay.portal.spring.transaction.TransactionExecutor;
import nl.klassenkring.embedded.EmbeddedPortalException;
import nl.klassenkring.embedded.StandsInFor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Registers a proxy for each {@code AopService}, whose calls run in a transaction and through the
 * core's advices. The transactions are those of the service's own bundle, if it has a persistence,
 * else the core's.
 */
@StandsInFor("com.liferay.portal.aop.impl")
public final class AopServiceTracker extends ServiceTracker<AopService, AopRegistration> {

  private final TransactionExecutor coreExecutor;

  public AopServiceTracker(BundleContext bundleContext) {
    super(bundleContext, AopService.class, null);
    coreExecutor =
        new DefaultTransactionExecutor(
            (PlatformTransactionManager) InfrastructureUtil.getTransactionManager());
  }

  @Override
  public AopRegistration addingService(ServiceReference<AopService> reference) {
    AopService service = reference.getBundle().getBundleContext().getService(reference);
    return new AopRegistration(reference, service, executor(reference.getBundle()));
  }

  @Override
  public void modifiedService(
      ServiceReference<AopService> reference, AopRegistration registration) {
    registration.update();
  }

  @Override
  public void removedService(ServiceReference<AopService> reference, AopRegistration registration) {
    registration.close();
  }

  private TransactionExecutor executor(Bundle bundle) {
    String filter = "(origin.bundle.symbolic.name=" + bundle.getSymbolicName() + ")";
    try {
      return context.getServiceReferences(TransactionExecutor.class, filter).stream()
          .findFirst()
          .map(context::getService)
          .orElse(coreExecutor);
    } catch (InvalidSyntaxException e) {
      throw new EmbeddedPortalException("No filter for " + bundle.getSymbolicName(), e);
    }
  }
}
