/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.security;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.UserPasswordException;
import com.liferay.portal.kernel.model.PasswordPolicy;
import com.liferay.portal.kernel.security.pwd.BasicToolkit;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Holds a password against the syntax part of a password policy, and makes passwords that pass it.
 * It knows no dictionary: a policy that forbids dictionary words is refused rather than taken for
 * met. The history, age and lock-out of a policy are the core's own work.
 */
@StandsInFor("com.liferay.password.policies.admin.web")
public final class PasswordPolicyToolkit extends BasicToolkit {

  private static final String LOWER = "abcdefghjkmnpqrstuvwxyz";
  private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String NUMBERS = "23456789";
  private static final String SYMBOLS = "_.!@$*=-?";
  private static final int SHORTEST = 12;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String generate(PasswordPolicy policy) {
    List<Character> characters = new ArrayList<>();
    add(characters, LOWER, Math.max(1, policy.getMinLowerCase()));
    add(characters, UPPER, Math.max(1, policy.getMinUpperCase()));
    add(characters, NUMBERS, Math.max(1, policy.getMinNumbers()));
    add(characters, SYMBOLS, policy.getMinSymbols());
    int shortest = policy.getMinSymbols() + policy.getMinAlphanumeric();
    int length = Math.max(Math.max(SHORTEST, policy.getMinLength()), shortest);
    add(characters, LOWER + UPPER + NUMBERS, length - characters.size());
    Collections.shuffle(characters, random);
    return characters.stream().map(String::valueOf).collect(Collectors.joining());
  }

  @Override
  public void validate(long userId, String password1, String password2, PasswordPolicy policy)
      throws PortalException {
    if (!policy.isCheckSyntax()) {
      return;
    }
    if (!policy.isAllowDictionaryWords()) {
      throw new UnsupportedOperationException("This portal has no dictionary to check against");
    }
    if (password1.length() < policy.getMinLength()) {
      throw new UserPasswordException.MustBeLonger(userId, policy.getMinLength());
    }
    validateCharacters(password1, policy);
    String regex = policy.getRegex();
    if (regex != null && !regex.isEmpty() && !Pattern.matches(regex, password1)) {
      throw new UserPasswordException.MustComplyWithRegex(userId, regex);
    }
  }

  private static void validateCharacters(String password, PasswordPolicy policy)
      throws UserPasswordException {
    if (count(password, Character::isLetterOrDigit) < policy.getMinAlphanumeric()) {
      throw new UserPasswordException.MustHaveMoreAlphanumeric(policy.getMinAlphanumeric());
    }
    if (count(password, Character::isLowerCase) < policy.getMinLowerCase()) {
      throw new UserPasswordException.MustHaveMoreLowercase(policy.getMinLowerCase());
    }
    if (count(password, Character::isDigit) < policy.getMinNumbers()) {
      throw new UserPasswordException.MustHaveMoreNumbers(policy.getMinNumbers());
    }
    if (count(password, c -> SYMBOLS.indexOf(c) >= 0) < policy.getMinSymbols()) {
      throw new UserPasswordException.MustHaveMoreSymbols(policy.getMinSymbols());
    }
    if (count(password, Character::isUpperCase) < policy.getMinUpperCase()) {
      throw new UserPasswordException.MustHaveMoreUppercase(policy.getMinUpperCase());
    }
  }

  private void add(List<Character> characters, String from, int count) {
    for (int i = 0; i < count; i++) {
      characters.add(from.charAt(random.nextInt(from.length())));
    }
  }

  private static long count(String password, IntPredicate predicate) {
    return password.chars().filter(predicate).count();
  }
}
