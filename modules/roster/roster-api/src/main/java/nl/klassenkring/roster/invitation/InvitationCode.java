/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.invitation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klassenkring.roster.digest.Sha256;

/**
 * A code as on a letter to a parent: {@code 7K3M-Q9TX-0PWD-4HNA}. It is one of 2^80, drawn by a
 * secure source, so that its hash needs no salt and nobody guesses it.
 */
public final class InvitationCode {

  // Without I, L, O and U, which are read as another sign or spell a word.
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final int GROUP_LENGTH = 4;
  private static final Pattern SIGNS = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String signs;

  private InvitationCode(String signs) {
    this.signs = signs;
  }

  /** Draws a code. */
  public static InvitationCode draw() {
    StringBuilder builder = new StringBuilder();

    for (int i = 0; i < LENGTH; i++) {
      builder.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }

    return new InvitationCode(builder.toString());
  }

  /** Reads what somebody typed: in any case, with any spaces and dashes, O for 0, I and L for 1. */
  public static Optional<InvitationCode> read(String text) {
    if (text == null || text.length() > 2 * LENGTH) {
      return Optional.empty();
    }

    String signs =
        text.replaceAll("[\\s-]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');

    return SIGNS.matcher(signs).matches()
        ? Optional.of(new InvitationCode(signs))
        : Optional.empty();
  }

  /** The code as it is written on the letter; nobody can see it later. */
  public String text() {
    StringBuilder builder = new StringBuilder(signs);

    for (int i = LENGTH - GROUP_LENGTH; i > 0; i -= GROUP_LENGTH) {
      builder.insert(i, '-');
    }

    return builder.toString();
  }

  /** What is kept of the code. */
  public String hash() {
    return Sha256.of(signs.getBytes(StandardCharsets.US_ASCII));
  }
}
