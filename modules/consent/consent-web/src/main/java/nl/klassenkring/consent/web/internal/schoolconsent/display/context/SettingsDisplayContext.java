/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.web.internal.display.context.LocalizedText;

/** How a school handles consent, as kept or as typed. */
public final class SettingsDisplayContext {

  /** Makes the value. */
  public SettingsDisplayContext(
      String answerRule,
      boolean expiresWithSchoolYear,
      Map<String, String> numbers,
      String reminderDays,
      List<LocalizedText> privacyStatements) {
    this.answerRule = answerRule;
    this.expiresWithSchoolYear = expiresWithSchoolYear;
    this.numbers = numbers;
    this.reminderDays = reminderDays;
    this.privacyStatements = List.copyOf(privacyStatements);
  }

  public String getAnswerRule() {
    return answerRule;
  }

  public boolean isExpiresWithSchoolYear() {
    return expiresWithSchoolYear;
  }

  /** Gives the values of the fields that are numbers, in the order of the form. */
  public Map<String, String> getNumbers() {
    return numbers;
  }

  public String getReminderDays() {
    return reminderDays;
  }

  public List<LocalizedText> getPrivacyStatements() {
    return privacyStatements;
  }

  private final String answerRule;
  private final boolean expiresWithSchoolYear;
  private final Map<String, String> numbers;
  private final List<LocalizedText> privacyStatements;
  private final String reminderDays;
}
