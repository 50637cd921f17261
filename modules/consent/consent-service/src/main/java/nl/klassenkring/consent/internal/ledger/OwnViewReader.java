/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.consent.engine.OwnView;
import nl.klassenkring.consent.internal.site.ExistingSites;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what somebody may know of the consents of a pupil: the own answers and the results. */
@Component(service = OwnViewReader.class)
public class OwnViewReader {

  /** Reads the views of one pupil, by purpose in the order in which the school asks. */
  public Map<String, OwnView> read(long pupilId, Decider decider, Instant instant)
      throws PortalException {

    List<String> purposeKeys = purposeKeys(pupilLocalService.getPupil(pupilId).getSchoolGroupId());

    return views(ledgerReader.read(purposeKeys, pupilId, instant), purposeKeys, decider);
  }

  /**
   * Reads the same of all pupils for whom a user decides, but of those of a school that is gone;
   * the statements grow with the schools.
   */
  public Map<Long, Map<String, OwnView>> readAll(long userId, Instant instant)
      throws PortalException {

    Map<Long, List<Pupil>> pupilsBySchool =
        Stream.concat(
                pupilLocalService.getGuardedPupils(userId, Date.from(instant)).stream(),
                pupilLocalService.getUserPupils(userId).stream())
            .distinct()
            .collect(Collectors.groupingBy(Pupil::getSchoolGroupId));
    Map<Long, Map<String, OwnView>> views = new HashMap<>();

    pupilsBySchool.keySet().retainAll(existingSites.among(pupilsBySchool.keySet()));

    for (Map.Entry<Long, List<Pupil>> school : pupilsBySchool.entrySet()) {
      List<String> purposeKeys = purposeKeys(school.getKey());
      List<Long> pupilIds =
          school.getValue().stream().map(Pupil::getPupilId).collect(Collectors.toList());

      for (PupilLedger ledger : ledgerReader.read(purposeKeys, pupilIds, instant).values()) {
        ledger
            .deciderOf(userId)
            .ifPresent(decider -> views.put(ledger.pupilId(), views(ledger, purposeKeys, decider)));
      }
    }

    return views;
  }

  private static Map<String, OwnView> views(
      PupilLedger ledger, List<String> purposeKeys, Decider decider) {

    Map<String, OwnView> views = new LinkedHashMap<>();

    purposeKeys.forEach(
        purposeKey -> views.put(purposeKey, ledger.consent(purposeKey).viewOf(decider)));

    return views;
  }

  private List<String> purposeKeys(long schoolGroupId) throws PortalException {
    return consentPurposeLocalService.getActiveConsentPurposes(schoolGroupId).stream()
        .map(ConsentPurpose::getPurposeKey)
        .collect(Collectors.toList());
  }

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;

  @Reference private ExistingSites existingSites;

  @Reference private LedgerReader ledgerReader;

  @Reference private PupilLocalService pupilLocalService;
}
