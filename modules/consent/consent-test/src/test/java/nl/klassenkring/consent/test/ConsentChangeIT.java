/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.change.ConsentChangeListener;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceRegistration;

@EmbeddedPortalTest
final class ConsentChangeIT {

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;
  private final List<ConsentChange> changes = new ArrayList<>();
  private ServiceRegistration<ConsentChangeListener> registration;
  private TestFamily family;
  private boolean failing;

  @BeforeEach
  void listen() throws Exception {
    family = new TestFamily(portal, StaffedSchool.of(testSchool));
    registration =
        portal
            .bundleContext()
            .registerService(ConsentChangeListener.class, this::onConsentChanged, null);
  }

  @AfterEach
  void stopListening() {
    registration.unregister();
  }

  @Test
  void onlyWhatChangesTheResultIsTold() throws Exception {
    family.answer(family.father(), false);
    assertThat(changes).isEmpty();

    family.answer(family.father(), true);
    family.answer(family.mother(), true);
    assertThat(changes).extracting(ConsentChange::isAllowed).containsExactly(true);

    family.answer(family.mother(), false);
    family.answer(family.father(), false);
    assertThat(changes).extracting(ConsentChange::isAllowed).containsExactly(true, false);
    assertThat(changes.get(1).getReason()).isEqualTo(ConsentReason.WITHDRAWN);
    assertThat(changes.get(1).getPurposeKey()).isEqualTo(ConsentPurposeKeys.PORTAL);
    assertThat(changes.get(1).getPupilId()).isEqualTo(family.pupilId());
    assertThat(changes.get(1).getUserId()).isEqualTo(family.mother().userId());
  }

  @Test
  void whatIsToldAndTheDecisionHappenTogetherOrNotAtAll() throws Exception {
    failing = true;

    assertThatThrownBy(() -> family.answer(family.mother(), true))
        .isInstanceOf(PortalException.class);

    assertThat(family.reason()).isEqualTo(ConsentReason.NOT_ANSWERED);
  }

  private void onConsentChanged(ConsentChange change) throws PortalException {
    if (change.getPupilId() != family.pupilId()) {
      return;
    }
    if (failing) {
      throw new PortalException("The desk is on fire");
    }
    changes.add(change);
  }
}
