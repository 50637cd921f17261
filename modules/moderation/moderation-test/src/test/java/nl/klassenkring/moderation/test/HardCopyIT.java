/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static nl.klassenkring.moderation.test.ModeratedSchool.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.document.library.kernel.store.DLStoreRequest;
import com.liferay.document.library.kernel.store.DLStoreUtil;
import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.UserNotificationEventLocalServiceUtil;
import com.liferay.portal.kernel.util.DigesterUtil;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.service.ClassReplyLocalService;
import nl.klassenkring.classgroup.service.ClassReplyService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.moderation.constants.IncidentEventType;
import nl.klassenkring.moderation.constants.IncidentStepKind;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.exception.HardCopyException;
import nl.klassenkring.moderation.exception.RemovalException;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.moderation.incident.RemovalRequest;
import nl.klassenkring.moderation.model.HardCopy;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentEvent;
import nl.klassenkring.moderation.service.HardCopyLocalService;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F1, F2: what is removed is in a hard copy, and nothing goes without one")
@EmbeddedPortalTest
final class HardCopyIT {

  private static final String WORDS = "Zoë zei: “de bal is rond”, en één bal kost € 5.";

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ClassPostService classPostService;
  @PortalService private ClassReplyLocalService classReplyLocalService;
  @PortalService private HardCopyLocalService hardCopyLocalService;
  @PortalService private PictureLocalService pictureLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private ModeratedSchool school;

  @BeforeEach
  void makeSchool() throws Exception {
    school = ModeratedSchool.create(portal, testSchool);
  }

  @Test
  void aRemovedPostIsInItsFileWithAllThatBelongsToIt() throws Exception {
    ClassPost post = school.post(school.teacher(), "Over de gymles", WORDS);
    Picture picture = school.picture(post, "Een lege gymzaal");
    byte[] pixels =
        pictureLocalService
            .getPictureContent(picture.getPictureId(), PictureSize.SCREEN)
            .readAllBytes();

    school.reply(post, school.classParent(), "Daar ben ik het mee eens.");
    school.remove(school.director(), ref(post));

    assertThat(classPostLocalService.fetchClassPost(post.getClassPostId())).isNull();
    assertThat(pictureLocalService.fetchPicture(picture.getPictureId())).isNull();

    Incident incident = school.incident();
    HardCopy hardCopy = onlyCopy(incident);
    byte[] file = download(school.director(), hardCopy);

    assertThat(text(file))
        .contains(
            "Kopie van een bericht dat is verwijderd",
            "Over de gymles",
            WORDS,
            "Een lege gymzaal",
            "Daar ben ik het mee eens.",
            school.teacher().user().getFullName(),
            school.classParent().user().getFullName(),
            "Verwijderd door: " + school.director().user().getFullName(),
            "Regel: B7 Omgangsvormen",
            "SHA-256: " + hardCopy.getContentHash());
    assertThat(pictures(file)).containsExactly(pixels);
    assertThat(hardCopy.getFileHash())
        .isEqualTo(DigesterUtil.digestHex("SHA-256", ByteBuffer.wrap(file)));
    assertThat(incident.getRuleId()).isEqualTo("B7");
  }

  @Test
  void whoReadsACopyIsRecorded() throws Exception {
    ClassPost post = school.post();

    school.remove(school.teacher(), ref(post));

    Incident incident = school.incident();

    download(school.director(), onlyCopy(incident));

    assertThat(events(incident))
        .containsSubsequence(
            IncidentEventType.COPY_READ.name(),
            IncidentEventType.CONTENT_REMOVED.name(),
            IncidentEventType.COPY_MADE.name(),
            IncidentEventType.OPENED.name());
  }

  @Test
  void threatOfTheDeleteButtonOfTheSuiteMeetsACopyToo() throws Exception {
    ClassPost post = school.post();

    actingAs(school.teacher(), () -> classPostService.deleteClassPost(post.getClassPostId()));

    Incident incident = school.incident();

    assertThat(text(download(school.director(), onlyCopy(incident))))
        .contains(post.getContent(), "Regel: er is geen regel genoemd");
    assertThat(steps(incident)).containsExactly(IncidentStepKind.REMOVAL_OF_CONTENT.name());
    assertThat(told(school.classParent(), ModerationPortletKeys.REPORT)).isNotEmpty();
  }

