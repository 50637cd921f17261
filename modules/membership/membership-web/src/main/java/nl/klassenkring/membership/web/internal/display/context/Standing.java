/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

/** What the reader may do about the members of the group. Immutable. */
public final class Standing {

  private final boolean parents;
  private final boolean everybody;
  private final boolean approving;
  private final boolean admitting;
  private final boolean removingForMisuse;

  Standing(
      boolean parents,
      boolean everybody,
      boolean approving,
      boolean admitting,
      boolean removingForMisuse) {

    this.parents = parents;
    this.everybody = everybody;
    this.approving = approving;
    this.admitting = admitting;
    this.removingForMisuse = removingForMisuse;
  }

  /** Tells whether he administers parents and class parents. */
  public boolean isParents() {
    return parents;
  }

  /** Tells whether he administers teachers, too. */
  public boolean isEverybody() {
    return everybody;
  }

  /** Tells whether he decides about close carers (A2). */
  public boolean isApproving() {
    return approving;
  }

  /** Tells whether he decides about externals (A3). */
  public boolean isAdmitting() {
    return admitting;
  }

  /** Tells whether he may remove parents, but because of misuse only: a class parent (A8). */
  public boolean isRemovingForMisuse() {
    return removingForMisuse && !parents;
  }
}
