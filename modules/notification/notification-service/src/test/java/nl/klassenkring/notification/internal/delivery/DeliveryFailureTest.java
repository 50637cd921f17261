/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import javax.mail.Address;
import javax.mail.AuthenticationFailedException;
import javax.mail.MessagingException;
import javax.mail.SendFailedException;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeliveryFailureTest {

  @ParameterizedTest
  @CsvSource({
    "550 5.1.1 No such user, true",
    "554 Refused, true",
    "552 5.2.2 Mailbox full, false",
    "530 5.7.0 Sign in first, false",
    "451 4.7.1 Try later, false",
    "421 Closing, false",
    "Could not connect, false",
    "5500 is no reply, false"
  })
  void readsTheReply(String reply, boolean permanent) {
    MessagingException exception =
        new MessagingException("Sending failed", new MessagingException(reply));

    assertThat(DeliveryFailure.of(exception).isPermanent()).isEqualTo(permanent);
    assertThat(DeliveryFailure.of(exception).getReason()).isEqualTo(reply);
  }

  @Test
  void knowsAnAddressThatIsNone() {
    assertThat(DeliveryFailure.of(new AddressException("Missing @")).isPermanent()).isTrue();
  }

  @Test
  void knowsARefusedAddress() throws Exception {
    Address[] refused = {new InternetAddress("weg@school.example")};

    assertThat(
            DeliveryFailure.of(
                    new SendFailedException("Invalid Addresses", null, null, null, refused))
                .isPermanent())
        .isTrue();
  }

  @Test
  void doesNotBlameTheReaderForTheSendersPassword() {
    assertThat(
            DeliveryFailure.of(new AuthenticationFailedException("535 5.7.8 Wrong password"))
                .isPermanent())
        .isFalse();
  }

  @Test
  void cutsWhatIsTooLong() {
    assertThat(DeliveryFailure.of(new MessagingException("x".repeat(2000))).getReason())
        .hasSize(500);
  }
}
