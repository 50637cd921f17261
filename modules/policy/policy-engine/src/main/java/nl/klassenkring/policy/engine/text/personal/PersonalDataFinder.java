/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.MappedText;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.Mentions;
import nl.klassenkring.policy.engine.text.Span;
import nl.klassenkring.policy.engine.text.WordTokens;

/** Finds in a text what tells of one person (B5), in time that grows with the text's length. */
public final class PersonalDataFinder {

  /**
   * What is found, in reading order; nothing that lies in something else.
   *
   * @param today the day, in the school's zone, on which children are as old as they are
   */
  public static List<Mention<PersonalData>> find(DraftText text, LocalDate today) {
    MappedText folded = text.folded();
    WordTokens tokens = WordTokens.of(text);
    List<Mention<PersonalData>> mentions = new ArrayList<>();

    ServiceNumbers.find(folded, to(mentions, text, PersonalData.SERVICE_NUMBER));
    BirthDates.find(tokens, today, to(mentions, text, PersonalData.BIRTH_DATE));
    BankAccounts.find(folded, to(mentions, text, PersonalData.BANK_ACCOUNT));
    EmailAddresses.find(folded, to(mentions, text, PersonalData.EMAIL_ADDRESS));
    PhoneNumbers.find(folded, to(mentions, text, PersonalData.PHONE_NUMBER));
    Addresses.find(tokens, to(mentions, text, PersonalData.ADDRESS));
    Postcodes.find(tokens, to(mentions, text, PersonalData.ADDRESS));

    return Mentions.outermost(mentions);
  }

  private static Consumer<Span> to(
      List<Mention<PersonalData>> mentions, DraftText text, PersonalData what) {
    return span -> mentions.add(new Mention<>(text, span, what));
  }

  private PersonalDataFinder() {}
}
