/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.document.library.kernel.exception.NoSuchFileException;
import com.liferay.document.library.kernel.store.DLStore;
import com.liferay.document.library.kernel.store.DLStoreRequest;
import com.liferay.document.library.kernel.store.DLStoreUtil;
import com.liferay.document.library.kernel.store.Store;
import com.liferay.portal.kernel.model.CompanyConstants;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store of files below Documents and Media, as a service of bundles and by its static door. */
@EmbeddedPortalTest
final class StoreIT {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @PortalService private DLStore store;
  @PortalService private TestSchool school;
  private long companyId;
  private String folder;

  @BeforeEach
  void chooseFolder() {
    companyId = school.company().getCompanyId();
    folder = "pictures/" + school.site().getGroupId();
  }

  @Test
  void keepsAFileUnderAPath() throws Exception {
    add(folder + "/screen", "a leaf");

    assertThat(read(folder + "/screen")).isEqualTo("a leaf");
    assertThat(store.hasFile(companyId, CompanyConstants.SYSTEM, folder + "/screen", "1.0"))
        .isTrue();
    assertThat(store.getFileNames(companyId, CompanyConstants.SYSTEM, folder))
        .containsExactly(folder + "/screen");
  }

  @Test
  void isTheStoreOfTheStaticDoor() throws Exception {
    add(folder + "/screen", "a leaf");

    try (InputStream content =
        DLStoreUtil.getFileAsStream(
            companyId, CompanyConstants.SYSTEM, folder + "/screen", Store.VERSION_DEFAULT)) {
      assertThat(content.readAllBytes()).hasSize(6);
    }
  }

  @Test
  void deletesAFileAtOnceAndAFolderSoon() throws Exception {
    add(folder + "/screen", "a leaf");
    add(folder + "/phone", "a small leaf");

    store.deleteFile(companyId, CompanyConstants.SYSTEM, folder + "/screen");
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> read(folder + "/screen"));

    store.deleteDirectory(companyId, CompanyConstants.SYSTEM, folder);
    Instant end = Instant.now().plus(PATIENCE);
    while (hasPhone() && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertThat(hasPhone()).isFalse();
  }

  private boolean hasPhone() throws Exception {
    return store.hasFile(companyId, CompanyConstants.SYSTEM, folder + "/phone", "1.0");
  }

  private void add(String name, String content) throws Exception {
    store.addFile(
        DLStoreRequest.builder(companyId, CompanyConstants.SYSTEM, name).build(),
        content.getBytes(UTF_8));
  }

  private String read(String name) throws Exception {
    try (InputStream content =
        store.getFileAsStream(companyId, CompanyConstants.SYSTEM, name, Store.VERSION_DEFAULT)) {
      return new String(content.readAllBytes(), UTF_8);
    }
  }
}
