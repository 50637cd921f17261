/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

/** What a change of a post puts before its readers, and whose words these are. */
enum Placement {
  /** Nothing new: a draft, or bookkeeping. */
  NOTHING,
  /** The words of the post's author. */
  AUTHORS_WORDS,
  /** The words of whoever makes the change. */
  CHANGED_WORDS;

  static Placement ofNew(PostState after) {
    return after.isPlaced() ? AUTHORS_WORDS : NOTHING;
  }

  static Placement ofChange(PostState before, PostState after) {
    if (!after.isPlaced()) {
      return NOTHING;
    }
    if (!after.readsLike(before)) {
      return CHANGED_WORDS;
    }
    return before.isPlaced() ? NOTHING : AUTHORS_WORDS;
  }

  /**
   * Who answers for what becomes readable. New words are those of who writes them now, or else a
   * parent who finds a way to a teacher's post would write with the teacher's rights. A draft that
   * is placed as it is stays its author's, whoever releases it: a job that places held posts has no
   * role in any group. Without an acting user (0) a job or a script is at work, and the author
   * answers.
   */
  long author(long authorUserId, long actingUserId) {
    return this == CHANGED_WORDS && actingUserId > 0 ? actingUserId : authorUserId;
  }
}
