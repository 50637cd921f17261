/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupTable;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Puts names to the keys of rows that a service has let the reader see. One statement for all rows
 * of a page.
 */
@Component(service = Names.class)
public class Names {

  /** Gives the names of Sites in the reader's language, by their keys. */
  public Map<Long, String> ofGroups(Collection<Long> groupIds, PageRequest pageRequest) {
    if (groupIds.isEmpty()) {
      return Map.of();
    }

    List<Group> groups =
        groupLocalService.dslQuery(
            DSLQueryFactoryUtil.select(GroupTable.INSTANCE)
                .from(GroupTable.INSTANCE)
                .where(GroupTable.INSTANCE.groupId.in(groupIds.toArray(new Long[0]))));

    return groups.stream()
        .collect(
            Collectors.toMap(Group::getGroupId, group -> group.getName(pageRequest.getLocale())));
  }

  /** Gives the names of the guardians, by their keys. */
  public Map<Long, String> ofGuardians(Collection<Long> guardianIds) {
    return guardianLocalService.getGuardians(array(guardianIds.stream())).stream()
        .collect(
            Collectors.toMap(
                Guardian::getGuardianId,
                guardian ->
                    join(
                        guardian.getFirstName(),
                        guardian.getNamePrefix(),
                        guardian.getLastName())));
  }

  /** Gives the names of the pupils of some rows, by their keys. */
  public <T> Map<Long, String> ofPupils(Collection<T> rows, Function<T, Long> pupilId) {
    return pupilLocalService.getPupils(array(rows.stream().map(pupilId))).stream()
        .collect(Collectors.toMap(Pupil::getPupilId, Names::of));
  }

  /** Gives the name of a pupil. */
  public static String of(Pupil pupil) {
    return join(pupil.getFirstName(), pupil.getNamePrefix(), pupil.getLastName());
  }

  /** Gives the names of all purposes of the school, by their keys, in the reader's language. */
  public Map<String, String> ofPurposes(PageRequest pageRequest) throws PortalException {
    return ofPurposes(pageRequest.getSchoolGroupId(), pageRequest);
  }

  /** Gives the names of all purposes of a school, by their keys, in the reader's language. */
  public Map<String, String> ofPurposes(long schoolGroupId, PageRequest pageRequest)
      throws PortalException {

    return consentPurposeLocalService.getSchoolConsentPurposes(schoolGroupId).stream()
        .collect(
            Collectors.toMap(
                ConsentPurpose::getPurposeKey,
                consentPurpose -> consentPurpose.getName(pageRequest.getLocale())));
  }

  private static long[] array(Stream<Long> keys) {
    return keys.distinct().filter(key -> key > 0).mapToLong(Long::longValue).toArray();
  }

  private static String join(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private GuardianLocalService guardianLocalService;

  @Reference private PupilLocalService pupilLocalService;
}
