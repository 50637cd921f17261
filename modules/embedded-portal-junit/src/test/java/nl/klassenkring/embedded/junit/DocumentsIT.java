/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.document.library.kernel.model.DLFolderConstants;
import com.liferay.document.library.kernel.model.DLVersionNumberIncrease;
import com.liferay.document.library.kernel.service.DLAppService;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.repository.model.FileEntry;
import com.liferay.portal.kernel.repository.model.Folder;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.PropsUtil;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents and Media on the file store, through the service that checks permissions. */
@EmbeddedPortalTest
final class DocumentsIT {

  private static final String TYPE = "application/octet-stream";

  @PortalService private DLAppService documents;
  @PortalService private TestSchool school;
  private Group site;
  private TestUser teacher;
  private byte[] content;

  @BeforeEach
  void makeSite() {
    site = school.classGroupSite("Groep 5a");
    teacher = school.person("Ank").joins(site, RoleConstants.SITE_ADMINISTRATOR);
    content = new byte[300_000];
    new Random(5).nextBytes(content);
  }

  @Test
  void keepsAFileByteForByteInAFolderOfTheSite() throws Exception {
    FileEntry file = actingAs(teacher, () -> addFile(addFolder("Foto's"), "herfst.bin"));

    assertThat(actingAs(teacher, () -> read(file.getFileEntryId()))).isEqualTo(content);
    assertThat(file.getFolder().getName()).isEqualTo("Foto's");
    assertThat(file.getFileVersion().isApproved()).isTrue();
  }

  @Test
  void letsAMemberOfTheSiteReadAFile() throws Exception {
    FileEntry file = actingAs(teacher, () -> addFile(addFolder("Brieven"), "ouderavond.bin"));
    TestUser parent = school.person("Bert").joins(site);

    assertThat(actingAs(parent, () -> read(file.getFileEntryId()))).isEqualTo(content);
  }

  @Test
  void refusesTheFileOfAClassToAMemberOfAnotherClass() throws Exception {
    FileEntry file = actingAs(teacher, () -> addFile(addFolder("Brieven"), "ouderavond.bin"));
    TestUser other = school.person("Bert").joins(school.classGroupSite("Groep 6b"));

    assertThatExceptionOfType(PrincipalException.class)
        .isThrownBy(() -> actingAs(other, () -> documents.getFileEntry(file.getFileEntryId())));
    assertThatExceptionOfType(PrincipalException.class)
        .isThrownBy(() -> actingAs(other, () -> documents.getFolder(file.getFolderId())));
    assertThatExceptionOfType(PrincipalException.class)
        .isThrownBy(() -> actingAs(other, () -> addFolder("Indringer")));
  }

  @Test
  void refusesAMemberToDeleteWhatIsNotHis() throws Exception {
    FileEntry file = actingAs(teacher, () -> addFile(addFolder("Brieven"), "ouderavond.bin"));
    TestUser parent = school.person("Bert").joins(site);

    assertThatExceptionOfType(PrincipalException.class)
        .isThrownBy(() -> actingAs(parent, () -> delete(file)));
  }

  @Test
  void keepsOldVersionsOfAnUpdatedFile() throws Exception {
    FileEntry file = actingAs(teacher, () -> addFile(addFolder("Brieven"), "brief.bin"));
    byte[] newContent = "Beste ouders".getBytes(UTF_8);

    FileEntry updated = actingAs(teacher, () -> update(file, newContent));

    assertThat(updated.getVersion()).isEqualTo("2.0");
    assertThat(actingAs(teacher, () -> read(file.getFileEntryId()))).isEqualTo(newContent);
    try (InputStream old = updated.getFileVersion("1.0").getContentStream(false)) {
      assertThat(old.readAllBytes()).isEqualTo(content);
    }
  }

  @Test
  void deletesAFileOnDiskToo() throws Exception {
    long before = storedFiles();
    FileEntry file = actingAs(teacher, () -> addFile(addFolder("Brieven"), "brief.bin"));
    assertThat(storedFiles()).isEqualTo(before + 1);

    actingAs(teacher, () -> delete(file));

    assertThat(storedFiles()).isEqualTo(before);
  }

  private Folder addFolder(String name) throws Exception {
    return documents.addFolder(
        null, site.getGroupId(), DLFolderConstants.DEFAULT_PARENT_FOLDER_ID, name, "", inSite());
  }

  private FileEntry addFile(Folder folder, String name) throws Exception {
    return documents.addFileEntry(
        null,
        site.getGroupId(),
        folder.getFolderId(),
        name,
        TYPE,
        name,
        "",
        "",
        "",
        content,
        null,
        null,
        inSite());
  }

  private FileEntry update(FileEntry file, byte[] newContent) throws Exception {
    return documents.updateFileEntry(
        file.getFileEntryId(),
        file.getFileName(),
        TYPE,
        file.getTitle(),
        "",
        "",
        "",
        DLVersionNumberIncrease.MAJOR,
        newContent,
        null,
        null,
        inSite());
  }

  private Void delete(FileEntry file) throws Exception {
    documents.deleteFileEntry(file.getFileEntryId());
    return null;
  }

  private byte[] read(long fileEntryId) throws Exception {
    try (InputStream stream = documents.getFileEntry(fileEntryId).getContentStream()) {
      return stream.readAllBytes();
    }
  }

  private ServiceContext inSite() {
    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setCompanyId(site.getCompanyId());
    serviceContext.setScopeGroupId(site.getGroupId());
    serviceContext.setAddGroupPermissions(true);
    return serviceContext;
  }

  private static long storedFiles() throws Exception {
    String home = PropsUtil.get("liferay.home");
    try (Stream<Path> paths = Files.walk(Path.of(home, "data"))) {
      return paths.filter(path -> path.getFileName().toString().startsWith("1.0")).count();
    }
  }
}
