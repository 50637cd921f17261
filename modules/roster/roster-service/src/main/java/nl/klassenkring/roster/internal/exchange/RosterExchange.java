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
    return ImportPlan.of(file, schoolRowsReader.read(scope).known());
  }

  /**
   * Plans the import of a file again, and does it when the plan is still the same and nothing
   * stands against it.
   *
   * @return the plan; it was done if it has the fingerprint and is not blocked
   */
  public ImportPlan apply(RosterFile file, ImportScope scope, String fingerprint) {
    SchoolRows rows = schoolRowsReader.read(scope);
    ImportPlan plan = ImportPlan.of(file, rows.known());

    if (plan.fingerprint().equals(fingerprint) && !plan.isBlocked()) {
      apply(plan, file, scope, rows);
    }

    return plan;
  }

  /** Gives the Site of the class group that each group of a file is, by name; 0 for none. */
  public Map<String, Long> groupLinks(RosterFile file, ImportScope scope) {
    ClassGroupSites sites = sites(scope, schoolRowsReader.read(scope));
    Map<String, Long> groupLinks = new TreeMap<>();

    for (RosterGroup group : file.groups()) {
      if (!group.isComposed()) {
        groupLinks.put(group.name(), sites.groupId(group.key(), group.name()));
      }
    }

    return groupLinks;
  }

  private ClassGroupSites sites(ImportScope scope, SchoolRows rows) {
    return new ClassGroupSites(
        groupLocalService.getGroups(scope.school().getCompanyId(), scope.schoolGroupId(), true),
        rows.enrolments());
  }

  private void apply(ImportPlan plan, RosterFile file, ImportScope scope, SchoolRows rows) {
    ClassGroupSites sites = sites(scope, rows);
    GuardianImport guardianImport = new GuardianImport(rowWriter, scope, rows);

    new PupilImport(rowWriter, scope, rows, sites, file).apply(plan.pupils());
    guardianImport.applyGuardians(plan.guardians());
    guardianImport.applyGuardianships(plan.guardianships());
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private RowWriter rowWriter;

  @Reference private SchoolRowsReader schoolRowsReader;
}
