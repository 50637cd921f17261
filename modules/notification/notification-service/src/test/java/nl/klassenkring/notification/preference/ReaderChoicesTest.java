/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import nl.klassenkring.notification.mail.MailCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReaderChoicesTest {

  @ParameterizedTest
  @EnumSource(MailCategory.class)
  void whoDoesWithoutGetsNoneUnlessHeMust(MailCategory mailCategory) {
    assertThat(ReaderChoices.DEFAULT.wants(mailCategory)).isTrue();
    assertThat(ReaderChoices.DEFAULT.without(mailCategory).wants(mailCategory))
        .isEqualTo(!mailCategory.canBeSwitchedOff());
  }

  @ParameterizedTest
  @EnumSource(
      value = MailCategory.class,
      names = {"IMPORTANT_POST", "INVITATION", "MODERATION", "DIGEST"})
  void refusesToSwitchOff(MailCategory mailCategory) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ReaderChoices(DigestFrequency.DAILY, Set.of(mailCategory), QuietHours.NONE));
  }

  @ParameterizedTest
  @EnumSource(
      value = MailCategory.class,
      names = {"PICTURES", "HELP_REQUEST", "MEMBERSHIP", "HANDED_MESSAGE"})
  void switchesOffOneByOne(MailCategory mailCategory) {
    ReaderChoices choices = ReaderChoices.DEFAULT.without(MailCategory.PICTURES);

    assertThat(choices.without(mailCategory).getSwitchedOff())
        .contains(MailCategory.PICTURES, mailCategory);
  }
}
