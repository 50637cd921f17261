/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.document;

import com.liferay.document.library.kernel.model.DLFileEntry;
import com.liferay.document.library.kernel.model.DLFileVersion;
import com.liferay.document.library.kernel.model.DLFolder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.klassenkring.policy.guard.GuardedContent;
import nl.klassenkring.policy.guard.GuardedFile;
import nl.klassenkring.policy.guard.PlainText;

/** What readers get of Documents and Media. No document is a message. */
final class Documents {

  /** What stands for a space in the name of a file. */
  private static final Pattern JOINTS = Pattern.compile("[._-]+");

  private Documents() {}

  /** A version of a file. Readers get it once it is approved. */
  static GuardedContent of(DLFileVersion version) {
    return GuardedContent.builder(DLFileVersion.class, version.getFileVersionId())
        .site(version.getCompanyId(), version.getGroupId())
        .authorUserId(author(version.getStatusByUserId(), version.getUserId()))
        .placed(version.isApproved())
        .message(false)
        .title(Objects.toString(version.getTitle(), ""))
        .text(
            PlainText.join(
                words(version.getTitle()),
                words(version.getFileName()),
                version.getDescription(),
                version.getChangeLog()))
        .file(new GuardedFile(version.getMimeType(), version.getExtension()))
        .build();
  }

  /** What a file shows beside its versions. */
  static GuardedContent of(DLFileEntry entry) {
    return GuardedContent.builder(DLFileEntry.class, entry.getFileEntryId())
        .site(entry.getCompanyId(), entry.getGroupId())
        .authorUserId(entry.getUserId())
        .placed(true)
        .message(false)
        .title(Objects.toString(entry.getTitle(), ""))
        .text(
            PlainText.join(
                words(entry.getTitle()), words(entry.getFileName()), entry.getDescription()))
        .file(new GuardedFile(entry.getMimeType(), entry.getExtension()))
        .build();
  }

  /** A folder. Those of other repositories are made by applications, and people do not see them. */
  static GuardedContent of(DLFolder folder) {
    return GuardedContent.builder(DLFolder.class, folder.getFolderId())
        .site(folder.getCompanyId(), folder.getGroupId())
        .authorUserId(author(folder.getStatusByUserId(), folder.getUserId()))
        .placed(folder.isApproved())
        .message(false)
        .title(Objects.toString(folder.getName(), ""))
        .text(PlainText.join(words(folder.getName()), folder.getDescription()))
        .build();
  }

  /** What of a file its readers see, as it is stored. */
  static List<Object> shown(DLFileEntry entry) {
    return Arrays.asList(
        entry.getGroupId(),
        entry.getTitle(),
        entry.getFileName(),
        entry.getDescription(),
        entry.getMimeType(),
        entry.getExtension());
  }

  /** The same of one of its versions. */
  static List<Object> shown(DLFileVersion version) {
    return Arrays.asList(
        version.getGroupId(),
        version.getTitle(),
        version.getFileName(),
        version.getDescription(),
        version.getMimeType(),
        version.getExtension());
  }

  private static long author(long statusByUserId, long userId) {
    return statusByUserId > 0 ? statusByUserId : userId;
  }

  private static String words(String name) {
    return JOINTS.matcher(Objects.toString(name, "")).replaceAll(" ");
  }
}
