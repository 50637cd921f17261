/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import com.liferay.document.library.kernel.service.DLFileEntryLocalService;
import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.scheduler.StorageType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.picture.constants.PictureConstants;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.encoding.PictureRefusal;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.exception.PictureContentException;
import nl.klassenkring.picture.exception.PictureCountException;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.service.PictureService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: what is kept of an upload, and for how long")
@EmbeddedPortalTest
final class PictureUploadIT {

  private static final String JOB = "nl.klassenkring.picture.internal.scheduler.UnattachedPictures";

  @PortalService private ControllableClock clock;
  @PortalService private DLFileEntryLocalService dlFileEntryLocalService;
  @PortalService private PictureLocalService pictureLocalService;
  @PortalService private PictureService pictureService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SchedulerEngineHelper scheduler;
  @PortalService private TestSchool school;

  private PictureGroup group;

  @BeforeEach
  void makeGroup() throws Exception {
    group = PictureGroup.create(portal, school, "Groep 5a");
  }

  @Test
  void noServedFileTellsWhereThePictureWasMade() throws Exception {
    Metadata uploaded = ImageMetadataReader.readMetadata(SampleFiles.photoWithPlace());
    assertThat(uploaded.containsDirectoryOfType(GpsDirectory.class)).isTrue();

    Picture picture = group.upload(SampleFiles.photoWithPlace());

    for (PictureSize size : PictureSize.values()) {
      try (InputStream content = content(picture, size)) {
        assertThat(ImageMetadataReader.readMetadata(content).getDirectories())
            .extracting(Directory::getName)
            .isSubsetOf(Set.of("JPEG", "JFIF", "Huffman", "File Type"));
      }
    }
  }

  @Test
  void anUploadIsKeptInSizesThatFit() throws Exception {
    Picture picture = group.upload(SampleFiles.photo(2000, 1000));

    assertThat(new int[] {picture.getWidth(), picture.getHeight()}).containsExactly(1600, 800);
    assertThat(picture.getMimeType()).isEqualTo("image/jpeg");
    assertThat(picture.getSchoolGroupId()).isEqualTo(school.site().getGroupId());
  }

  @Test
  void theSameFileSentTwiceIsKeptOnce() throws Exception {
    byte[] file = SampleFiles.photo().readAllBytes();
    Picture first = group.upload(new ByteArrayInputStream(file));

    Picture second = group.upload(new ByteArrayInputStream(file));

    assertThat(second.getPictureId()).isEqualTo(first.getPictureId());
  }

  @Test
  void whatIsNoPictureIsRefusedWithTheReason() {
    assertRefused("\0\0\0\30ftypheic\0\0\0\0mif1heic", PictureRefusal.HEIC_NOT_READABLE);
    assertRefused("<svg onload='alert(1)'/>", PictureRefusal.UNSUPPORTED_TYPE);
    assertRefused("%PDF-1.7", PictureRefusal.UNSUPPORTED_TYPE);
    assertRefused("Groep 5a gaat op schoolreis", PictureRefusal.NOT_A_PICTURE);
    assertRefused("\u00ff\u00d8\u00ff\u00e0", PictureRefusal.BROKEN);
  }

  @Test
  void anUploadWithoutAPostIsRemovedAfterADayAndOneInAPostStays() throws Exception {
    Picture waiting = group.upload();
    Picture inDraft = group.upload();
    ClassPost draft = group.draft();
    group.put(draft, undescribed(inDraft));

    clock.advance(Duration.ofHours(23));
    runJob();
    assertThat(pictureLocalService.fetchPicture(waiting.getPictureId())).isNotNull();

    clock.advance(Duration.ofHours(1));
    runJob();
    assertThat(pictureLocalService.fetchPicture(waiting.getPictureId())).isNull();
    assertThatThrownBy(() -> content(waiting, PictureSize.SCREEN))
        .isInstanceOf(NoSuchPictureException.class);
    try (InputStream content = content(inDraft, PictureSize.SCREEN)) {
      assertThat(content.readAllBytes()).isNotEmpty();
    }
  }

  @Test
  void noMoreUploadsWaitForAPostThanTheLimit() throws Exception {
    for (int i = 0; i < PictureConstants.MAX_UNATTACHED; i++) {
      group.upload(SampleFiles.photo(8, 8));
    }
    assertThatThrownBy(() -> group.upload()).isInstanceOf(PictureCountException.class);
  }

  @Test
  @DisplayName("no second door: no document, no address of Documents and Media")
  void thereIsNoSecondDoorToTheFiles() throws Exception {
    long documents = dlFileEntryLocalService.getDLFileEntriesCount();
    Picture picture = group.placedPicture(group.pupilWithConsent("Sanne"));
    String file = picture.getPictureId() + "/screen.jpg";
    PortalHttpClient parent = PortalHttpClient.signedIn(portal.baseUri(), group.parent());

    assertThat(dlFileEntryLocalService.getDLFileEntriesCount()).isEqualTo(documents);
    for (String address :
        new String[] {
          "/documents/" + group.groupId() + "/0/" + file,
          "/documents/" + group.groupId() + "/" + picture.getUuid(),
          "/documents/d/" + group.site().getFriendlyURL() + "/" + file,
          "/image/" + file,
          "/webdav" + group.site().getFriendlyURL() + "/document_library/" + file
        }) {
      assertThat(parent.get(address).text()).as(address).doesNotContain("JFIF");
    }
  }

  private static PictureDescription undescribed(Picture picture) {
    return new PictureDescription(picture.getPictureId(), null, Set.of(), false, false);
  }

  private InputStream content(Picture picture, PictureSize size) throws Exception {
    return actingAs(
        group.teacher(), () -> pictureService.getPictureContent(picture.getPictureId(), size));
  }

  private void runJob() throws Exception {
    scheduler.run(portal.company().getCompanyId(), JOB, JOB, StorageType.MEMORY);
  }

  private void assertRefused(String file, PictureRefusal refusal) {
    assertThatThrownBy(() -> group.upload(SampleFiles.text(file)))
        .isInstanceOfSatisfying(
            PictureContentException.class, e -> assertThat(e.getRefusal()).isEqualTo(refusal));
  }
}
