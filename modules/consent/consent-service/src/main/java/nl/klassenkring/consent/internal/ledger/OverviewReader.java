/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.consent.check.ConsentOverview;
import nl.klassenkring.consent.check.PupilConsents;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a page of pupils with what they may be shown for. */
@Component(service = OverviewReader.class)
public class OverviewReader {

  /**
   * Reads a page of the pupils of a class group, or of a whole school.
   *
   * @param groupId the Site of the class group, or of the school
   */
  public ConsentOverview read(long groupId, Instant instant, int start, int end)
      throws PortalException {

    long schoolGroupId = SchoolSite.groupId(groupLocalService.getGroup(groupId));
    boolean wholeSchool = groupId == schoolGroupId;
    Date moment = Date.from(instant);
    List<ConsentPurpose> purposes =
        consentPurposeLocalService.getActiveConsentPurposes(schoolGroupId);
    List<Pupil> pupils =
        wholeSchool
            ? pupilLocalService.getSchoolPupils(groupId, moment, start, end)
            : pupilLocalService.getGroupPupils(groupId, moment, start, end);
    int pupilsCount =
        wholeSchool
            ? pupilLocalService.getSchoolPupilsCount(groupId, moment)
            : pupilLocalService.getGroupPupilsCount(groupId, moment);

    return new ConsentOverview(purposes, rows(pupils, purposes, instant), pupilsCount);
  }

  /** Reads one pupil, wherever he is enrolled. */
  public ConsentOverview read(Pupil pupil, Instant instant) throws PortalException {
    List<ConsentPurpose> purposes =
        consentPurposeLocalService.getActiveConsentPurposes(pupil.getSchoolGroupId());

    return new ConsentOverview(purposes, rows(List.of(pupil), purposes, instant), 1);
  }

  private List<PupilConsents> rows(
      List<Pupil> pupils, List<ConsentPurpose> purposes, Instant instant) throws PortalException {

    List<String> purposeKeys =
        purposes.stream().map(ConsentPurpose::getPurposeKey).collect(Collectors.toList());
    List<Long> pupilIds = pupils.stream().map(Pupil::getPupilId).collect(Collectors.toList());
    Map<Long, PupilLedger> ledgers = ledgerReader.read(purposeKeys, pupilIds, instant);

    return pupils.stream()
        .map(
            pupil ->
                new PupilConsents(
                    pupil.getPupilId(),
                    fullName(pupil),
                    reasons(ledgers.get(pupil.getPupilId()), purposeKeys)))
        .collect(Collectors.toList());
  }

  private static Map<String, ConsentReason> reasons(PupilLedger ledger, List<String> purposeKeys) {
    return (ledger == null)
        ? Map.of()
        : purposeKeys.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), purposeKey -> ledger.consent(purposeKey).reason()));
  }

  private static String fullName(Pupil pupil) {
    return List.of(pupil.getFirstName(), pupil.getNamePrefix(), pupil.getLastName()).stream()
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private LedgerReader ledgerReader;

  @Reference private PupilLocalService pupilLocalService;
}