  @Test
  void whatItsAuthorRemovesNeedsNoCopyUnlessItIsReported() throws Exception {
    ClassPost untouched = school.post();

    actingAs(
        school.classParent(), () -> classPostService.deleteClassPost(untouched.getClassPostId()));

    assertThat(school.incidents(school.director(), true)).isEmpty();

    ClassPost reported = school.post();

    school.report(school.parent(), ref(reported), RecipientKind.DIRECTOR, "Kijk eens.");
    actingAs(
        school.classParent(), () -> classPostService.deleteClassPost(reported.getClassPostId()));

    Incident incident = school.incident();

    assertThat(text(download(school.director(), onlyCopy(incident))))
        .contains(reported.getContent());
    assertThat(incident.getRemovedDate()).isNull();
    assertThat(steps(incident)).isEmpty();
  }

  @Test
  void whatWasChangedAfterTheReportIsInTheCopyAsItWas() throws Exception {
    ClassPost post = school.post(school.classParent(), "Gym", "De ballen zijn rood.");

    school.report(school.parent(), ref(post), RecipientKind.DIRECTOR, "Kijk eens.");
    post.setContent("De ballen zijn blauw.");
    classPostLocalService.updateClassPost(post);
    school.remove(school.director(), ref(post));

    assertThat(text(download(school.director(), onlyCopy(school.incident()))))
        .contains(
            "De ballen zijn blauw.",
            "Zoals het was toen het gemeld werd: Gym De ballen zijn rood.");
  }

  @Test
  void aRemovedPictureLeavesItsPostAndIsInACopy() throws Exception {
    ClassPost post = school.post(school.teacher(), "Gym", "We gymden vandaag.");
    Picture picture = school.picture(post, "Een lege gymzaal");

    school.remove(school.director(), ref(picture));

    assertThat(pictureLocalService.fetchPicture(picture.getPictureId())).isNull();
    assertThat(classPostLocalService.fetchClassPost(post.getClassPostId())).isNotNull();

    byte[] file = download(school.director(), onlyCopy(school.incident()));

    assertThat(pictures(file)).hasSize(1);
    assertThat(text(file))
        .contains(
            "Kopie van een foto die is verwijderd", "Een lege gymzaal", "In het bericht: Gym");
  }

  @Test
  void aRemovedReplyIsInACopyWhicheverWayItGoes() throws Exception {
    ClassPost post = school.post(school.teacher(), "Gym", "We gymden vandaag.");
    ClassReply first = school.reply(post, school.classParent(), "Tot morgen allemaal.");
    ClassReply second = school.reply(post, school.classParent(), "Tot overmorgen allemaal.");

    school.remove(school.director(), ref(first));

    assertThat(text(download(school.director(), onlyCopy(school.incident()))))
        .contains("Kopie van een reactie die is verwijderd", "Tot morgen allemaal.");

    actingAs(
        school.teacher(),
        () -> portal.service(ClassReplyService.class).removeClassReply(second.getClassReplyId()));

    assertThat(classReplyLocalService.getClassRepliesCount(post.getClassPostId())).isZero();
    assertThat(school.incidents(school.director(), true)).hasSize(2);
  }

  @Test
  void threatOfACopyThatCannotBeMadeMeetsContentThatStays() throws Exception {
    ClassPost post = school.post(school.teacher(), "Gym", "We gymden vandaag.");
    Picture picture = school.picture(post, "Een lege gymzaal");

    overwrite(picture, new byte[] {1, 2, 3});

    assertThatThrownBy(() -> school.remove(school.director(), ref(post)))
        .isInstanceOf(HardCopyException.class);
    assertThatThrownBy(
            () ->
                actingAs(
                    school.director(),
                    () -> classPostService.deleteClassPost(post.getClassPostId())))
        .isInstanceOf(ModelListenerException.class);

    assertThat(classPostLocalService.fetchClassPost(post.getClassPostId())).isNotNull();
    assertThat(pictureLocalService.fetchPicture(picture.getPictureId())).isNotNull();
    assertThat(school.incidents(school.director(), true)).isEmpty();
  }

