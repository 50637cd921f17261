/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import java.util.List;

/** Small files of an invented school. */
final class RosterFiles {

  /** The guardians of the first pupil: one with authority, one without. */
  static String guardians() {
    return guardians(
        "L1;O1;Bea;de;Boer;bea@ouders.example;moeder;ja",
        "L1;O2;Cor;;Kuiper;cor@ouders.example;stiefvader;nee");
  }

  /** Two rows with a mistake each. */
  static String brokenGuardians() {
    return guardians(
        "L1;O1;Bea;de;Boer;geen adres;moeder;ja", "L1;O2;Cor;;Kuiper;;stiefvader;misschien");
  }

  static String pupil(String key, String firstName, String lastName, String groupKey) {
    return """
<leerling key="%s"><achternaam>%s</achternaam><voorvoegsel>%s</voorvoegsel>
<roepnaam>%s</roepnaam><geboortedatum>2018-03-01</geboortedatum><groep key="%s"/></leerling>
"""
        .formatted(key, lastName, lastName.equals("Boer") ? "de" : "", firstName, groupKey);
  }

  /** A file in which group G1 has the given name, and G2 one that no class group has. */
  static String edexml(String groupName, String... pupils) {
    return """
           <?xml version="1.0" encoding="UTF-8"?>
           <EDEX>
           <school><schooljaar>2026-2027</schooljaar><xsdversie>2.1</xsdversie></school>
           <groepen>
           <groep key="G1"><naam>%s</naam></groep><groep key="G2"><naam>9z</naam></groep>
           </groepen>
           <leerlingen>%s</leerlingen>
           </EDEX>
           """
        .formatted(groupName, String.join("", List.of(pupils)));
  }

  private static String guardians(String... rows) {
    return "leerlingnummer;oudersleutel;voornaam;tussenvoegsel;achternaam;e-mail;relatie;gezag\n"
        + String.join("\n", rows);
  }

  private RosterFiles() {}
}
