/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.portal.kernel.encryptor.EncryptorException;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import org.junit.jupiter.api.Test;

final class AesEncryptorTest {

  private final AesEncryptor encryptor = new AesEncryptor();

  @Test
  void decryptsWithTheKeyAfterItWasStored() throws Exception {
    Key key = encryptor.generateKey();
    Key stored = encryptor.deserializeKey(encryptor.serializeKey(key));

    assertThat(encryptor.decrypt(stored, encryptor.encrypt(key, "Groep 5a"))).isEqualTo("Groep 5a");
  }

  @Test
  void encryptsEqualTextsDifferently() throws Exception {
    Key key = encryptor.generateKey();

    assertThat(encryptor.encrypt(key, "x")).isNotEqualTo(encryptor.encrypt(key, "x"));
  }

  @Test
  void refusesATextThatWasTamperedWith() throws Exception {
    Key key = encryptor.generateKey();
    byte[] encrypted = encryptor.encryptUnencoded(key, "x".getBytes(StandardCharsets.UTF_8));
    encrypted[encrypted.length - 1] ^= 1;

    assertThatExceptionOfType(EncryptorException.class)
        .isThrownBy(() -> encryptor.decryptUnencodedAsBytes(key, encrypted));
  }
}
