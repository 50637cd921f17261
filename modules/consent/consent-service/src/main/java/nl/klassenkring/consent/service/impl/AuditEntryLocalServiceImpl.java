/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.internal.audit.AuditQueries;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.service.base.AuditEntryLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps who saw or changed consent data; asks for no permission. Entries are only added. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.AuditEntry",
    service = AopService.class)
public class AuditEntryLocalServiceImpl extends AuditEntryLocalServiceBaseImpl {

  /**
   * Adds that a user saw or changed something, within the transaction of what he did.
   *
   * @param action one of {@code AuditActions}
   * @param pupilId 0 when it is about more pupils than one
   * @param purposeKey null when it is about more purposes than one
   * @param detail the text of an {@link AuditDetail}
   */
  @Override
  public AuditEntry addAuditEntry(
      long userId,
      long schoolGroupId,
      String action,
      long pupilId,
      String purposeKey,
      String detail)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    AuditEntry auditEntry = auditEntryPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    auditEntry.setCompanyId(user.getCompanyId());
    auditEntry.setUserId(userId);
    auditEntry.setUserName(user.getFullName());
    auditEntry.setCreateDate(now);
    auditEntry.setModifiedDate(now);
    auditEntry.setSchoolGroupId(schoolGroupId);
    auditEntry.setAction(action);
    auditEntry.setPupilId(pupilId);
    auditEntry.setPurposeKey(Objects.toString(purposeKey, ""));
    auditEntry.setDetail(detail);

    return auditEntryPersistence.update(auditEntry);
  }

  /**
   * Adds that a user saw of some pupils whether they may be shown: of each of them and for one
   * purpose once in a day of 24 hours, for a form asks anew with each change in it.
   *
   * @param groupId the Site of the class group in which he saw it
   * @return what was added
   */
  @Override
  public List<AuditEntry> addCheckAuditEntries(
      long userId, long schoolGroupId, long groupId, String purposeKey, Collection<Long> pupilIds)
      throws PortalException {

    if (pupilIds.isEmpty()) {
      return List.of();
    }

    Set<Long> unwritten = new TreeSet<>(pupilIds);
    List<Long> written =
        auditEntryPersistence.dslQuery(
            AuditQueries.checked(
                userId,
                schoolGroupId,
                purposeKey,
                pupilIds,
                Date.from(clock.instant().minus(ONE_DAY))));
    List<AuditEntry> added = new ArrayList<>();

    unwritten.removeAll(written);

    for (long pupilId : unwritten) {
      added.add(
          addAuditEntry(
              userId,
              schoolGroupId,
              AuditActions.CHECK,
              pupilId,
              purposeKey,
              AuditDetail.of(AuditField.GROUP, groupId).text()));
    }

    return added;
  }

  private static final Duration ONE_DAY = Duration.ofDays(1);

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;
}
