/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.model.Group;

/** Tells which Site is the school of a Site: the topmost of its parents, or the Site itself. */
public final class SchoolSite {

  private SchoolSite() {}

  /** The school of a Site, read from its tree path, which costs no query. */
  public static long groupId(Group group) {
    return groupId(group.getTreePath(), group.getGroupId());
  }

  /** Reads it from a tree path as {@code /school/class-group/}. */
  static long groupId(String treePath, long groupId) {
    int end = treePath.indexOf('/', 1);

    return end < 0 ? groupId : Long.parseLong(treePath.substring(1, end));
  }
}
