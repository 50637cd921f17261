/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

final class MailTextsTest {

  @Test
  void bothLanguagesHaveAllTexts() {
    String name = MailTexts.class.getPackageName() + ".texts";

    assertThat(ResourceBundle.getBundle(name, new Locale("nl")).keySet())
        .isEqualTo(ResourceBundle.getBundle(name, Locale.ROOT).keySet());
  }

  @Test
  void speaksDutchToTheDutchAndEnglishToAllOthers() {
    assertThat(MailTexts.in(new Locale("nl", "NL")).get("digest-subject", 1))
        .isEqualTo("Eén nieuw bericht in uw groepen");
    assertThat(MailTexts.in(new Locale("nl", "NL")).get("post-has-pictures", 3))
        .isEqualTo(
            "Bij dit bericht horen 3 foto's. U ziet ze op de pagina van de groep, als u bent"
                + " ingelogd.");
    assertThat(MailTexts.in(Locale.FRENCH).get("digest-subject", 2))
        .isEqualTo("2 new posts in your groups");
  }
}
