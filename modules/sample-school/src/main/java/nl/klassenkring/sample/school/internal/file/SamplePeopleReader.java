/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.PersonName;
import nl.klassenkring.sample.school.internal.data.SamplePerson;

/** Reads who is in the sample, with which roles on which sites. */
final class SamplePeopleReader {

  private static final Set<String> REGULAR_ROLES =
      Set.of(
          SchoolRoleConstants.SCHOOL_DIRECTOR,
          SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
          SchoolRoleConstants.PRIVACY_OFFICER);

  private static final Set<String> SITE_ROLES =
      Set.of(
          SchoolRoleConstants.TEACHER,
          SchoolRoleConstants.CLASS_PARENT,
          SchoolRoleConstants.PARENT,
          SchoolRoleConstants.EXTERNAL);

  private final SampleFiles sampleFiles;
  private final DeclaredNames sites;
  private final DeclaredNames logins;

  private SamplePeopleReader(SampleFiles sampleFiles, DeclaredNames sites, DeclaredNames logins) {
    this.sampleFiles = sampleFiles;
    this.sites = sites;
    this.logins = logins;
  }

  /** Reads the people; their logins are declared, and their sites must have been. */
  static List<SamplePerson> read(SampleFiles sampleFiles, DeclaredNames sites, DeclaredNames logins)
      throws SampleSchoolException {
    return new SamplePeopleReader(sampleFiles, sites, logins).people();
  }

  private List<SamplePerson> people() throws SampleSchoolException {
    JsonFields fields = JsonFields.of(sampleFiles, "people.json").only("people");

    List<SamplePerson> people = new ArrayList<>();
    for (JsonFields person : fields.objects("people")) {
      people.add(person(person));
    }
    return people;
  }

  private SamplePerson person(JsonFields fields) throws SampleSchoolException {
    fields.only(
        "login",
        "firstName",
        "middleName",
        "lastName",
        "jobTitle",
        "roles",
        "memberships",
        "shows");

    return new SamplePerson(
        logins.declare(fields, "login"),
        new PersonName(
            fields.text("firstName"), fields.optionalText("middleName"), fields.text("lastName")),
        fields.optionalText("jobTitle"),
        roles(fields, REGULAR_ROLES),
        memberships(fields),
        fields.optionalText("shows"));
  }

  private Map<String, Set<String>> memberships(JsonFields fields) throws SampleSchoolException {
    Map<String, Set<String>> memberships = new LinkedHashMap<>();
    for (JsonFields membership : fields.objects("memberships")) {
      membership.only("site", "roles");
      memberships.put(sites.refer(membership, "site"), roles(membership, SITE_ROLES));
    }
    return memberships;
  }

  private static Set<String> roles(JsonFields fields, Set<String> known)
      throws SampleSchoolException {

    List<String> roles = fields.optionalTexts("roles");
    for (String role : roles) {
      if (!known.contains(role)) {
        throw fields.mistake("roles", "cannot hold " + role + ", but " + known);
      }
    }
    return new LinkedHashSet<>(roles);
  }
}
