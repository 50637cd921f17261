/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.preference;

import java.util.Objects;

/** Somebody who is told of what happens in a school. Immutable. */
public final class SchoolReader {

  /**
   * Makes one.
   *
   * @param schoolGroupId the Site of the school
   */
  public SchoolReader(long schoolGroupId, long userId) {
    this.schoolGroupId = schoolGroupId;
    this.userId = userId;
  }

  @Override
  public boolean equals(Object object) {
    return (object instanceof SchoolReader)
        && (schoolGroupId == ((SchoolReader) object).schoolGroupId)
        && (userId == ((SchoolReader) object).userId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(schoolGroupId, userId);
  }

  private final long schoolGroupId;
  private final long userId;
}
