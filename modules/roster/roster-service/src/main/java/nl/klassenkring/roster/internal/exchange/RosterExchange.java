/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.Map;
import java.util.TreeMap;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.exchange.plan.ImportPlan;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans an import and does what was planned, within the transaction of who asks. */
@Component(service = RosterExchange.class)
public class RosterExchange {

  /** Compares a file with what the school knows now. */
  public ImportPlan plan(RosterFile file, ImportScope scope) {
    SchoolRows rows = schoolRowsReader.read(scope);

    return plan(file, rows, sites(scope, rows));
  }

  /**
   * Plans the import of a file again, and does it when the plan is still the same and nothing
   * stands against it.
   *
   * @return the plan; it was done if it has the fingerprint and is not blocked
   */
  public ImportPlan apply(RosterFile file, ImportScope scope, String fingerprint) {
    SchoolRows rows = schoolRowsReader.read(scope);
    ClassGroupSites sites = sites(scope, rows);
    ImportPlan plan = plan(file, rows, sites);

    if (plan.fingerprint().equals(fingerprint) && !plan.isBlocked()) {
      apply(plan, file, scope, rows, sites);
    }

    return plan;
  }

  /**
   * Gives the Site of the class group that each group of a file is, composed groups included, by
   * name; 0 for none.
   */
  public Map<String, Long> groupLinks(RosterFile file, ImportScope scope) {
    ClassGroupSites sites = sites(scope, schoolRowsReader.read(scope));
    Map<String, Long> groupLinks = new TreeMap<>();

    for (RosterGroup group : file.groups()) {
      groupLinks.put(group.name(), sites.groupId(group));
    }

    return groupLinks;
  }

  private ClassGroupSites sites(ImportScope scope, SchoolRows rows) {
    return new ClassGroupSites(
        groupLocalService.getGroups(scope.school().getCompanyId(), scope.schoolGroupId(), true),
        rows.enrolments());
  }

  /**
   * Schools have composed groups for anything, such as extra help with reading: nobody needs to
   * know here who is in one that has no Site.
   */
  private static ImportPlan plan(RosterFile file, SchoolRows rows, ClassGroupSites sites) {
    return ImportPlan.of(file.withMembershipsOf(sites.keysOfFound(file.groups())), rows.known());
  }

  private void apply(
      ImportPlan plan, RosterFile file, ImportScope scope, SchoolRows rows, ClassGroupSites sites) {

    EnrolmentRows enrolmentRows = new EnrolmentRows(rowWriter, scope, sites);
    GuardianImport guardianImport = new GuardianImport(rowWriter, scope, rows);

    new PupilImport(rowWriter, scope, rows, enrolmentRows, file).apply(plan.pupils());
    new MembershipImport(rowWriter, rows, enrolmentRows).apply(plan.memberships());
    // One kind of row after the other: rows of a kind are sent in batches.
    enrolmentRows.save();
    guardianImport.applyGuardians(plan.guardians());
    guardianImport.applyGuardianships(plan.guardianships());
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private RowWriter rowWriter;

  @Reference private SchoolRowsReader schoolRowsReader;
}
