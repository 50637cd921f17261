/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.util.Date;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.moderation.constants.ContentKind;
import nl.klassenkring.moderation.constants.IncidentStepKind;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.constants.ReportReason;
import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.moderation.incident.RemovalRequest;
import nl.klassenkring.moderation.incident.StepRequest;
import nl.klassenkring.moderation.report.ReportRequest;
import nl.klassenkring.moderation.service.ContentReportService;
import nl.klassenkring.moderation.service.IncidentService;
import nl.klassenkring.moderation.service.SchoolPersonService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/**
 * A post of the teacher's that the parent reported to the director, who removed it, with the file
 * of that; somebody who may read it, and the anti-bullying coordinator.
 */
final class ModerationThings {

  private ModerationThings() {}

  static void put(Setting setting, Things things) throws Exception {
    IncidentService incidents = setting.service(IncidentService.class);
    ContentRef reported = ref(new Authoring(setting).post());
    report(setting, reported);
    setting.as(
        Role.DIRECTOR,
        () -> {
          incidents.removeContent(new RemovalRequest(reported, "B7", "Een " + Setting.WORD));
          return null;
        });
    long incidentId =
        setting
            .as(Role.DIRECTOR, () -> incidents.getIncidents(setting.schoolGroupId(), true, 0, 1))
            .get(0)
            .getIncidentId();
    TestUser reader = setting.school().candidate("Vera");
    setting.as(
        Role.DIRECTOR,
        () -> {
          incidents.nameIncidentReader(incidentId, reader.emailAddress());
          return null;
        });
    IncidentFile file = setting.as(Role.DIRECTOR, () -> incidents.getIncidentFile(incidentId));
    TestUser colleague =
        setting
            .school()
            .candidate("Fleur")
            .joins(setting.school().group(), SchoolRoleConstants.TEACHER);
    ContentRef post =
        ref(
            new Authoring(setting)
                .post(
                    colleague,
                    PostRequest.builder(Authoring.TITLE, Authoring.TEXT, "general").build()));
    Date now = Date.from(setting.clock().instant());

    things
        .put("incidentId", incidentId)
        .put("hardCopyId", file.getHardCopies().get(0).getHardCopyId())
        .put("readerUserId", reader.userId())
        .put("contentRef", post)
        .put("reportRequest", request(post))
        .put("removalRequest", new RemovalRequest(post, "B7", "Dit kan niet"))
        .put(
            "stepRequest",
            new StepRequest(
                IncidentStepKind.TALKED_TO,
                now,
                setting.userId(Role.TEACHER),
                setting.userId(Role.DIRECTOR),
                "Gesproken"))
        .put("stepKind", IncidentStepKind.TALKED_TO)
        .put("stepDate", "2026-11-17")
        .put("teacherUserId", setting.userId(Role.TEACHER))
        .put("directorUserId", setting.userId(Role.DIRECTOR))
        .put("/incidents/add_step", "note", "Gesproken")
        .put("/remove", "note", "Dit kan niet")
        .put("/remove", "ruleId", "B7")
        .put("/remove", "content", post)
        .put("/report/edit_report", "content", post)
        .put("/report/edit_report", "reason", ReportReason.INSULT);
    persons(setting, things);
  }

  private static void persons(Setting setting, Things things) throws Exception {
    TestUser coordinator = setting.school().candidate("Cees");
    long personId =
        setting
            .as(
                Role.DIRECTOR,
                () ->
                    setting
                        .service(SchoolPersonService.class)
                        .addSchoolPerson(
                            setting.schoolGroupId(),
                            RecipientKind.ANTI_BULLYING_COORDINATOR,
                            coordinator.emailAddress()))
            .getSchoolPersonId();

    things
        .put("schoolPersonId", personId)
        .put("recipientKind", RecipientKind.CONFIDANT)
        .put("/report/edit_report", "recipientKind", RecipientKind.DIRECTOR);
  }

  private static void report(Setting setting, ContentRef content) throws Exception {
    setting.as(
        Role.PARENT,
        () -> {
          setting.service(ContentReportService.class).addContentReport(request(content));
          return null;
        });
  }

  private static ReportRequest request(ContentRef content) {
    return new ReportRequest(
        content, RecipientKind.DIRECTOR, ReportReason.INSULT, "Geen leuke " + Setting.WORD);
  }

  private static ContentRef ref(ClassPost post) {
    return new ContentRef(ContentKind.POST, post.getClassPostId());
  }
}
