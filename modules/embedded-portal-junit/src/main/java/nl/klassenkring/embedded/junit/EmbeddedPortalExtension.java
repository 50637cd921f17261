/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Starts the embedded portal before the first test class that needs it and stops it after the last.
 *
 * <p>A parameter, or a field with {@link PortalService}, may be of the type {@link
 * nl.klassenkring.embedded.EmbeddedPortal}, {@link ControllableClock}, {@link SqlStatements},
 * {@link com.icegreen.greenmail.util.GreenMail} (the portal's mail server), {@link TestSchool} or
 * {@link PortalHttpClient} (both new for each test), or of any type that is registered as an OSGi
 * service.
 *
 * <p>System properties: {@code klassenkring.distribution}, the folder with {@code osgi/modules} and
 * {@code osgi/configs} to run; without it the portal has no bundles of the suite. {@code
 * klassenkring.database}, {@code hsqldb} (the default) or {@code postgresql}.
 *
 * <p>Before each test the clock is set back to {@link ControllableClock#SCHOOL_DAY}, the mailbox is
 * emptied, and the thread acts as nobody.
 */
public final class EmbeddedPortalExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(EmbeddedPortalExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    fixture(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IllegalAccessException {
    fixture(context).reset();
    for (Object test : context.getRequiredTestInstances().getAllInstances()) {
      inject(test, context);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Acting.asNobody();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return injection(context).offers(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return injection(context).get(parameter.getParameter().getType());
  }

  private static void inject(Object test, ExtensionContext context) throws IllegalAccessException {
    for (Field field :
        AnnotationSupport.findAnnotatedFields(
            test.getClass(),
            PortalService.class,
            field -> !Modifier.isStatic(field.getModifiers()),
            HierarchyTraversalMode.TOP_DOWN)) {
      field.setAccessible(true);
      field.set(test, injection(context).get(field.getType()));
    }
  }

  private static PortalFixture fixture(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            PortalFixture.class, key -> PortalFixture.start(), PortalFixture.class);
  }

  /** One for each test, so that a test's parameters and fields share its school and its client. */
  private static Injection injection(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            context.getUniqueId(), id -> new Injection(fixture(context)), Injection.class);
  }
}
