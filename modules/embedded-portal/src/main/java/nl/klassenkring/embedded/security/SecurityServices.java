/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.security;

import com.liferay.portal.kernel.encryptor.Encryptor;
import com.liferay.portal.kernel.security.pwd.PasswordEncryptor;
import com.liferay.portal.kernel.security.pwd.Toolkit;
import nl.klassenkring.embedded.service.ServiceProperties;
import org.osgi.framework.BundleContext;

/** Registers the services of this package. */
public final class SecurityServices {

  private static final String TYPE = "type";

  private SecurityServices() {}

  /** Registers them for as long as the framework runs. */
  public static void register(BundleContext context) {
    context.registerService(Encryptor.class, new AesEncryptor(), null);
    context.registerService(
        PasswordEncryptor.class,
        new Pbkdf2PasswordEncryptor(),
        ServiceProperties.of(TYPE, PasswordEncryptor.TYPE_PBKDF2));
    context.registerService(
        PasswordEncryptor.class,
        new UnknownPasswordEncryptor(),
        ServiceProperties.of(TYPE, PasswordEncryptor.TYPE_DEFAULT));
    context.registerService(Toolkit.class, new PasswordPolicyToolkit(), null);
  }
}
