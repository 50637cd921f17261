/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.function.Function;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.rights.RetentionPreview;
import nl.klassenkring.consent.rights.RetentionService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.FamilyErasureDisplayContext;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what erasing the data of one family would do, before it is done. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/view_family"
    },
    service = MVCRenderCommand.class)
public class ViewFamilyMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    long pupilId = pageRequest.number("pupilId");
    RetentionPreview preview = retentionService.previewFamily(pupilId);

    return new FamilyErasureDisplayContext(
        pupilId,
        names.ofPupils(List.of(pupilId), Function.identity()).getOrDefault(pupilId, ""),
        preview,
        pageRequest.getMoments());
  }

  @Override
  protected String getPath() {
    return "/school_consent/view_family.jsp";
  }

  @Reference private Names names;

  @Reference private RetentionService retentionService;
}
