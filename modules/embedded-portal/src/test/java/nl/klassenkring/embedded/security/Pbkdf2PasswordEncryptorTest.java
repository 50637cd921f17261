/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.portal.kernel.exception.PwdEncryptorException;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class Pbkdf2PasswordEncryptorTest {

  private static final String ALGORITHM = "PBKDF2WITHHMACSHA1/160/1000";

  /** What a stock Liferay stores for the password {@code password}. */
  private static final String OF_LIFERAY = "AAAAoAAB9ADJZ16OuMAPPHe2CUbP0HPyXvagoKHumh7iHU3c";

  private final Pbkdf2PasswordEncryptor encryptor = new Pbkdf2PasswordEncryptor();

  @Test
  void verifiesAHashThatLiferayMade() throws Exception {
    assertThat(encryptor.encrypt("PBKDF2", "password", OF_LIFERAY)).isEqualTo(OF_LIFERAY);
  }

  @Test
  void verifiesItsOwnHashAndNoOtherPassword() throws Exception {
    String hash = encryptor.encrypt(ALGORITHM, "fietsbel", null);

    assertThat(encryptor.encrypt(ALGORITHM, "fietsbel", hash)).isEqualTo(hash);
    assertThat(encryptor.encrypt(ALGORITHM, "Fietsbel", hash)).isNotEqualTo(hash);
  }

  @Test
  void saltsEqualPasswordsDifferently() throws Exception {
    assertThat(encryptor.encrypt(ALGORITHM, "fietsbel", null))
        .isNotEqualTo(encryptor.encrypt(ALGORITHM, "fietsbel", null));
  }

  @Test
  void storesKeySizeAndRoundsAsConfigured() throws Exception {
    ByteBuffer stored =
        ByteBuffer.wrap(Base64.getDecoder().decode(encryptor.encrypt(ALGORITHM, "x", null)));

    assertThat(stored.getInt()).isEqualTo(160);
    assertThat(stored.getInt()).isEqualTo(1000);
    assertThat(stored.remaining()).isEqualTo(8 + 20);
  }

  @Test
  void refusesWhatIsNotAStoredHash() {
    assertThatExceptionOfType(PwdEncryptorException.class)
        .isThrownBy(() -> encryptor.encrypt(ALGORITHM, "x", "AAAA"));
  }
}
