/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import nl.klassenkring.classgroup.post.PostReaders;

/** What became of a post: its replies, its readers, and on whose behalf it is. Immutable. */
final class PostActivity {

  /** Of a post that nobody else sees yet. */
  static final PostActivity NONE = new PostActivity(0, null, null);

  /**
   * Makes the value.
   *
   * @param readers null for who may not know how many there are
   * @param councilName null for a post that is on nobody's behalf
   */
  PostActivity(int repliesCount, PostReaders readers, String councilName) {
    this.repliesCount = repliesCount;
    this.readers = readers;
    this.councilName = councilName;
  }

  int repliesCount() {
    return repliesCount;
  }

  PostReaders readers() {
    return readers;
  }

  String councilName() {
    return councilName;
  }

  private final String councilName;
  private final PostReaders readers;
  private final int repliesCount;
}
