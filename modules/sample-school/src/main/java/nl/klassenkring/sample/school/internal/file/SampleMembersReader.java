/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleAdmission;
import nl.klassenkring.sample.school.internal.data.SampleInvitation;
import nl.klassenkring.sample.school.internal.data.SampleMembers;

/** Reads who comes into groups by another road than the roster. */
final class SampleMembersReader {

  private SampleMembersReader() {}

  static SampleMembers read(SampleFiles sampleFiles, DeclaredNames sites, DeclaredNames logins)
      throws SampleSchoolException {

    JsonFields members =
        JsonFields.of(sampleFiles, "members.json").only("carers", "externals", "invitations");
    List<SampleAdmission> carers = new ArrayList<>();
    List<SampleAdmission> externals = new ArrayList<>();
    List<SampleInvitation> invitations = new ArrayList<>();

    for (JsonFields fields : members.objects("carers")) {
      fields.only("group", "person", "pupil", "askedBy", "decidedBy", "reason");
      carers.add(admission(fields, sites, logins, fields.text("pupil"), 0));
    }

    for (JsonFields fields : members.objects("externals")) {
      fields.only("group", "person", "days", "askedBy", "decidedBy", "reason");
      externals.add(admission(fields, sites, logins, "", fields.count("days")));
    }

    for (JsonFields fields : members.objects("invitations")) {
      fields.only("group", "emailAddress", "role", "invitedBy");
      invitations.add(
          new SampleInvitation(
              sites.refer(fields, "group"),
              fields.text("emailAddress"),
              fields.parsed("role", MemberRole::valueOf),
              logins.refer(fields, "invitedBy")));
    }

    return new SampleMembers(carers, externals, invitations);
  }

  private static SampleAdmission admission(
      JsonFields fields, DeclaredNames sites, DeclaredNames logins, String pupil, int days)
      throws SampleSchoolException {

    return new SampleAdmission(
        sites.refer(fields, "group"),
        logins.refer(fields, "person"),
        logins.refer(fields, "askedBy"),
        logins.refer(fields, "decidedBy"),
        fields.text("reason"),
        pupil,
        days);
  }
}
