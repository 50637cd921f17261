/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.User;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.UserDataContract;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.service.GuardianLocalService;
import org.junit.jupiter.api.Test;

final class RosterUserDataIT extends UserDataContract {

  private static final long GUARDIAN_ID = 6_000_000_001L;

  @PortalService private GuardianLocalService guardians;
  @PortalService private TestSchool school;

  @Override
  protected String bundleName() {
    return "nl.klassenkring.roster.service";
  }

  @Test
  void aGuardianWithAnAccountBecomesNobodyWithTheSchoolsKeyOnly() throws Exception {
    User parent = school.person("Bert").user();
    User administrator = school.person("Joke").user();
    addGuardian(parent, administrator);

    assertThat(export(parent)).contains("<column-value>van Dam</column-value>", "bert@");
    assertThat(export(administrator)).doesNotContain("van Dam", "bert@");

    userData().anonymize(parent);

    Guardian guardian = guardians.getGuardian(GUARDIAN_ID);
    assertThat(guardian.getGuardianUserId()).isZero();
    assertThat(guardian.getLastName() + guardian.getEmailAddress()).isEmpty();
    assertThat(guardian.getRosterKey()).isEqualTo("G-1");
    assertThat(guardian.getUserId()).isEqualTo(administrator.getUserId());
  }

  private String export(User user) throws Exception {
    return userData().export(user).get(Guardian.class.getName() + "/" + GUARDIAN_ID + ".xml");
  }

  private void addGuardian(User parent, User administrator) {
    Guardian guardian = guardians.createGuardian(GUARDIAN_ID);
    guardian.setCompanyId(parent.getCompanyId());
    guardian.setUserId(administrator.getUserId());
    guardian.setUserName(administrator.getFullName());
    guardian.setSchoolGroupId(school.site().getGroupId());
    guardian.setRosterKey("G-1");
    guardian.setGuardianUserId(parent.getUserId());
    guardian.setFirstName("Bert");
    guardian.setLastName("van Dam");
    guardian.setEmailAddress("bert@example.org");
    guardians.addGuardian(guardian);
  }
}
