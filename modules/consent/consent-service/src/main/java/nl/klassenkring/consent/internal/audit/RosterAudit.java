/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.audit;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.AuditedModel;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.service.UserLocalService;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes down what changes in the roster about who decides: it is done there, but it is consent
 * that it changes.
 */
@Component(service = RosterAudit.class)
public class RosterAudit {

  /**
   * Adds an entry of the user who is signed in; when nobody is, as in a job, of who made the row.
   *
   * @param pupilId 0 when it is about more pupils than one
   */
  void add(AuditedModel row, long schoolGroupId, String action, long pupilId, AuditDetail detail)
      throws ModelListenerException {

    try {
      auditEntryLocalService.addAuditEntry(
          userId(row), schoolGroupId, action, pupilId, null, detail.text());
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  /** Who made a row may have left since, with his account. */
  private long userId(AuditedModel row) throws PortalException {
    for (long userId : new long[] {PrincipalThreadLocal.getUserId(), row.getUserId()}) {
      if ((userId > 0) && (userLocalService.fetchUser(userId) != null)) {
        return userId;
      }
    }

    return userLocalService.getGuestUserId(row.getCompanyId());
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference private UserLocalService userLocalService;
}
