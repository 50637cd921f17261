/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.liferay.portal.kernel.encryptor.Encryptor;
import com.liferay.portal.kernel.encryptor.EncryptorException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Encrypts with AES-128 in GCM mode: a random nonce of twelve bytes in front of the cipher text, so
 * that the same text never looks the same and a changed one is refused. What a stock Liferay has
 * encrypted cannot be read here, for it uses the older ECB mode.
 */
@StandsInFor("com.liferay.portal.encryptor.impl")
public final class AesEncryptor implements Encryptor {

  private static final String KEY_ALGORITHM = "AES";
  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final int KEY_BITS = 128;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String decrypt(Key key, String encryptedString) throws EncryptorException {
    try {
      return new String(
          decryptUnencodedAsBytes(key, Base64.getDecoder().decode(encryptedString)), UTF_8);
    } catch (IllegalArgumentException e) {
      throw new EncryptorException("The encrypted text is not Base64", e);
    }
  }

  @Override
  public byte[] decryptUnencodedAsBytes(Key key, byte[] encryptedBytes) throws EncryptorException {
    if (encryptedBytes.length < NONCE_BYTES) {
      throw new EncryptorException("The encrypted text is too short");
    }
    try {
      Cipher cipher = Cipher.getInstance(TRANSFORMATION);
      byte[] nonce = Arrays.copyOf(encryptedBytes, NONCE_BYTES);
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(encryptedBytes, NONCE_BYTES, encryptedBytes.length - NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new EncryptorException("Cannot decrypt", e);
    }
  }

  @Override
  public Key deserializeKey(String base64String) {
    return new SecretKeySpec(Base64.getDecoder().decode(base64String), KEY_ALGORITHM);
  }

  @Override
  public String encrypt(Key key, String plainText) throws EncryptorException {
    return Base64.getEncoder().encodeToString(encryptUnencoded(key, plainText));
  }

  @Override
  public byte[] encryptUnencoded(Key key, byte[] plainBytes) throws EncryptorException {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = Cipher.getInstance(TRANSFORMATION);
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      byte[] encrypted = cipher.doFinal(plainBytes);
      return ByteBuffer.allocate(nonce.length + encrypted.length).put(nonce).put(encrypted).array();
    } catch (GeneralSecurityException e) {
      throw new EncryptorException("Cannot encrypt", e);
    }
  }

  @Override
  public byte[] encryptUnencoded(Key key, String plainText) throws EncryptorException {
    return encryptUnencoded(key, plainText.getBytes(UTF_8));
  }

  @Override
  public Key generateKey() throws EncryptorException {
    try {
      KeyGenerator generator = KeyGenerator.getInstance(KEY_ALGORITHM);
      generator.init(KEY_BITS, random);
      return generator.generateKey();
    } catch (GeneralSecurityException e) {
      throw new EncryptorException("Cannot make a key", e);
    }
  }

  @Override
  public String serializeKey(Key key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }
}
