/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassReplyLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestPhotos;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.moderation.constants.ContentKind;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.constants.ReportReason;
import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.moderation.incident.RemovalRequest;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.report.ReportRequest;
import nl.klassenkring.moderation.service.ContentReportService;
import nl.klassenkring.moderation.service.IncidentService;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.policy.engine.ReplyMode;

/** A test's school with two class groups, in which things are reported and removed. */
final class ModeratedSchool {

  private final EmbeddedPortal portal;
  private final StaffedSchool people;

  private ModeratedSchool(EmbeddedPortal portal, StaffedSchool people) throws Exception {
    this.portal = portal;
    this.people = people;

    for (StaffedSchool.StaffedGroup group : List.of(people.first(), people.second())) {
      portal
          .service(ClassGroupLocalService.class)
          .addClassGroup(
              people.director().userId(),
              group.groupId(),
              ClassGroupKind.CLASS.name(),
              "2026-2027",
              new ServiceContext());
      TestAgreements.withoutMaximum(portal, people.school().site(), group.site());
    }
  }

  static ModeratedSchool create(EmbeddedPortal portal, TestSchool school) throws Exception {
    return new ModeratedSchool(portal, StaffedSchool.of(school));
  }

  StaffedSchool people() {
    return people;
  }

  TestUser director() {
    return people.director();
  }

  TestUser teacher() {
    return people.first().teacher();
  }

  TestUser classParent() {
    return people.first().classParent();
  }

  TestUser parent() {
    return people.first().parent();
  }

  long groupId() {
    return people.first().groupId();
  }

  long schoolGroupId() {
    return people.schoolGroupId();
  }

  /** Another parent of the first group. */
  TestUser otherParent(String firstName) {
    return people.person(firstName).joins(people.first().site(), "Parent");
  }

  /** A placed post of somebody in the first group. */
  ClassPost post(TestUser author, String title, String content) throws Exception {
    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setWorkflowAction(WorkflowConstants.ACTION_PUBLISH);

    return portal
        .service(ClassPostLocalService.class)
        .addClassPost(
            author.userId(),
            groupId(),
            PostRequest.builder(title, content, "general")
                .replyMode(ReplyMode.PARENTS.key())
                .build(),
            serviceContext);
  }

  /** A placed post of the class parent's. */
  ClassPost post() throws Exception {
    return post(classParent(), "Over de gymles", "De ballen zijn rond, zei iemand.");
  }

  ClassReply reply(ClassPost classPost, TestUser author, String content) throws Exception {
    return portal
        .service(ClassReplyLocalService.class)
        .addClassReply(
            author.userId(),
            classPost.getClassPostId(),
            content,
            new String[0],
            new ServiceContext());
  }

  /** A placed picture in a post of the teacher's. */
  Picture picture(ClassPost classPost, String altText) throws Exception {
    Picture picture =
        actingAs(
            teacher(),
            () ->
                portal
                    .service(PictureService.class)
                    .addPicture(groupId(), new ByteArrayInputStream(TestPhotos.jpeg(64, 48))));
    PictureLocalService pictureLocalService = portal.service(PictureLocalService.class);

    pictureLocalService.setPostPictures(
        teacher().userId(),
        groupId(),
        classPost.getClassPostId(),
        List.of(new PictureDescription(picture.getPictureId(), altText, Set.of(), true, true)));
    pictureLocalService.placePostPictures(teacher().userId(), classPost.getClassPostId());

    return picture;
  }

  static ContentRef ref(ClassPost classPost) {
    return new ContentRef(ContentKind.POST, classPost.getClassPostId());
  }

  static ContentRef ref(Picture picture) {
    return new ContentRef(ContentKind.PICTURE, picture.getPictureId());
  }

  static ContentRef ref(ClassReply classReply) {
    return new ContentRef(ContentKind.REPLY, classReply.getClassReplyId());
  }

  void report(TestUser reporter, ContentRef content, RecipientKind recipientKind, String words)
      throws Exception {

    actingAs(
        reporter,
        () -> {
          portal
              .service(ContentReportService.class)
              .addContentReport(
                  new ReportRequest(content, recipientKind, ReportReason.INSULT, words));
          return null;
        });
  }

  void remove(TestUser user, ContentRef content) throws Exception {
    actingAs(
        user,
        () -> {
          incidentService().removeContent(new RemovalRequest(content, "B7", "Dit kan niet."));
          return null;
        });
  }

  /** The incidents of the school that somebody sees. */
  List<Incident> incidents(TestUser reader, boolean open) throws Exception {
    return actingAs(reader, () -> incidentService().getIncidents(schoolGroupId(), open, 0, 100));
  }

  /** The only incident of the school that somebody has to act on. */
  Incident incident() throws Exception {
    List<Incident> incidents = incidents(director(), true);

    if (incidents.size() != 1) {
      throw new AssertionError("Not one incident: " + incidents);
    }

    return incidents.get(0);
  }

  IncidentFile file(TestUser reader, Incident incident) throws Exception {
    return actingAs(reader, () -> incidentService().getIncidentFile(incident.getIncidentId()));
  }

  IncidentService incidentService() {
    return portal.service(IncidentService.class);
  }
}
