/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.liferay.document.library.kernel.model.DLFileVersion;
import com.liferay.document.library.kernel.model.DLFolder;
import nl.klassenkring.policy.guard.GuardedContent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  @Test
  @DisplayName("B4: the name of a file is read as words")
  void readsTitleNameDescriptionAndChangeLog() {
    DLFileVersion version = mock(DLFileVersion.class);
    when(version.getFileVersionId()).thenReturn(9L);
    when(version.getCompanyId()).thenReturn(1L);
    when(version.getGroupId()).thenReturn(5L);
    when(version.getUserId()).thenReturn(7L);
    when(version.isApproved()).thenReturn(true);
    when(version.getTitle()).thenReturn("Brief.pdf");
    when(version.getFileName()).thenReturn("sanne_de-vries.pdf");
    when(version.getDescription()).thenReturn("Voor thuis");
    when(version.getChangeLog()).thenReturn("Tikfout");
    when(version.getMimeType()).thenReturn("application/pdf");

    GuardedContent content = Documents.of(version);

    assertThat(content.className()).isEqualTo(DLFileVersion.class.getName());
    assertThat(content.classPK()).isEqualTo(9);
    assertThat(content.companyId()).isEqualTo(1);
    assertThat(content.groupId()).isEqualTo(5);
    assertThat(content.authorUserId()).isEqualTo(7);
    assertThat(content.isPlaced()).isTrue();
    assertThat(content.isMessage()).isFalse();
    assertThat(content.title()).isEqualTo("Brief.pdf");
    assertThat(content.text()).isEqualTo("Brief pdf\nsanne de vries pdf\nVoor thuis\nTikfout");
    assertThat(content.file().isPicture()).isFalse();
  }

  @Test
  void readsAFolder() {
    DLFolder folder = mock(DLFolder.class);
    when(folder.getStatusByUserId()).thenReturn(8L);
    when(folder.getUserId()).thenReturn(7L);
    when(folder.getName()).thenReturn("Brieven");
    when(folder.getDescription()).thenReturn("Voor thuis");

    GuardedContent content = Documents.of(folder);

    assertThat(content.authorUserId()).isEqualTo(8);
    assertThat(content.isPlaced()).isFalse();
    assertThat(content.text()).isEqualTo("Brieven\nVoor thuis");
    assertThat(content.file()).isNull();
  }
}
