/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import nl.klassenkring.classgroup.exception.ClassGroupClosedException;
import nl.klassenkring.classgroup.model.ClassGroup;

/** A group in which people still write. One that is closed is there to be read. */
public final class OpenGroup {

  /**
   * Requires that a group is open.
   *
   * @throws ClassGroupClosedException if it was closed
   */
  public static ClassGroup require(ClassGroup classGroup) throws ClassGroupClosedException {
    if (classGroup.getClosedDate() != null) {
      throw new ClassGroupClosedException("Group " + classGroup.getClassGroupId() + " is closed");
    }

    return classGroup;
  }

  private OpenGroup() {}
}
