/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.GuardianService;
import nl.klassenkring.roster.service.RosterImportService;

/** An invitation of the father, and an import that waits. */
final class RosterThings {

  private static final String ROSTER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <EDEX>
      <school><schooljaar>2026-2027</schooljaar><xsdversie>2.1</xsdversie></school>
      <groepen><groep key="G1"><naam>nieuw</naam></groep></groepen>
      <leerlingen>
      <leerling key="L1"><achternaam>Zevenster</achternaam><roepnaam>Jip</roepnaam>
      <geboortedatum>2018-03-01</geboortedatum><groep key="G1"/></leerling>
      </leerlingen>
      </EDEX>
      """;

  private RosterThings() {}

  static void put(Setting setting, Things things) throws Exception {
    long fatherId = setting.families().fatherId();
    long pupilId = setting.families().pupilId();
    GuardianService guardians = setting.service(GuardianService.class);
    String code = setting.as(Role.ADMINISTRATOR, () -> guardians.inviteGuardian(fatherId, pupilId));
    long invitationId =
        setting
            .as(Role.ADMINISTRATOR, () -> guardians.getPupilInvitations(pupilId))
            .get(0)
            .getGuardianInvitationId();
    RosterImport rosterImport =
        setting.as(
            Role.ADMINISTRATOR,
            () ->
                setting
                    .service(RosterImportService.class)
                    .addRosterImport(setting.schoolGroupId(), "school.xml", file()));

    things
        .put("inviteGuardian", "guardianId", fatherId)
        .put("/roster/add_invitation", "guardianId", fatherId)
        .put("code", code)
        .put("guardianInvitationId", invitationId)
        .put("rosterImportId", rosterImport.getRosterImportId())
        .put("planHash", rosterImport.getPlanHash())
        .put("rosterGroupKey", RoleSchoolFamilies.ROSTER_GROUP)
        .put("fileName", "school.xml")
        .make("addRosterImport", "content", RosterThings::file)
        .put("/roster/read_file", "file", new ChosenFile("school.xml", ROSTER));
  }

  private static ByteArrayInputStream file() {
    return new ByteArrayInputStream(ROSTER.getBytes(StandardCharsets.UTF_8));
  }
}
