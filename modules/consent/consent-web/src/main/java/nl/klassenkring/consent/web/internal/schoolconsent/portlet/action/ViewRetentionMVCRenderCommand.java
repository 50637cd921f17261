/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.rights.RetentionService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.RetentionDisplayContext;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what erasing the data of past school years would do, before it is done. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/view_retention"
    },
    service = MVCRenderCommand.class)
public class ViewRetentionMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    List<String> schoolYears = past(pageRequest.getSchoolYear());
    String asked = pageRequest.text("schoolYear");

    return new RetentionDisplayContext(
        schoolYears,
        retentionService.preview(
            pageRequest.getSchoolGroupId(),
            schoolYears.contains(asked) ? asked : schoolYears.get(0)),
        pageRequest.getMoments());
  }

  @Override
  protected String getPath() {
    return "/school_consent/view_retention.jsp";
  }

  private static List<String> past(SchoolYear schoolYear) {
    return Stream.iterate(schoolYear.previous(), SchoolYear::previous)
        .limit(MOST_YEARS)
        .map(SchoolYear::value)
        .collect(Collectors.toList());
  }

  private static final int MOST_YEARS = 8;

  @Reference private RetentionService retentionService;
}
