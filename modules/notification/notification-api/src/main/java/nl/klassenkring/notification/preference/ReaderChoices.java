/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.preference;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.klassenkring.notification.mail.MailCategory;

/** How a reader wants to be told of what happens in a school. Immutable. */
public final class ReaderChoices {

  /** What holds for whoever chose nothing: a weekly digest, all categories, no quiet hours. */
  public static final ReaderChoices DEFAULT =
      new ReaderChoices(DigestFrequency.WEEKLY, Set.of(), QuietHours.NONE);

  /**
   * Makes choices.
   *
   * @param switchedOff the categories that he does without; the digest goes by its frequency
   * @throws IllegalArgumentException if one cannot be switched off
   */
  public ReaderChoices(
      DigestFrequency digestFrequency,
      Collection<MailCategory> switchedOff,
      QuietHours quietHours) {

    for (MailCategory mailCategory : switchedOff) {
      if (!mailCategory.canBeSwitchedOff() || (mailCategory == MailCategory.DIGEST)) {
        throw new IllegalArgumentException("Not to be switched off: " + mailCategory);
      }
    }

    this.digestFrequency = Objects.requireNonNull(digestFrequency);
    this.switchedOff =
        switchedOff.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(switchedOff));
    this.quietHours = Objects.requireNonNull(quietHours);
  }

  public DigestFrequency getDigestFrequency() {
    return digestFrequency;
  }

  /** The categories that he does without, beside the digest. */
  public Set<MailCategory> getSwitchedOff() {
    return switchedOff;
  }

  public QuietHours getQuietHours() {
    return quietHours;
  }

  /** Tells whether he gets mails of a category. */
  public boolean wants(MailCategory mailCategory) {
    return (mailCategory == MailCategory.DIGEST)
        ? digestFrequency != DigestFrequency.IMPORTANT_ONLY
        : !switchedOff.contains(mailCategory);
  }

  /** The same without the mails of a category; the same if it cannot be switched off. */
  public ReaderChoices without(MailCategory mailCategory) {
    if (!mailCategory.canBeSwitchedOff()) {
      return this;
    }

    if (mailCategory == MailCategory.DIGEST) {
      return new ReaderChoices(DigestFrequency.IMPORTANT_ONLY, switchedOff, quietHours);
    }

    Set<MailCategory> more = EnumSet.of(mailCategory);

    more.addAll(switchedOff);

    return new ReaderChoices(digestFrequency, more, quietHours);
  }

  private final DigestFrequency digestFrequency;
  private final QuietHours quietHours;
  private final Set<MailCategory> switchedOff;
}
