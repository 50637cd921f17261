/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.klassenkring.embedded.junit.Acting.actingAs;

import com.liferay.document.library.kernel.model.DLFolderConstants;
import com.liferay.document.library.kernel.model.DLVersionNumberIncrease;
import com.liferay.document.library.kernel.service.DLAppLocalService;
import com.liferay.document.library.kernel.service.DLFileEntryLocalServiceUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.repository.model.FileEntry;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import nl.klassenkring.embedded.junit.TestUser;

/** Puts files in Documents and Media of a Site, without anybody's permission being asked. */
final class Documents {

  static final String PDF = "application/pdf";

  private final DLAppLocalService dlAppLocalService;
  private final Group site;

  Documents(DLAppLocalService dlAppLocalService, Group site) {
    this.dlAppLocalService = dlAppLocalService;
    this.site = site;
  }

  FileEntry add(TestUser user, String fileName, String mimeType, String title, String description)
      throws Exception {

    return add(user, fileName, mimeType, title, description, WorkflowConstants.ACTION_PUBLISH);
  }

  FileEntry draft(TestUser user, String fileName, String title, String description)
      throws Exception {

    return add(user, fileName, PDF, title, description, WorkflowConstants.ACTION_SAVE_DRAFT);
  }

  private FileEntry add(
      TestUser user,
      String fileName,
      String mimeType,
      String title,
      String description,
      int workflowAction)
      throws Exception {

    return actingAs(
        user, () -> add(user.user(), fileName, mimeType, title, description, workflowAction));
  }

  /** Adds a document in the name of a user, on behalf of whoever acts. */
  FileEntry add(User user, String title, String description) throws Exception {
    return add(user, "brief.pdf", PDF, title, description, WorkflowConstants.ACTION_PUBLISH);
  }

  private FileEntry add(
      User user,
      String fileName,
      String mimeType,
      String title,
      String description,
      int workflowAction)
      throws Exception {

    return dlAppLocalService.addFileEntry(
        null,
        user.getUserId(),
        site.getGroupId(),
        DLFolderConstants.DEFAULT_PARENT_FOLDER_ID,
        fileName,
        mimeType,
        title,
        "",
        description,
        "",
        "inhoud".getBytes(UTF_8),
        null,
        null,
        serviceContext(workflowAction));
  }

  FileEntry update(TestUser user, FileEntry file, String fileName, String mimeType, String title)
      throws Exception {

    return actingAs(
        user,
        () ->
            dlAppLocalService.updateFileEntry(
                user.userId(),
                file.getFileEntryId(),
                fileName,
                mimeType,
                title,
                "",
                file.getDescription(),
                "",
                DLVersionNumberIncrease.MAJOR,
                "nieuwe inhoud".getBytes(UTF_8),
                null,
                null,
                serviceContext(WorkflowConstants.ACTION_PUBLISH)));
  }

  void addFolder(TestUser user, String name) throws Exception {
    actingAs(
        user,
        () ->
            dlAppLocalService.addFolder(
                null,
                user.userId(),
                site.getGroupId(),
                DLFolderConstants.DEFAULT_PARENT_FOLDER_ID,
                name,
                "",
                serviceContext(WorkflowConstants.ACTION_PUBLISH)));
  }

  int count() {
    return DLFileEntryLocalServiceUtil.getFileEntriesCount(
        site.getGroupId(), DLFolderConstants.DEFAULT_PARENT_FOLDER_ID);
  }

  private ServiceContext serviceContext(int workflowAction) {
    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setCompanyId(site.getCompanyId());
    serviceContext.setScopeGroupId(site.getGroupId());
    serviceContext.setAddGroupPermissions(true);
    serviceContext.setAddGuestPermissions(true);
    serviceContext.setWorkflowAction(workflowAction);
    return serviceContext;
  }
}
