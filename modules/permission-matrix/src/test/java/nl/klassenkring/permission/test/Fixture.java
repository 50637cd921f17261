/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;

/**
 * The one school of the matrix, made when it is first asked for: nothing that is tried changes it.
 */
final class Fixture {

  private static Fixture made;

  private final RoleSchool school;
  private final Things things = new Things();
  private final RolePages pages;

  private Fixture(EmbeddedPortal portal, ControllableClock clock) throws Exception {
    school = new RoleSchool(portal);
    Setting setting = new Setting(portal, clock, school, new RoleSchoolFamilies(portal, school));
    PlainThings.put(setting, things);
    PolicyThings.put(setting, things);
    PostThings.put(setting, things);
    RosterThings.put(setting, things);
    ConsentThings.put(setting, things);
    PublicationThings.put(setting, things);
    NotificationThings.put(setting, things);
    HelpThings.put(setting, things);
    pages = new RolePages(portal, school);
  }

  static synchronized Fixture of(EmbeddedPortal portal, ControllableClock clock) throws Exception {

    if (made == null) {
      made = new Fixture(portal, clock);
    }
    return made;
  }

  RoleSchool school() {
    return school;
  }

  Things things() {
    return things;
  }

  RolePages pages() {
    return pages;
  }
}
