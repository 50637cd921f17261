/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.List;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.internal.audit.AuditQueries;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.service.base.AuditEntryServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets who may read the audit do so; each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=AuditEntry"},
    service = AopService.class)
public class AuditEntryServiceImpl extends AuditEntryServiceBaseImpl {

  /** Gives a page of what was done in a school, latest first. */
  @Override
  public List<AuditEntry> getAuditEntries(long schoolGroupId, int start, int end)
      throws PortalException {

    check(schoolGroupId);

    return auditEntryPersistence.findBySchoolGroupId(schoolGroupId, start, end);
  }

  /** Counts what was done in a school. */
  @Override
  public int getAuditEntriesCount(long schoolGroupId) throws PortalException {
    check(schoolGroupId);

    return auditEntryPersistence.countBySchoolGroupId(schoolGroupId);
  }

  /** Gives a page of what was done about one pupil of a school, latest first. */
  @Override
  public List<AuditEntry> getPupilAuditEntries(long schoolGroupId, long pupilId, int start, int end)
      throws PortalException {

    check(schoolGroupId);

    return auditEntryPersistence.findByS_P(schoolGroupId, pupilId, start, end);
  }

  /** Counts what was done about one pupil of a school. */
  @Override
  public int getPupilAuditEntriesCount(long schoolGroupId, long pupilId) throws PortalException {
    check(schoolGroupId);

    return auditEntryPersistence.countByS_P(schoolGroupId, pupilId);
  }

  /**
   * Gives a page of what was done about single pupils of a school whose name has all of the words
   * in it, latest first.
   *
   * @param words of first name, prefix and last name, or parts of them
   */
  @Override
  public List<AuditEntry> searchAuditEntries(long schoolGroupId, String words, int start, int end)
      throws PortalException {

    check(schoolGroupId);

    return auditEntryPersistence.dslQuery(AuditQueries.page(schoolGroupId, words, start, end));
  }

  /** Counts what {@link #searchAuditEntries} gives. */
  @Override
  public int searchAuditEntriesCount(long schoolGroupId, String words) throws PortalException {
    check(schoolGroupId);

    return auditEntryPersistence.dslQueryCount(AuditQueries.count(schoolGroupId, words));
  }

  private void check(long schoolGroupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), schoolGroupId, ConsentActionKeys.VIEW_AUDIT);
  }

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