  @Test
  void threatOfAnAlteredFileMeetsItsHash() throws Exception {
    ClassPost post = school.post();

    school.remove(school.director(), ref(post));

    HardCopy hardCopy = onlyCopy(school.incident());

    hardCopy.setFileHash("0".repeat(64));
    hardCopyLocalService.updateHardCopy(hardCopy);

    assertThatThrownBy(() -> download(school.director(), hardCopy))
        .isInstanceOf(HardCopyException.class);
  }

  @Test
  void aWholeGroupEndsWithoutACopyOfEachPost() throws Exception {
    ClassPost post = school.post();
    ClassGroupLocalService classGroupLocalService = portal.service(ClassGroupLocalService.class);

    actingAs(
        school.director(),
        () ->
            classGroupLocalService.deleteClassGroup(
                classGroupLocalService.getClassGroupByGroupId(school.groupId())));

    assertThat(classPostLocalService.fetchClassPost(post.getClassPostId())).isNull();
    assertThat(school.incidents(school.director(), true)).isEmpty();
  }

  @Test
  void onlyWhoRunsTheGroupOrTheSchoolRemoves() throws Exception {
    ClassPost post = school.post();

    for (TestUser user :
        List.of(
            school.parent(),
            school.people().second().teacher(),
            school.people().second().parent())) {

      assertThatThrownBy(() -> school.remove(user, ref(post)))
          .isInstanceOf(PrincipalException.class);
      assertThatThrownBy(
              () -> actingAs(user, () -> school.incidentService().getRemovalChoices(ref(post))))
          .isInstanceOf(PrincipalException.class);
    }
    assertThatThrownBy(
            () ->
                actingAs(
                    school.director(),
                    () -> {
                      school
                          .incidentService()
                          .removeContent(new RemovalRequest(ref(post), "B9", ""));
                      return null;
                    }))
        .isInstanceOf(RemovalException.class);
    assertThat(classPostLocalService.fetchClassPost(post.getClassPostId())).isNotNull();
  }

  private HardCopy onlyCopy(Incident incident) throws Exception {
    IncidentFile file = school.file(school.director(), incident);

    assertThat(file.getHardCopies()).hasSize(1);

    return file.getHardCopies().get(0);
  }

  private List<String> events(Incident incident) throws Exception {
    return school.file(school.director(), incident).getEvents().stream()
        .map(IncidentEvent::getEventType)
        .toList();
  }

  private List<String> steps(Incident incident) throws Exception {
    return school.file(school.director(), incident).getSteps().stream()
        .map(step -> step.getStepKind())
        .toList();
  }

  private byte[] download(TestUser reader, HardCopy hardCopy) throws Exception {
    return actingAs(reader, () -> school.incidentService().getHardCopy(hardCopy.getHardCopyId()));
  }

  private static List<?> told(TestUser user, String portletKey) {
    return UserNotificationEventLocalServiceUtil.getUserNotificationEvents(user.userId()).stream()
        .filter(event -> event.getType().equals(portletKey))
        .toList();
  }

  /** What pictures of posts are kept under, by who keeps them. */
  private static void overwrite(Picture picture, byte[] file) throws Exception {
    long repositoryId = 0x4b4b_0000_0000_0001L;
    String name = picture.getPictureId() + "/screen.jpg";

    DLStoreUtil.deleteFile(picture.getCompanyId(), repositoryId, name);
    DLStoreUtil.addFile(
        DLStoreRequest.builder(picture.getCompanyId(), repositoryId, name)
            .size(file.length)
            .build(),
        file);
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").strip();
    }
  }

  private static List<byte[]> pictures(byte[] file) throws IOException {
    List<byte[]> pictures = new ArrayList<>();

    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          PDImageXObject picture = (PDImageXObject) page.getResources().getXObject(name);

          pictures.add(picture.getCOSObject().createRawInputStream().readAllBytes());
        }
      }
    }

    return pictures;
  }
}
