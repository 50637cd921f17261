/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchException;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.User;
import java.util.List;
import java.util.Locale;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.model.ConsentDecisionTable;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.UserDataContract;
import org.junit.jupiter.api.Test;

final class ConsentUserDataIT extends UserDataContract {

  private static final String DECISION = ConsentDecision.class.getName();

  @PortalService private ConsentDecisionLocalService decisions;
  @PortalService private TestSchool school;

  @Override
  protected String bundleName() {
    return "nl.klassenkring.consent.service";
  }

  @Test
  void aDecisionIsKeptForTheSchoolToShowThatConsentWasGiven() throws Exception {
    User parent = school.person("Bert").user();
    rows().add(parent);

    Exception refusal = catchException(() -> userData().delete(DECISION, parent));

    assertThat(userData().message(DECISION, refusal, new Locale("nl", "NL")))
        .isEqualTo("De school moet dit bewaren. Anonimiseren kan wel.");
    assertThat(userData().counts(parent)).containsEntry(DECISION, 1L);
  }

  @Test
  void anErasureChangesNothingOfADecisionButWhoMadeIt() throws Exception {
    User parent = school.person("Bert").user();
    rows().add(parent);
    ConsentDecision before = decision(parent);

    userData().anonymize(parent);

    ConsentDecision after = decisions.getConsentDecision(before.getConsentDecisionId());
    assertThat(after.getUserId())
        .isEqualTo(userData().anonymousUser(parent.getCompanyId()).getUserId());
    assertThat(after.getGuardianId()).isEqualTo(before.getGuardianId());
    assertThat(after.getPupilId()).isEqualTo(before.getPupilId());
    assertThat(after.getDecision()).isEqualTo(before.getDecision());
    assertThat(after.getDecidedDate()).isEqualTo(before.getDecidedDate());
  }

  @Test
  void threatOfADecisionThatIsPutInAnothersNameMeetsTheLedger() throws Exception {
    User parent = school.person("Bert").user();
    rows().add(parent);
    ConsentDecision decision = decision(parent);

    decision.setUserId(school.person("Ank").userId());

    assertThatExceptionOfType(ModelListenerException.class)
        .isThrownBy(() -> decisions.updateConsentDecision(decision));
  }

  private ConsentDecision decision(User user) {
    List<ConsentDecision> found =
        decisions.dslQuery(
            DSLQueryFactoryUtil.select(ConsentDecisionTable.INSTANCE)
                .from(ConsentDecisionTable.INSTANCE)
                .where(ConsentDecisionTable.INSTANCE.userId.eq(user.getUserId())));

    return found.get(0);
  }
}
