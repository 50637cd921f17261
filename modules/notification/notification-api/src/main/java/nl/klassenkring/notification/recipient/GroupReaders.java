/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.recipient;

import java.util.Collection;
import java.util.List;

/**
 * Tells who reads by mail what is placed in groups: an OSGi service, of which there can be several.
 * Whoever one of them names is a reader; who is named twice is one, and a member if one of them
 * says so. Who has a role on the Site of a group is named already; another bundle adds those who
 * left it at will (A4).
 */
public interface GroupReaders {

  /**
   * Gives the next readers of groups, in one statement.
   *
   * @param groupIds the Sites of class groups; not empty
   * @param afterUserId the last reader of the page before; 0 for the first page
   * @param count how many at most
   * @return the keys of the users, each once, ascending, all above {@code afterUserId}
   */
  List<Long> getUserIds(Collection<Long> groupIds, long afterUserId, int count);

  /**
   * Tells which of the groups each of these users reads, in one statement.
   *
   * @param groupIds the Sites of class groups; not empty
   * @param userIds not empty
   */
  List<GroupReader> getReaders(Collection<Long> groupIds, Collection<Long> userIds);
}
