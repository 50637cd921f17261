/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.group;

import java.util.List;

/** Knows the directors of schools, for those who tell them something. An OSGi service. */
public interface SchoolDirectors {

  /**
   * Gives who has the role of director and is a member of the school's Site, by their keys, in one
   * statement.
   */
  List<Long> userIds(long companyId, long schoolGroupId);
}
