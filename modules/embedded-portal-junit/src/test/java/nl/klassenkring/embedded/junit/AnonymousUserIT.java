/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.zip.ZipWriter;
import com.liferay.portal.kernel.zip.ZipWriterFactory;
import com.liferay.user.associated.data.anonymizer.UADAnonymousUserProvider;
import java.io.File;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Liferay's framework for the data of users is given by the portal. */
@EmbeddedPortalTest
final class AnonymousUserIT {

  @PortalService private TestSchool school;
  @PortalService private UADAnonymousUserProvider anonymousUsers;
  @PortalService private ZipWriterFactory zipFiles;

  @Test
  void isOneUserWhoCannotSignIn() throws Exception {
    long companyId = school.company().getCompanyId();

    User anonymous = anonymousUsers.getAnonymousUser(companyId);

    assertThat(anonymousUsers.getAnonymousUser(companyId)).isEqualTo(anonymous);
    assertThat(anonymous.isActive()).isFalse();
    assertThat(anonymousUsers.isAnonymousUser(anonymous)).isTrue();
    assertThat(anonymousUsers.isAnonymousUser(school.person("Ank").user())).isFalse();
  }

  @Test
  void isExportedIntoAZipFile(@TempDir Path folder) throws Exception {
    ZipWriter writer = zipFiles.getZipWriter(folder.resolve("export.zip").toFile());
    writer.addEntry("1.xml", "<é/>");
    writer.addEntry("2.xml", new byte[] {1});

    File file = writer.getFile();

    try (ZipFile zip = new ZipFile(file)) {
      assertThat(zip.size()).isEqualTo(2);
      byte[] first = zip.getInputStream(zip.getEntry("1.xml")).readAllBytes();
      assertThat(new String(first, UTF_8)).isEqualTo("<é/>");
    }
  }
}
