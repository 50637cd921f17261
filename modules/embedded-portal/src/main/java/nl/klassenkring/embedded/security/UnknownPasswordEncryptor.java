/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.security;

import com.liferay.portal.kernel.exception.PwdEncryptorException;
import com.liferay.portal.kernel.security.pwd.PasswordEncryptor;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Refuses every algorithm other than PBKDF2. Liferay falls back to unsalted or fast hashes here;
 * this portal has no old accounts that would need them.
 */
@StandsInFor("com.liferay.portal.security.password.encryptor.impl")
public final class UnknownPasswordEncryptor implements PasswordEncryptor {

  @Override
  public String encrypt(
      String algorithm, String plainText, String encrypted, boolean upgradeHashSecurity)
      throws PwdEncryptorException {
    throw new PwdEncryptorException("Passwords are hashed with PBKDF2 only, not with " + algorithm);
  }
}
