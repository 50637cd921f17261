/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.constants;

/** Portlet IDs of the class group. */
public final class ClassGroupPortletKeys {

  /** The portlet that shows the posts of the Site it stands on. */
  public static final String CLASS_GROUP = "nl_klassenkring_classgroup_web_ClassGroupPortlet";

  /** The start page of somebody who reads several groups: what is new in each. */
  public static final String MY_GROUPS = "nl_klassenkring_classgroup_web_MyGroupsPortlet";

  private ClassGroupPortletKeys() {}
}
