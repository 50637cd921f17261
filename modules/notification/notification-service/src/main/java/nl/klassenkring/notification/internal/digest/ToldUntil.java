/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.digest;

import java.time.Duration;
import java.time.Instant;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.preference.DigestFrequency;
import nl.klassenkring.notification.preference.ReaderChoices;

/**
 * The moments until which a reader has been told of posts, and of pictures; and what that makes due
 * on a day. Immutable.
 */
final class ToldUntil {

  /** What holds of a reader who is new: he is told of the week before. */
  static ToldUntil nothing(Instant placedUntil) {
    Instant before = placedUntil.minus(NEW_READER);

    return new ToldUntil(before, before);
  }

  ToldUntil(Instant digest, Instant pictures) {
    this.digest = digest;
    this.pictures = pictures;
  }

  /** Until when digests have told him. */
  Instant getDigest() {
    return digest;
  }

  /** Until when he knows of pictures, by a digest or by a mail of its own. */
  Instant getPictures() {
    return pictures;
  }

  /** Whether the reader gets a digest on a day. */
  static boolean isDigestDue(ReaderChoices readerChoices, boolean weekly) {
    return (readerChoices.getDigestFrequency() == DigestFrequency.DAILY)
        || (weekly && (readerChoices.getDigestFrequency() == DigestFrequency.WEEKLY));
  }

  /** Whether the reader is told of pictures alone on a day. */
  static boolean arePicturesDue(ReaderChoices readerChoices, boolean weekly) {
    return !isDigestDue(readerChoices, weekly) && readerChoices.wants(MailCategory.PICTURES);
  }

  /** What he has been told after the mails of a day. Nothing is kept for who does without. */
  ToldUntil after(ReaderChoices readerChoices, boolean weekly, Instant placedUntil) {
    boolean later = (readerChoices.getDigestFrequency() == DigestFrequency.WEEKLY) && !weekly;

    return new ToldUntil(later ? digest : placedUntil, placedUntil);
  }

  private static final Duration NEW_READER = Duration.ofDays(7);

  private final Instant digest;
  private final Instant pictures;
}
