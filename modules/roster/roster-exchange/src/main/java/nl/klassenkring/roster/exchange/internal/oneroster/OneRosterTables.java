/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal.oneroster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterFormat;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.exchange.RosterPupil;
import nl.klassenkring.roster.exchange.internal.Keyed;
import nl.klassenkring.roster.exchange.internal.Memberships;
import nl.klassenkring.roster.exchange.internal.Problems;
import nl.klassenkring.roster.exchange.internal.Row;
import nl.klassenkring.roster.exchange.internal.SchoolYearField;

/** Takes the rows of all tables, and checks what they refer to when all are there. */
final class OneRosterTables {

  private static final String ID = "sourcedId";
  private static final String USER = "userSourcedId";
  private static final String CLASS = "classSourcedId";
  private static final String SCHOOL_YEAR = "schoolYear";

  private final Keyed<Row> schools = new Keyed<>();
  private final Keyed<String> classes = new Keyed<>();
  private final Keyed<RosterGroup> groups = new Keyed<>();
  private final Memberships memberships = new Memberships();
  private final Keyed<OneRosterUser> users = new Keyed<>();
  private final List<Row> enrollments = new ArrayList<>();
  private SchoolYear schoolYear;
  private String schoolCode = "";

  void addOrg(Row row) {
    String id = row.required(ID);

    if (row.required("type").equals("school")) {
      if (schools.size() > 0) {
        row.problem(ProblemKind.MORE_THAN_ONE, "type");
      }
      schools.add(row, ID, id, row);
      schoolCode = row.optional("identifier");
    }
  }

  void addAcademicSession(Row row) {
    row.required(ID);
    SchoolYearField.readLast(row, SCHOOL_YEAR).ifPresent(year -> addSchoolYear(row, year));
  }

  private void addSchoolYear(Row row, SchoolYear year) {
    if (schoolYear != null && !schoolYear.equals(year)) {
      row.problem(ProblemKind.MORE_THAN_ONE, SCHOOL_YEAR);
    }
    schoolYear = year;
  }

  /** A homeroom is a group that pupils are enrolled in, a scheduled class one beside those. */
  void addClass(Row row) {
    String id = row.required(ID);
    String title = row.required("title");
    String type = row.required("classType");
    boolean scheduled = type.equals("scheduled");

    classes.add(row, ID, id, type);

    if ((scheduled || type.equals("homeroom")) && groups.get(id).isEmpty()) {
      groups.add(
          row, ID, id, scheduled ? RosterGroup.composed(id, title) : RosterGroup.of(id, title));
    }
  }

  void addUser(Row row) {
    OneRosterUser user = new OneRosterUser(row);

    users.add(row, OneRosterUser.ID, user.id(), user);
    user.agents().forEach(agent -> users.refer(row, OneRosterUser.AGENTS, agent));
  }

  void addEnrollment(Row row) {
    users.refer(row, USER, row.required(USER));
    classes.refer(row, CLASS, row.required(CLASS));
    enrollments.add(row);
  }

  /** Puts the roster together; it is whole only when no problem was noted. */
  RosterFile assemble(Problems problems) {
    users.check(problems);
    classes.check(problems);

    OneRosterPeople people = new OneRosterPeople(users.values(), groupKeysOfUsers(), memberships);
    List<RosterPupil> pupils = people.pupils();

    return RosterFile.builder(RosterFormat.ONE_ROSTER)
        .schoolCode(schoolCode)
        .schoolYear(schoolYear)
        .groups(groups.values())
        .pupils(pupils)
        .memberships(memberships.of(pupils, groups))
        .teachers(people.teachers())
        .guardians(people.guardians())
        .guardianships(people.guardianships())
        .build();
  }

  private Map<String, List<String>> groupKeysOfUsers() {
    Map<String, List<String>> groupKeys = new HashMap<>();

    for (Row row : enrollments) {
      String classId = row.optional(CLASS);
      String role = row.required(OneRosterUser.ROLE);
      Optional<RosterGroup> group = groups.get(classId);

      if (group.isPresent() && group.get().isComposed()) {
        memberships.add(row.optional(USER), classId);
      } else if (group.isPresent()) {
        List<String> ofUser =
            groupKeys.computeIfAbsent(row.optional(USER), user -> new ArrayList<>(1));

        if (role.equals("student") && !ofUser.isEmpty()) {
          row.problem(ProblemKind.MORE_THAN_ONE, CLASS);
        } else {
          ofUser.add(classId);
        }
      }
    }
    return groupKeys;
  }
}
