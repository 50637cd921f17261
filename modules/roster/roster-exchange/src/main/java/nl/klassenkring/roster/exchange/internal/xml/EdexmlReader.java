/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.roster.exchange.PersonName;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterFormat;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.exchange.RosterLimits;
import nl.klassenkring.roster.exchange.RosterPupil;
import nl.klassenkring.roster.exchange.RosterTeacher;
import nl.klassenkring.roster.exchange.internal.Keyed;
import nl.klassenkring.roster.exchange.internal.Memberships;
import nl.klassenkring.roster.exchange.internal.Problems;
import nl.klassenkring.roster.exchange.internal.Row;
import nl.klassenkring.roster.exchange.internal.SchoolYearField;

/** Reads EDEXML 2.1. Elements that the suite has no use for are passed over, whatever they hold. */
public final class EdexmlReader {

  private static final String KEY = "key";
  private static final String GROUP = "groep";
  private static final String COMPOSED_GROUP = "samengestelde_groep";

  private final RosterLimits limits;
  private final Problems problems;
  private final Keyed<RosterGroup> groups = new Keyed<>();
  private final Keyed<RosterPupil> pupils = new Keyed<>();
  private final Memberships memberships = new Memberships();
  private final Keyed<RosterTeacher> teachers = new Keyed<>();
  private final RosterFile.Builder file = RosterFile.builder(RosterFormat.EDEXML);
  private boolean schoolSeen;

  public EdexmlReader(RosterLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** Reads the file; what it gives is whole only when no problem was noted. */
  public Optional<RosterFile> read(InputStream in) throws IOException {
    XmlCursor cursor = new XmlCursor(in, limits);

    cursor.nextChild();

    if (!cursor.name().equals("EDEX")) {
      throw cursor.broken(ProblemKind.WRONG_ROOT, "", "EDEX", cursor.name());
    }

    while (cursor.nextChild()) {
      readPart(cursor);
    }
    // What follows the root must still be XML.
    cursor.nextChild();

    if (!schoolSeen) {
      problems.add(cursor.broken(ProblemKind.MISSING, "school").problem());
    }
    groups.check(problems);
    return Optional.of(
        file.groups(groups.values())
            .pupils(pupils.values())
            .memberships(memberships.of(pupils.values(), groups))
            .teachers(teachers.values())
            .build());
  }

  private void readPart(XmlCursor cursor) throws IOException {
    switch (cursor.name()) {
      case "school":
        readSchool(cursor);
        break;
      case "groepen":
      case "samengestelde_groepen":
        while (cursor.nextChild()) {
          readGroup(cursor);
        }
        break;
      case "leerlingen":
        while (cursor.nextChild()) {
          readPupil(cursor);
        }
        break;
      case "leerkrachten":
        while (cursor.nextChild()) {
          readTeacher(cursor);
        }
        break;
      default:
        cursor.skip();
    }
  }

  private void readSchool(XmlCursor cursor) throws IOException {
    if (schoolSeen) {
      throw cursor.broken(ProblemKind.MORE_THAN_ONE, "school");
    }
    schoolSeen = true;
    Row row = readFields(cursor, new ArrayList<>());
    String version = row.optional("xsdversie");

    if (!version.isEmpty() && !version.startsWith("2.")) {
      row.problem(ProblemKind.WRONG_VERSION, "xsdversie", "2.1", version);
    }
    file.schoolCode(row.optional("brincode"));
    SchoolYearField.read(row, "schooljaar").ifPresent(file::schoolYear);
  }

  private void readGroup(XmlCursor cursor) throws IOException {
    boolean composed = cursor.name().equals(COMPOSED_GROUP);

    if (!composed && !cursor.name().equals(GROUP)) {
      cursor.skip();
      return;
    }
    Row row = readFields(cursor, new ArrayList<>());
    String key = row.required(KEY);
    String name = row.required("naam");

    groups.add(
        row, KEY, key, composed ? RosterGroup.composed(key, name) : RosterGroup.of(key, name));
    requireRoom(cursor, groups.size());
  }

  private void readPupil(XmlCursor cursor) throws IOException {
    if (!cursor.name().equals("leerling")) {
      cursor.skip();
      return;
    }
    List<String> composedGroupKeys = new ArrayList<>();
    Row row = readFields(cursor, composedGroupKeys);
    String key = row.required(KEY);
    String groupKey = row.optional(GROUP);

    groups.refer(row, GROUP, groupKey);

    for (String composedGroupKey : composedGroupKeys) {
      groups.refer(row, COMPOSED_GROUP, composedGroupKey);
      memberships.add(key, composedGroupKey);
    }
    pupils.add(
        row,
        KEY,
        key,
        RosterPupil.of(key, readName(row), row.day("geboortedatum").orElse(null), groupKey));
    requireRoom(cursor, pupils.size());
  }

  private void readTeacher(XmlCursor cursor) throws IOException {
    if (!cursor.name().equals("leerkracht")) {
      cursor.skip();
      return;
    }
    List<String> groupKeys = new ArrayList<>();
    Row row = readFields(cursor, groupKeys);
    String key = row.required(KEY);

    groupKeys.forEach(groupKey -> groups.refer(row, GROUP, groupKey));
    teachers.add(
        row,
        KEY,
        key,
        RosterTeacher.of(key, readName(row), row.emailAddress("emailadres"), groupKeys));
    requireRoom(cursor, teachers.size());
  }

  /** A first name is not always there: then the initials are what the child is called by. */
  private static PersonName readName(Row row) {
    String first = row.optional("roepnaam");

    if (first.isEmpty()) {
      first = row.optional("voornamen");
    }

    if (first.isEmpty()) {
      first = row.optional("voorletters-1");
    }

    if (first.isEmpty()) {
      row.problem(ProblemKind.MISSING, "roepnaam");
    }
    return PersonName.of(first, row.optional("voorvoegsel"), row.required("achternaam"));
  }

  /** Reads the fields of an element, and the keys of the groups that it lists. */
  private Row readFields(XmlCursor cursor, List<String> groupKeys) throws IOException {
    long line = cursor.line();
    Map<String, String> fields = new HashMap<>();

    fields.put(KEY, cursor.attribute(KEY));

    while (cursor.nextChild()) {
      String name = cursor.name();

      if (name.equals(GROUP)) {
        fields.put(GROUP, cursor.attribute(KEY));
        cursor.skip();
      } else if (name.equals("groepen") || name.equals("samengestelde_groepen")) {
        readReferences(cursor, groupKeys);
      } else {
        fields.put(name, cursor.text());
      }
    }
    return new Row("", line, fields, problems);
  }

  private void readReferences(XmlCursor cursor, List<String> groupKeys) throws IOException {
    while (cursor.nextChild()) {
      String key = cursor.attribute(KEY).strip();

      if (!key.isEmpty()) {
        groupKeys.add(key);
        requireRoom(cursor, groupKeys.size());
      }
      cursor.skip();
    }
  }

  private void requireRoom(XmlCursor cursor, int count) throws IOException {
    if (count > limits.maxRows()) {
      throw cursor.broken(ProblemKind.TOO_MANY_ROWS, cursor.name(), limits.maxRows());
    }
  }
}
