/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.roster.constants.RosterImportStatus;
import nl.klassenkring.roster.exception.RosterFileException;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.RosterImportLocalService;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleRosterFile;
import nl.klassenkring.sample.school.internal.data.SampleSchool;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports the rosters as an administrator would, and connects guardians with their accounts. */
@Component(service = RosterCreator.class)
public class RosterCreator {

  @Reference private GuardianLocalService guardianLocalService;

  @Reference private RosterImportLocalService rosterImportLocalService;

  /** Imports the files that were not imported before. */
  void create(SampleSchool school, Group site, Collection<User> users) throws PortalException {
    List<String> imported =
        rosterImportLocalService
            .getRosterImports(site.getGroupId(), QueryUtil.ALL_POS, QueryUtil.ALL_POS)
            .stream()
            .filter(rosterImport -> rosterImport.getStatus().equals(RosterImportStatus.APPLIED))
            .map(RosterImport::getFileName)
            .collect(Collectors.toList());

    for (SampleRosterFile rosterFile : school.rosterFiles()) {
      if (!imported.contains(rosterFile.name())) {
        importFile(rosterFile, site);
      }
    }
    connect(site, users);
  }

  private void importFile(SampleRosterFile rosterFile, Group site) throws PortalException {
    try {
      RosterImport rosterImport =
          rosterImportLocalService.addRosterImport(
              site.getCreatorUserId(),
              site.getGroupId(),
              rosterFile.name(),
              new ByteArrayInputStream(rosterFile.bytes()));

      rosterImportLocalService.confirmRosterImport(
          site.getCreatorUserId(), rosterImport.getRosterImportId(), rosterImport.getPlanHash());
    } catch (RosterFileException exception) {
      throw new SampleSchoolException(
          rosterFile.name() + " is refused: " + exception.getProblems(), exception);
    } catch (IOException exception) {
      throw new SampleSchoolException(rosterFile.name() + " cannot be read", exception);
    }
  }

  private void connect(Group site, Collection<User> users) throws PortalException {
    Map<String, User> usersByAddress =
        users.stream().collect(Collectors.toMap(User::getEmailAddress, Function.identity()));

    for (Guardian guardian :
        guardianLocalService.getSchoolGuardians(
            site.getGroupId(), QueryUtil.ALL_POS, QueryUtil.ALL_POS)) {

      User user = usersByAddress.get(guardian.getEmailAddress());

      if (user != null && guardian.getGuardianUserId() == 0) {
        guardianLocalService.updateGuardianUser(guardian.getGuardianId(), user.getUserId());
      }
    }
  }
}
