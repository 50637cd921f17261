/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.servicebuilder;

import com.liferay.portal.dao.orm.hibernate.SessionFactoryImpl;
import com.liferay.portal.dao.orm.hibernate.VerifySessionFactoryWrapper;
import com.liferay.portal.kernel.configuration.Configuration;
import com.liferay.portal.kernel.configuration.ConfigurationFactoryUtil;
import com.liferay.portal.kernel.dao.orm.SessionFactory;
import com.liferay.portal.kernel.model.Release;
import com.liferay.portal.kernel.util.InfrastructureUtil;
import com.liferay.portal.spring.hibernate.PortletHibernateConfiguration;
import com.liferay.portal.spring.hibernate.PortletTransactionManager;
import com.liferay.portal.spring.transaction.DefaultTransactionExecutor;
import com.liferay.portal.spring.transaction.TransactionExecutor;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import nl.klassenkring.embedded.EmbeddedPortalException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.ServiceTracker;

/**
 * What the generated persistence of one bundle asks for, registered from the bundle's own context.
 */
final class BundlePersistence implements AutoCloseable {

  private static final String ORIGIN = "origin.bundle.symbolic.name";

  private final Bundle bundle;
  private final ClassLoader classLoader;
  private final DataSource dataSource = InfrastructureUtil.getDataSource();
  private final SessionFactoryImplementor hibernate;
  private final Deque<Runnable> onClose = new ArrayDeque<>();

  BundlePersistence(Bundle bundle) {
    this.bundle = bundle;
    classLoader = bundle.adapt(BundleWiring.class).getClassLoader();
    hibernate = buildSessionFactory();
    onClose.push(hibernate::close);
  }

  /** Registers all but the configuration, which waits until the data is as the code needs it. */
  void open() {
    BundleContext context = bundle.getBundleContext();
    registered(context.registerService(DataSource.class, dataSource, properties(Map.of())));
    registered(
        context.registerService(SessionFactory.class, sessionFactory(), properties(Map.of())));
    registered(
        context.registerService(
            TransactionExecutor.class, transactionExecutor(), properties(Map.of())));
    trackRelease();
    String version = bundle.getHeaders().get("Liferay-Require-SchemaVersion");
    UpgradeStepRegistrator creation =
        registry ->
            registry.register("0.0.0", version.trim(), new BundleSchema(bundle, dataSource));
    registered(context.registerService(UpgradeStepRegistrator.class, creation, null));
  }

  @Override
  public void close() {
    while (!onClose.isEmpty()) {
      onClose.pop().run();
    }
  }

  private SessionFactoryImplementor buildSessionFactory() {
    PortletHibernateConfiguration configuration =
        new PortletHibernateConfiguration(classLoader, dataSource);
    try {
      configuration.afterPropertiesSet();
    } catch (Exception e) {
      throw new EmbeddedPortalException(
          "The Hibernate mapping of " + bundle.getSymbolicName() + " cannot be read", e);
    }
    return (SessionFactoryImplementor) configuration.getObject();
  }

  private SessionFactory sessionFactory() {
    SessionFactoryImpl sessionFactory = new SessionFactoryImpl();
    sessionFactory.setSessionFactoryClassLoader(classLoader);
    sessionFactory.setSessionFactoryImplementor(hibernate);
    onClose.push(sessionFactory::destroy);
    return VerifySessionFactoryWrapper.createVerifySessionFactoryWrapper(sessionFactory);
  }

  /** The bundle's transactions are the core's: one commit for both. */
  private TransactionExecutor transactionExecutor() {
    return new DefaultTransactionExecutor(
        new PortletTransactionManager(
            (org.springframework.orm.hibernate5.HibernateTransactionManager)
                InfrastructureUtil.getTransactionManager(),
            hibernate));
  }

  private void trackRelease() {
    BundleContext context = bundle.getBundleContext();
    Configuration configuration = ConfigurationFactoryUtil.getConfiguration(classLoader, "service");
    ServiceTracker<Release, ServiceRegistration<Configuration>> tracker =
        new ServiceTracker<>(context, releaseFilter(context), null) {
          @Override
          public ServiceRegistration<Configuration> addingService(
              ServiceReference<Release> reference) {
            return context.registerService(
                Configuration.class, configuration, properties(Map.of("name", "service")));
          }

          @Override
          public void removedService(
              ServiceReference<Release> reference,
              ServiceRegistration<Configuration> registration) {
            registration.unregister();
          }
        };
    tracker.open();
    onClose.push(tracker::close);
  }

  private org.osgi.framework.Filter releaseFilter(BundleContext context) {
    try {
      return context.createFilter(
          "(&(objectClass=%s)(release.bundle.symbolic.name=%s)(release.schema.version=%s))"
              .formatted(
                  Release.class.getName(),
                  bundle.getSymbolicName(),
                  bundle.getHeaders().get("Liferay-Require-SchemaVersion").trim()));
    } catch (InvalidSyntaxException e) {
      throw new EmbeddedPortalException("No filter for " + bundle.getSymbolicName(), e);
    }
  }

  private Dictionary<String, Object> properties(Map<String, Object> more) {
    Map<String, Object> properties = new HashMap<>(more);
    properties.put(ORIGIN, bundle.getSymbolicName());
    return FrameworkUtil.asDictionary(properties);
  }

  private void registered(ServiceRegistration<?> registration) {
    onClose.push(registration::unregister);
  }
}
