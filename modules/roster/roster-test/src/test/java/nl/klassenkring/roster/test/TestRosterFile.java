/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes an EDEXML file of a school with pupils in groups; a group's key is its name. */
final class TestRosterFile {

  private final String schoolYear;
  private final Map<String, String> groupNames = new LinkedHashMap<>();
  private final Map<String, String> composedGroupNames = new LinkedHashMap<>();
  private final StringBuilder pupils = new StringBuilder();

  private TestRosterFile(String schoolYear) {
    this.schoolYear = schoolYear;
  }

  static TestRosterFile of(String schoolYear) {
    return new TestRosterFile(schoolYear);
  }

  /** The file of the school year that the tests are in. */
  static TestRosterFile current() {
    return of("2026-2027");
  }

  /** Names a group that pupils are in; without it, a group is called by its key. */
  TestRosterFile group(String key, String name) {
    groupNames.put(key, name);
    return this;
  }

  /** Names a composed group, that pupils are in beside their own. */
  TestRosterFile composed(String key, String name) {
    composedGroupNames.put(key, name);
    return this;
  }

  TestRosterFile pupil(String key, String firstName, String groupKey, String... composedGroupKeys) {

    StringBuilder composed = new StringBuilder();

    for (String composedGroupKey : composedGroupKeys) {
      composed.append("<samengestelde_groep key=\"%s\"/>".formatted(composedGroupKey));
    }
    groupNames.putIfAbsent(groupKey, groupKey);
    pupils.append(
        String.format(
            Locale.ROOT,
            """
            <leerling key="%s">
            <achternaam>Verzonnen</achternaam><roepnaam>%s</roepnaam>
            <geboortedatum>2017-03-31</geboortedatum><groep key="%s"/>
            <samengestelde_groepen>%s</samengestelde_groepen>
            </leerling>
            """,
            key,
            firstName,
            groupKey,
            composed));
    return this;
  }

  /** So many pupils, with keys that count from 1. */
  TestRosterFile pupils(int count, String groupKey, String... composedGroupKeys) {
    for (int i = 1; i <= count; i++) {
      pupil("L" + i, "Kind" + i, groupKey, composedGroupKeys);
    }
    return this;
  }

  String text() {
    StringBuilder groups = new StringBuilder();

    groupNames.forEach(
        (key, name) ->
            groups.append("<groep key=\"%s\"><naam>%s</naam></groep>%n".formatted(key, name)));
    composedGroupNames.forEach(
        (key, name) ->
            groups.append(
                "<samengestelde_groep key=\"%s\"><naam>%s</naam></samengestelde_groep>%n"
                    .formatted(key, name)));
    return """
           <?xml version="1.0" encoding="UTF-8"?>
           <EDEX>
           <school><schooljaar>%s</schooljaar><xsdversie>2.1</xsdversie></school>
           <groepen>%s</groepen>
           <leerlingen>%s</leerlingen>
           </EDEX>
           """
        .formatted(schoolYear, groups, pupils);
  }

  InputStream open() {
    return stream(text());
  }

  /** A table of guardians, of rows as {@code L1;O1;Ank;;Bakker;ank@example.org;moeder;ja}. */
  static InputStream guardians(String... rows) {
    return stream(
        "leerlingnummer;oudersleutel;voornaam;tussenvoegsel;achternaam;e-mail;relatie;gezag\n"
            + String.join("\n", rows));
  }

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
