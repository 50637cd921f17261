/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.text.Folding;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.personal.PersonalData;

/**
 * How the school itself can be reached, which everybody may know: its phone numbers, e-mail
 * addresses or {@code @domains}, bank accounts, streets with a number and postcodes. Immutable.
 */
final class OwnContacts {

  private static final String COUNTRY = "+31";
  private static final String COUNTRY_IN_DIGITS = "0031";

  private final Set<String> contacts;

  OwnContacts(Collection<String> contacts) {
    this.contacts =
        contacts.stream().map(OwnContacts::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether what is mentioned is the school's own. */
  boolean include(Mention<PersonalData> mention) {
    String plain = plain(mention.typed());

    switch (mention.what()) {
      case EMAIL_ADDRESS:
        return contacts.contains(plain) || contacts.contains(plain.substring(plain.indexOf('@')));
      case ADDRESS:
        // Of a street's name of several words only the last is looked at.
        return contacts.stream().anyMatch(contact -> contact.endsWith(plain));
      case PHONE_NUMBER:
      case BANK_ACCOUNT:
        return contacts.contains(plain);
      case SERVICE_NUMBER:
      case BIRTH_DATE:
        return false;
    }
    throw new IllegalArgumentException("Unknown data " + mention.what());
  }

  /** However it is grouped, and with the country's code or without. */
  private static String plain(String typed) {
    String folded = Folding.fold(typed).toString().strip();
    if (folded.indexOf('@') >= 0) {
      return folded;
    }
    if (folded.startsWith(COUNTRY) || folded.startsWith(COUNTRY_IN_DIGITS)) {
      int code = folded.startsWith(COUNTRY) ? COUNTRY.length() : COUNTRY_IN_DIGITS.length();
      return "0" + lettersAndDigits(folded.substring(code)).replaceFirst("^0", "");
    }
    return lettersAndDigits(folded);
  }

  private static String lettersAndDigits(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
