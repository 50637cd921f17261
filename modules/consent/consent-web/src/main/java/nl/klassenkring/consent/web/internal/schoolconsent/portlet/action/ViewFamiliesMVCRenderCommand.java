/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.rights.RetentionService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.FamiliesDisplayContext;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.FamilyRow;
import nl.klassenkring.roster.model.Pupil;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the pupil whose family asks for erasure, also one who left. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/view_families"
    },
    service = MVCRenderCommand.class)
public class ViewFamiliesMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    long schoolGroupId = pageRequest.getSchoolGroupId();
    String words = pageRequest.text("words");
    Pages pages =
        pageRequest.pages(
            retentionService.searchPupilsCount(schoolGroupId, words),
            PAGE_SIZE,
            Map.of("mvcRenderCommandName", "/school_consent/view_families", "words", words));
    List<Pupil> pupils =
        retentionService.searchPupils(schoolGroupId, words, pages.getStart(), pages.getEnd());
    Map<Long, String> pupilNames = names.ofPupils(pupils, Pupil::getPupilId);

    return new FamiliesDisplayContext(
        words,
        pupils.stream()
            .map(
                pupil ->
                    new FamilyRow(
                        pupil.getPupilId(),
                        pupilNames.getOrDefault(pupil.getPupilId(), ""),
                        pageRequest.getMoments().day(pupil.getEndDate())))
            .collect(Collectors.toList()),
        pages);
  }

  @Override
  protected String getPath() {
    return "/school_consent/view_families.jsp";
  }

  private static final int PAGE_SIZE = 50;

  @Reference private Names names;

  @Reference private RetentionService retentionService;
}
