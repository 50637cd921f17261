/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import com.liferay.portal.kernel.model.Group;

/**
 * A school with its usual people, in the roles that the suite's bundles make: director and
 * administrator are members of the school and of both groups, each group has people of its own. A
 * test that needs others makes them with {@link #person}.
 *
 * @param school the school itself
 * @param director of the school
 * @param administrator of the school
 * @param first a class group
 * @param second another class group, which has nobody in common with the first but these two
 */
public record StaffedSchool(
    TestSchool school,
    TestUser director,
    TestUser administrator,
    StaffedGroup first,
    StaffedGroup second) {

  /**
   * The site of a class group with its people.
   *
   * @param site the class group's site
   * @param teacher of the group
   * @param classParent of the group
   * @param parent in the group
   */
  public record StaffedGroup(Group site, TestUser teacher, TestUser classParent, TestUser parent) {

    /** The key of the site. */
    public long groupId() {
      return site.getGroupId();
    }
  }

  /** Fills a school that has nobody yet. */
  public static StaffedSchool of(TestSchool school) {
    TestUser director = school.person("Gerda").joins(school.site()).has("School Director");
    TestUser administrator = school.person("Joke").joins(school.site()).has("School Administrator");
    StaffedGroup first = group(school, "Groep 5a");
    StaffedGroup second = group(school, "Groep 6b");
    for (TestUser user : new TestUser[] {director, administrator}) {
      user.joins(first.site()).joins(second.site());
    }
    return new StaffedSchool(school, director, administrator, first, second);
  }

  private static StaffedGroup group(TestSchool school, String name) {
    Group site = school.classGroupSite(name);
    return new StaffedGroup(
        site,
        school.person("Ank").joins(school.site()).joins(site, "Teacher"),
        school.person("Kim").joins(site, "Class Parent"),
        school.person("Bert").joins(site, "Parent"));
  }

  /** The key of the school's site. */
  public long schoolGroupId() {
    return school.site().getGroupId();
  }

  /** Somebody else, who is a member of nothing yet. */
  public TestUser person(String firstName) {
    return school.person(firstName);
  }
}
