/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.moderation.constants.ContentKind;
import nl.klassenkring.moderation.constants.IncidentStepKind;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.constants.ReportReason;
import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.moderation.incident.StepRequest;
import nl.klassenkring.moderation.model.ContentReport;
import nl.klassenkring.moderation.report.ReportRequest;
import nl.klassenkring.moderation.service.ContentReportLocalService;
import nl.klassenkring.moderation.service.IncidentLocalService;
import nl.klassenkring.sample.school.internal.data.SampleIncident;
import nl.klassenkring.sample.school.internal.data.SamplePost;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reports posts, and writes down what was done about them, through the suite's services. */
@Component(service = IncidentCreator.class)
public class IncidentCreator {

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ContentReportLocalService contentReportLocalService;

  @Reference private IncidentLocalService incidentLocalService;

  /** Adds an incident about a post of which there was none yet. */
  void create(SampleIncident incident, SamplePost post, long groupId, Map<String, User> users)
      throws PortalException {

    ClassPost classPost =
        classPostLocalService.fetchClassPostByUuidAndGroupId(
            SampleKeys.uuid("post", post.id()), groupId);

    if ((classPost == null)
        || (incidentLocalService.getPostIncidentsCount(classPost.getClassPostId()) > 0)) {

      return;
    }

    User director = users.get(incident.director());
    ContentReport report =
        contentReportLocalService.addContentReport(
            users.get(incident.reporter()).getUserId(),
            new ReportRequest(
                new ContentRef(ContentKind.POST, classPost.getClassPostId()),
                RecipientKind.DIRECTOR,
                ReportReason.valueOf(incident.reason()),
                incident.words()));

    incidentLocalService.addIncidentStep(
        director.getUserId(),
        report.getIncidentId(),
        new StepRequest(
            IncidentStepKind.TALKED_TO,
            Date.from(clock.instant()),
            users.get(incident.teacher()).getUserId(),
            director.getUserId(),
            incident.note()));
  }
}
