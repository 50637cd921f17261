/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.security.auth.AuthFailure;
import com.liferay.portal.kernel.util.PropsKeys;
import java.util.List;
import nl.klassenkring.embedded.service.ServiceProperties;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** Lets the core count failed sign-ins and lock users out, as the password policy says. */
public final class SignInLimits implements AutoCloseable {

  private static final String KEY = "key";

  private final List<ServiceRegistration<AuthFailure>> registrations;

  private SignInLimits(List<ServiceRegistration<AuthFailure>> registrations) {
    this.registrations = registrations;
  }

  public static SignInLimits register(BundleContext bundleContext) {
    return new SignInLimits(
        List.of(
            register(bundleContext, PropsKeys.AUTH_FAILURE, new CountingAuthFailure()),
            register(bundleContext, PropsKeys.AUTH_MAX_FAILURES, new LockingAuthFailure())));
  }

  private static ServiceRegistration<AuthFailure> register(
      BundleContext bundleContext, String key, AuthFailure authFailure) {
    return bundleContext.registerService(
        AuthFailure.class, authFailure, ServiceProperties.of(KEY, key));
  }

  @Override
  public void close() {
    registrations.forEach(ServiceRegistration::unregister);
  }
}
