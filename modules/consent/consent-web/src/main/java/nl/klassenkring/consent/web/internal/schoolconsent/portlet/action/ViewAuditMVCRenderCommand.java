/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.service.AuditEntryService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.AuditDisplayContext;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.AuditRow;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows who saw or changed data about consent. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/view_audit"
    },
    service = MVCRenderCommand.class)
public class ViewAuditMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    long schoolGroupId = pageRequest.getSchoolGroupId();
    Pages pages =
        pageRequest.pages(
            auditEntryService.getAuditEntriesCount(schoolGroupId),
            PAGE_SIZE,
            Map.of("mvcRenderCommandName", "/school_consent/view_audit"));
    List<AuditEntry> auditEntries =
        auditEntryService.getAuditEntries(schoolGroupId, pages.getStart(), pages.getEnd());
    Map<Long, String> pupilNames = names.ofPupils(auditEntries, AuditEntry::getPupilId);
    Map<String, String> purposeNames = names.ofPurposes(pageRequest);

    return new AuditDisplayContext(
        auditEntries.stream()
            .map(
                auditEntry ->
                    new AuditRow(
                        pageRequest.getMoments().dayAndTime(auditEntry.getCreateDate()),
                        auditEntry.getUserName(),
                        auditEntry.getAction(),
                        pupilNames.getOrDefault(auditEntry.getPupilId(), ""),
                        purposeNames.getOrDefault(
                            auditEntry.getPurposeKey(), auditEntry.getPurposeKey()),
                        auditEntry.getDetail()))
            .collect(Collectors.toList()),
        pages);
  }

  @Override
  protected String getPath() {
    return "/school_consent/view_audit.jsp";
  }

  private static final int PAGE_SIZE = 50;

  @Reference private AuditEntryService auditEntryService;

  @Reference private Names names;
}
