/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

/**
 * What a class names in its constant pool: a class, or a member of a class.
 *
 * @param owner the internal name of the class
 * @param member the member's name followed by its descriptor; empty if only the class is named
 */
record Reference(String owner, String member) {

  static Reference toClass(String owner) {
    return new Reference(owner, "");
  }

  boolean isMember() {
    return !member.isEmpty();
  }

  /** Returns how a reader of a message knows it. */
  @Override
  public String toString() {
    String className = owner.replace('/', '.');
    return isMember() ? className + '#' + member : className;
  }
}
