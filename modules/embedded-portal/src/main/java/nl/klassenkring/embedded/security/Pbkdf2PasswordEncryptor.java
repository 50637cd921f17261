/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.security;

import com.liferay.portal.kernel.exception.PwdEncryptorException;
import com.liferay.portal.kernel.security.pwd.PasswordEncryptor;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Hashes passwords with PBKDF2 and stores them as Liferay does: Base64 of the key size in bits, the
 * number of rounds, a salt of eight bytes (longer ones are understood) and the hash.
 *
 * <p>The algorithm reads {@code name/bits/rounds}, as in the portal property {@code
 * passwords.encryption.algorithm}; a bare name takes Liferay's default of 160 bits and 720,000
 * rounds, which costs up to a second for each hash.
 */
@StandsInFor("com.liferay.portal.security.password.encryptor.impl")
public final class Pbkdf2PasswordEncryptor implements PasswordEncryptor {

  private static final String DEFAULT_NAME = "PBKDF2WithHmacSHA1";
  private static final int DEFAULT_KEY_BITS = 160;
  private static final int DEFAULT_ROUNDS = 720_000;
  private static final int SALT_BYTES = 8;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String encrypt(
      String algorithm, String plainText, String encrypted, boolean upgradeHashSecurity)
      throws PwdEncryptorException {
    String[] parts = algorithm.split("/", -1);
    String name = parts[0].equals(TYPE_PBKDF2) ? DEFAULT_NAME : parts[0];
    try {
      if (encrypted == null || encrypted.isEmpty() || upgradeHashSecurity) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        int bits = parts.length > 1 ? Integer.parseInt(parts[1]) : DEFAULT_KEY_BITS;
        int rounds = parts.length > 2 ? Integer.parseInt(parts[2]) : DEFAULT_ROUNDS;
        return hash(name, plainText, salt, bits, rounds);
      }
      return hashAgain(name, plainText, Base64.getDecoder().decode(encrypted));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new PwdEncryptorException("Cannot hash a password with " + algorithm, e);
    }
  }

  private static String hashAgain(String name, String plainText, byte[] stored)
      throws GeneralSecurityException {
    if (stored.length < 2 * Integer.BYTES) {
      throw new IllegalArgumentException("A stored hash of " + stored.length + " bytes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(stored);
    int bits = buffer.getInt();
    int rounds = buffer.getInt();
    int saltBytes = buffer.remaining() - bits / Byte.SIZE;
    if (saltBytes < SALT_BYTES) {
      throw new IllegalArgumentException("A stored hash with a salt of " + saltBytes + " bytes");
    }
    byte[] salt = new byte[saltBytes];
    buffer.get(salt);
    return hash(name, plainText, salt, bits, rounds);
  }

  private static String hash(String name, String plainText, byte[] salt, int bits, int rounds)
      throws GeneralSecurityException {
    PBEKeySpec spec = new PBEKeySpec(plainText.toCharArray(), salt, rounds, bits);
    byte[] key = SecretKeyFactory.getInstance(name).generateSecret(spec).getEncoded();
    ByteBuffer stored = ByteBuffer.allocate(2 * Integer.BYTES + salt.length + key.length);
    stored.putInt(bits).putInt(rounds).put(salt).put(key);
    return Base64.getEncoder().encodeToString(stored.array());
  }
}
