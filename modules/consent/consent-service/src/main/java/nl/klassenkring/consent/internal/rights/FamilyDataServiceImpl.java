/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.rights;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.consent.internal.ledger.LedgerReader;
import nl.klassenkring.consent.internal.ledger.PupilLedger;
import nl.klassenkring.consent.internal.people.PupilVoices;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.rights.FamilyDataService;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Exports what is kept about a pupil; each method checks first who asks. */
@Component(service = AopService.class)
@Transactional(rollbackFor = PortalException.class)
public class FamilyDataServiceImpl implements AopService, FamilyDataService {

  @Override
  public byte[] exportFamilyData(long pupilId, long guardianId, Locale locale)
      throws PortalException {

    PermissionChecker permissionChecker = PermissionThreadLocal.getPermissionChecker();
    Pupil pupil = pupilLocalService.fetchPupil(pupilId);

    if ((pupil == null) || !mayExport(permissionChecker, pupil, guardianId)) {
      throw new PrincipalException("No export about pupil " + pupilId);
    }

    Map<String, String> files = new TreeMap<>();

    export(files, "", permissionChecker.getUserId(), pupil, guardianId, locale);

    return zip(files);
  }

  @Override
  public byte[] exportMyFamilyData(Locale locale) throws PortalException {
    long userId = PermissionThreadLocal.getPermissionChecker().getUserId();
    Map<Long, Long> guardianIds = pupilVoices.of(userId);
    Map<String, String> files = new TreeMap<>();

    for (Pupil pupil :
        pupilLocalService.getPupils(
            guardianIds.keySet().stream().mapToLong(Long::longValue).toArray())) {

      long guardianId = guardianIds.get(pupil.getPupilId());

      if (speaks(pupil, guardianId)) {
        export(files, pupil.getPupilId() + "/", userId, pupil, guardianId, locale);
      }
    }

    if (files.isEmpty()) {
      throw new PrincipalException("User " + userId + " speaks for no pupil");
    }

    return zip(files);
  }

  private boolean mayExport(PermissionChecker permissionChecker, Pupil pupil, long guardianId)
      throws PortalException {

    if (permissionChecker == null) {
      return false;
    }

    if (portletResourcePermission.contains(
        permissionChecker, pupil.getSchoolGroupId(), ConsentActionKeys.VIEW_DISAGREEMENTS)) {

      return (guardianId == 0) || speaks(pupil, guardianId);
    }

    Long ownGuardianId =
        pupilVoices
            .of(permissionChecker.getUserId(), Set.of(pupil.getPupilId()))
            .get(pupil.getPupilId());

    return (ownGuardianId != null) && (ownGuardianId == guardianId) && speaks(pupil, guardianId);
  }

  /** A guardian with authority until the pupil decides himself, then the pupil. */
  private boolean speaks(Pupil pupil, long guardianId) throws PortalException {
    Decider decider = (guardianId == 0) ? Decider.pupil() : Decider.guardian(guardianId);

    return ledger(pupil, List.of("")).mayDecide(decider);
  }

  private void export(
      Map<String, String> files,
      String folder,
      long userId,
      Pupil pupil,
      long guardianId,
      Locale locale)
      throws PortalException {

    List<ConsentPurpose> purposes =
        consentPurposeLocalService.getSchoolConsentPurposes(pupil.getSchoolGroupId());
    Map<String, String> purposeNames = new HashMap<>();

    purposes.forEach(purpose -> purposeNames.put(purpose.getPurposeKey(), purpose.getName(locale)));

    List<String> purposeKeys =
        purposes.stream().map(ConsentPurpose::getPurposeKey).collect(Collectors.toList());
    List<FamilySection> sections =
        familyReader.read(pupil, guardianId, ledger(pupil, purposeKeys), purposes, locale);

    files.put(folder + "data.json", FamilyJson.of(sections));
    files.put(folder + "index.html", new FamilyPage(locale, purposeNames).of(sections));

    auditEntryLocalService.addAuditEntry(
        userId,
        pupil.getSchoolGroupId(),
        AuditActions.EXPORT_FAMILY_DATA,
        pupil.getPupilId(),
        null,
        AuditDetail.of(AuditField.GUARDIAN, guardianId).text());
  }

  private PupilLedger ledger(Pupil pupil, List<String> purposeKeys) throws PortalException {
    return ledgerReader.read(purposeKeys, pupil.getPupilId(), clock.instant());
  }

  private static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }

    return bytes.toByteArray();
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;

  @Reference private FamilyReader familyReader;

  @Reference private LedgerReader ledgerReader;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilLocalService pupilLocalService;

  @Reference private PupilVoices pupilVoices;
}
