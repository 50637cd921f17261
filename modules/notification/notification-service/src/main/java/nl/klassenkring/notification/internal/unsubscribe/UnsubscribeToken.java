/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.unsubscribe;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.unsubscribe.Unsubscription;

/**
 * A statement of whom to take off which mails and until when, in letters for a link, signed with a
 * secret of the portal instance.
 */
final class UnsubscribeToken {

  private UnsubscribeToken() {}

  /** Signs a statement. */
  static String sign(Unsubscription unsubscription, Instant expiry, byte[] secret) {
    String statement =
        String.join(
            SEPARATOR,
            Long.toString(unsubscription.getCompanyId()),
            Long.toString(unsubscription.getUserId()),
            Long.toString(unsubscription.getSchoolGroupId()),
            unsubscription.getMailCategory().name(),
            Long.toString(expiry.getEpochSecond()));

    return encode(statement.getBytes(StandardCharsets.UTF_8))
        + DOT
        + encode(signature(statement, secret));
  }

  /** Gives the instance that a token says it is of, before it is known to be genuine. */
  static Optional<Long> companyId(String token) {
    return statement(token)
        .map(statement -> statement.split(SEPARATOR, -1)[0])
        .flatMap(LongText::read);
  }

  /** Gives what a token says, if it was signed with this secret and has not expired. */
  static Optional<Unsubscription> read(String token, Instant now, byte[] secret) {
    return statement(token)
        .filter(statement -> isSigned(token, statement, secret))
        .map(statement -> statement.split(SEPARATOR, -1))
        .filter(parts -> now.getEpochSecond() < Long.parseLong(parts[4]))
        .map(
            parts ->
                new Unsubscription(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    MailCategory.valueOf(parts[3])));
  }

  private static Optional<String> statement(String token) {
    int dot = token.indexOf(DOT);

    return (dot < 0)
        ? Optional.empty()
        : decode(token.substring(0, dot)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static boolean isSigned(String token, String statement, byte[] secret) {
    return decode(token.substring(token.indexOf(DOT) + 1))
        .filter(signature -> MessageDigest.isEqual(signature, signature(statement, secret)))
        .isPresent();
  }

  private static byte[] signature(String statement, byte[] secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);

      mac.init(new SecretKeySpec(secret, ALGORITHM));

      // Named, so that nothing else that is signed with the secret is a token.
      return mac.doFinal((PURPOSE + statement).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException exception) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, exception);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Optional<byte[]> decode(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException exception) {
      return Optional.empty();
    }
  }

  private static final String ALGORITHM = "HmacSHA256";

  private static final String DOT = ".";

  private static final String PURPOSE = "nl.klassenkring.notification.unsubscribe:";

  private static final String SEPARATOR = ":";
}
