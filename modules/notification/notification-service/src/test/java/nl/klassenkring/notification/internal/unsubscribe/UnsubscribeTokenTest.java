/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.unsubscribe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.unsubscribe.Unsubscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnsubscribeTokenTest {

  private static final byte[] SECRET = "a secret of the instance".getBytes(UTF_8);
  private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
  private static final Unsubscription UNSUBSCRIPTION =
      new Unsubscription(1, 2, 3, MailCategory.DIGEST);

  private final String token = UnsubscribeToken.sign(UNSUBSCRIPTION, NOW.plusSeconds(60), SECRET);

  @Test
  void saysWhatWasSigned() {
    assertThat(UnsubscribeToken.read(token, NOW, SECRET)).contains(UNSUBSCRIPTION);
    assertThat(UnsubscribeToken.companyId(token)).contains(1L);
    assertThat(token).matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
  }

  @Test
  void expires() {
    assertThat(UnsubscribeToken.read(token, NOW.plusSeconds(59), SECRET)).isPresent();
    assertThat(UnsubscribeToken.read(token, NOW.plusSeconds(60), SECRET)).isEmpty();
  }

  @Test
  void isWorthlessUnderAnotherSecret() {
    assertThat(UnsubscribeToken.read(token, NOW, "another".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void isWorthlessWithAnotherStatement() {
    String statement =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("1:4:3:DIGEST:99999999999".getBytes(UTF_8));

    assertThat(UnsubscribeToken.read(statement + token.substring(token.indexOf('.')), NOW, SECRET))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a", "a.b", "!.!", "MTpoYWxsbw.", "..", "MQ.MQ"})
  void isNothingElse(String text) {
    assertThat(UnsubscribeToken.read(text, NOW, SECRET)).isEmpty();
  }
}
