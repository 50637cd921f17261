/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.permission;

import com.liferay.portal.kernel.model.Group;

/** Tells which Site is the school of a Site: the topmost of its parents, or the Site itself. */
public final class SchoolSite {

  /** Reads it from the Site's tree path ({@code /school/class-group/}), which costs no query. */
  public static long getSchoolGroupId(Group group) {
    String treePath = group.getTreePath();
    int end = treePath.indexOf('/', 1);

    return (end < 0) ? group.getGroupId() : Long.parseLong(treePath.substring(1, end));
  }

  private SchoolSite() {}
}
