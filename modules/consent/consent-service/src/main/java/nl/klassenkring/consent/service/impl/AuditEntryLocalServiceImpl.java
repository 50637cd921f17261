/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
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
   * @param detail at most 1000 characters that say what; no names
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

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;
}
