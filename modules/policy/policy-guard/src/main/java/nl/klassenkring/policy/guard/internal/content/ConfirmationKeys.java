/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.guard.GuardedContent;

/**
 * What an author confirms by sending the same words again: the same rule with the same reason,
 * about all the same words of the same author in the same group, has the same key. Stricter than
 * {@link nl.klassenkring.policy.service.WarningKeys}, for nobody ticks a box here. The words cannot
 * be read back from it.
 */
final class ConfirmationKeys {

  private ConfirmationKeys() {}

  /** The key of each warning, in their order. */
  static List<String> of(GuardedContent content, long authorUserId, List<Finding> warnings) {
    return warnings.stream()
        .map(warning -> key(content, authorUserId, warning))
        .collect(Collectors.toUnmodifiableList());
  }

  private static String key(GuardedContent content, long authorUserId, Finding warning) {
    return hash(
        content.groupId(),
        authorUserId,
        content.className(),
        content.kind(),
        content.title(),
        content.text(),
        warning.ruleId(),
        warning.reasonKey(),
        warning.arguments());
  }

  /** The length before each part keeps parts from running into each other. */
  private static String hash(Object... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");

      for (Object part : parts) {
        byte[] bytes = part.toString().getBytes(UTF_8);

        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java has SHA-256", exception);
    }
  }
}
