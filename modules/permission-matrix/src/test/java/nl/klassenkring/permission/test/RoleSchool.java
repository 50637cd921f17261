/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.EnumMap;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/**
 * A school with groups 5a and 6b and a school council, and somebody in each role, as
 * docs/install.md tells a school to give them: members of the school's Site and of those of their
 * groups.
 */
final class RoleSchool {

  static final String SCHOOL_YEAR = "2026-2027";

  private final EmbeddedPortal portal;
  private final TestSchool school;
  private final Group group;
  private final Group otherGroup;
  private final Group council;
  private final Group unused;
  private final ClassGroup classGroup;
  private final Map<Role, TestUser> people = new EnumMap<>(Role.class);

  RoleSchool(EmbeddedPortal portal) throws Exception {
    this.portal = portal;
    school = TestSchool.create(portal.company());
    group = school.classGroupSite("Groep 5a");
    otherGroup = school.classGroupSite("Groep 6b");
    council = school.classGroupSite("MR");
    unused = school.classGroupSite("Groep 7c");
    addClassGroup(school.site(), ClassGroupKind.SCHOOL);
    classGroup = addClassGroup(group, ClassGroupKind.CLASS);
    addClassGroup(otherGroup, ClassGroupKind.CLASS);
    addClassGroup(council, ClassGroupKind.MR);

    member(Role.OTHER_PARENT, "Olga").joins(otherGroup, SchoolRoleConstants.PARENT);
    member(Role.PARENT, "Maria").joins(group, SchoolRoleConstants.PARENT);
    member(Role.CARER, "Coba").joins(group, SchoolRoleConstants.PARENT);
    member(Role.EXTERNAL, "Evert").joins(group, SchoolRoleConstants.EXTERNAL);
    member(Role.CLASS_PARENT, "Kim")
        .joins(group, SchoolRoleConstants.CLASS_PARENT, SchoolRoleConstants.PARENT);
    member(Role.TEACHER, "Ank").joins(group, SchoolRoleConstants.TEACHER);
    member(Role.OTHER_TEACHER, "Bas").joins(otherGroup, SchoolRoleConstants.TEACHER);
    member(Role.MR_MEMBER, "Mees").joins(council, SchoolRoleConstants.PARENT);
    everywhere(member(Role.DIRECTOR, "Gerda").has(SchoolRoleConstants.SCHOOL_DIRECTOR));
    everywhere(member(Role.ADMINISTRATOR, "Joke").has(SchoolRoleConstants.SCHOOL_ADMINISTRATOR));
    member(Role.PRIVACY_OFFICER, "Saskia").has(SchoolRoleConstants.PRIVACY_OFFICER);

    TestSchool otherSchool = TestSchool.create(portal.company());
    people.put(
        Role.OTHER_DIRECTOR,
        otherSchool
            .person("Wim")
            .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
            .joins(otherSchool.site()));
  }

  /** Somebody in a role; the guest is nobody that can sign in. */
  User user(Role role) throws Exception {
    return role == Role.GUEST ? portal.company().getGuestUser() : people.get(role).user();
  }

  /** Somebody in a role other than the guest. */
  TestUser person(Role role) {
    return people.get(role);
  }

  TestSchool school() {
    return school;
  }

  long schoolGroupId() {
    return school.site().getGroupId();
  }

  /** The Site of group 5a. */
  Group group() {
    return group;
  }

  long groupId() {
    return group.getGroupId();
  }

  Group otherGroup() {
    return otherGroup;
  }

  /** The Site of the school council. */
  Group council() {
    return council;
  }

  /** The Site of a group that is no class group yet. */
  Group unused() {
    return unused;
  }

  ClassGroup classGroup() {
    return classGroup;
  }

  private TestUser member(Role role, String name) {
    TestUser person = school.person(name).joins(school.site());
    people.put(role, person);
    return person;
  }

  private void everywhere(TestUser person) {
    person.joins(group).joins(otherGroup).joins(council);
  }

  private ClassGroup addClassGroup(Group site, ClassGroupKind kind) throws Exception {
    return portal
        .service(ClassGroupLocalService.class)
        .addClassGroup(
            portal.company().getGuestUser().getUserId(),
            site.getGroupId(),
            kind.name(),
            SCHOOL_YEAR,
            new ServiceContext());
  }
}
