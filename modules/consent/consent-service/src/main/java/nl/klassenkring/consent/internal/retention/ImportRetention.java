/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import java.util.List;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.roster.constants.RosterImportStatus;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.model.RosterImportTable;
import nl.klassenkring.roster.service.RosterImportLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Plans and erases what is known of imports. One that was done shows where the roster comes from;
 * one that was not shows nothing. Their files are gone since: only an import that waits has one.
 */
@Component(service = ImportRetention.class)
public class ImportRetention {

  void plan(RetentionPlan plan) {
    RetentionScope scope = plan.scope();

    if (!scope.has(RetentionCategory.IMPORTS)) {
      return;
    }

    for (RosterImport rosterImport : imports(scope)) {
      long key = rosterImport.getRosterImportId();

      if (rosterImport.getStatus().equals(RosterImportStatus.PENDING)) {
        plan.keep(RetentionCategory.IMPORTS, RetentionReason.UNFINISHED);
      } else if (rosterImport.getStatus().equals(RosterImportStatus.APPLIED)) {
        plan.eraseAfterTerm(
            RetentionCategory.IMPORTS, key, scope.term().isOver(rosterImport.getCreateDate()));
      } else {
        plan.erase(RetentionCategory.IMPORTS, key);
      }
    }
  }

  void erase(RetentionPlan plan) {
    if (plan.erased(RetentionCategory.IMPORTS).isEmpty()) {
      return;
    }

    for (RosterImport rosterImport : imports(plan.scope())) {
      if (plan.isErased(RetentionCategory.IMPORTS, rosterImport.getRosterImportId())) {
        rosterImportLocalService.deleteRosterImport(rosterImport);
      }
    }
  }

  private List<RosterImport> imports(RetentionScope scope) {
    return rosterImportLocalService.dslQuery(
        DSLQueryFactoryUtil.select(RosterImportTable.INSTANCE)
            .from(RosterImportTable.INSTANCE)
            .where(
                RosterImportTable.INSTANCE
                    .schoolGroupId
                    .eq(scope.schoolGroupId())
                    .and(RosterImportTable.INSTANCE.createDate.lt(scope.end()))));
  }

  @Reference private RosterImportLocalService rosterImportLocalService;
}
