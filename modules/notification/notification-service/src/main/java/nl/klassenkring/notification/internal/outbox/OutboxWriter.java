/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.outbox;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupTable;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.notification.internal.preference.SchoolReader;
import nl.klassenkring.notification.internal.preference.SchoolReaders;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Writes mails into the outbox, by what their readers chose. */
@Component(service = OutboxWriter.class)
public class OutboxWriter {

  /**
   * Keeps mails; a key that is there already is passed over.
   *
   * @return how many are new and wanted
   */
  public int write(Collection<OutgoingMail> mails) throws PortalException {
    Map<Long, Map<String, OutgoingMail>> byCompany = new LinkedHashMap<>();

    for (OutgoingMail mail : mails) {
      byCompany
          .computeIfAbsent(mail.getCompanyId(), key -> new LinkedHashMap<>())
          .putIfAbsent(mail.getKey(), mail);
    }

    int written = 0;

    for (Map.Entry<Long, Map<String, OutgoingMail>> entry : byCompany.entrySet()) {
      Map<String, OutgoingMail> byKey = entry.getValue();

      byKey.keySet().removeAll(outboxTable.queuedKeys(entry.getKey(), byKey.keySet()));
      written += writeNew(byKey.values());
    }

    return written;
  }

  private int writeNew(Collection<OutgoingMail> mails) throws PortalException {
    if (mails.isEmpty()) {
      return 0;
    }

    Instant now = clock.instant();
    List<DueMail> dueMails = wanted(mails, now);

    if (!dueMails.isEmpty()) {
      outboxTable.insert(dueMails, now);
    }

    return dueMails.size();
  }

  private List<DueMail> wanted(Collection<OutgoingMail> mails, Instant now) throws PortalException {

    Map<Long, Long> schoolGroupIds = schoolGroupIds(mails);
    Map<SchoolReader, ReaderChoices> choices =
        schoolReaders.choices(
            mails.stream()
                .map(OutgoingMail::getUserId)
                .filter(userId -> userId != 0)
                .collect(Collectors.toSet()));
    Map<Long, ZoneId> zones = new HashMap<>();
    List<DueMail> dueMails = new ArrayList<>();

    for (OutgoingMail mail : mails) {
      long schoolGroupId = schoolGroupIds.get(mail.getGroupId());
      ReaderChoices chosen =
          choices.getOrDefault(
              new SchoolReader(schoolGroupId, mail.getUserId()), ReaderChoices.DEFAULT);

      if (chosen.wants(mail.getCategory())) {
        Instant due = mail.getNotBefore().filter(now::isBefore).orElse(now);

        if (chosen.getQuietHours().getFrom().isPresent()) {
          due = chosen.getQuietHours().firstMoment(due, zone(zones, schoolGroupId));
        }

        dueMails.add(new DueMail(mail, schoolGroupId, due));
      }
    }

    return dueMails;
  }

  private ZoneId zone(Map<Long, ZoneId> zones, long schoolGroupId) throws PortalException {
    ZoneId zone = zones.get(schoolGroupId);

    if (zone == null) {
      zone = policyService.zone(schoolGroupId);
      zones.put(schoolGroupId, zone);
    }

    return zone;
  }

  private Map<Long, Long> schoolGroupIds(Collection<OutgoingMail> mails) {
    Set<Long> groupIds = mails.stream().map(OutgoingMail::getGroupId).collect(Collectors.toSet());
    Map<Long, Long> schoolGroupIds = new HashMap<>();

    List<Group> groups =
        groupLocalService.dslQuery(
            DSLQueryFactoryUtil.select(GroupTable.INSTANCE)
                .from(GroupTable.INSTANCE)
                .where(GroupTable.INSTANCE.groupId.in(groupIds.toArray(new Long[0]))));

    for (Group group : groups) {
      schoolGroupIds.put(group.getGroupId(), SchoolSite.groupId(group));
    }

    groupIds.forEach(groupId -> schoolGroupIds.putIfAbsent(groupId, 0L));

    return schoolGroupIds;
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;

  @Reference private OutboxTable outboxTable;

  @Reference private PolicyService policyService;

  @Reference private SchoolReaders schoolReaders;
}
