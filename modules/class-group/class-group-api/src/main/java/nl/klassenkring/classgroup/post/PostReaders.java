/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.post;

/** How many families of a group read a post, of those who are in it. Immutable. */
public final class PostReaders {

  private final long classPostId;
  private final int readFamilies;
  private final int families;
  private final boolean named;

  /**
   * Makes the value.
   *
   * @param named whether the school lets who asked see them by name
   */
  public PostReaders(long classPostId, int readFamilies, int families, boolean named) {
    this.classPostId = classPostId;
    this.readFamilies = readFamilies;
    this.families = families;
    this.named = named;
  }

  public long getClassPostId() {
    return classPostId;
  }

  /** The families of which somebody read the post. */
  public int getReadFamilies() {
    return readFamilies;
  }

  /** The families of the parents who are in the group now. */
  public int getFamilies() {
    return families;
  }

  /** Whether the school lets who asked see by name who read it. */
  public boolean isNamed() {
    return named;
  }
}
