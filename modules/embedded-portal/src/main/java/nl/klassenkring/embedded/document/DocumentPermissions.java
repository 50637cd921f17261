/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.document.library.kernel.model.DLFileEntry;
import com.liferay.document.library.kernel.model.DLFileShortcut;
import com.liferay.document.library.kernel.model.DLFolder;
import com.liferay.document.library.kernel.model.DLFolderConstants;
import com.liferay.document.library.kernel.service.DLFileEntryLocalServiceUtil;
import com.liferay.document.library.kernel.service.DLFileShortcutLocalServiceUtil;
import com.liferay.document.library.kernel.service.DLFolderLocalServiceUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.GroupedModel;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.DynamicInheritancePermissionLogic;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermissionFactory;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionFactory;
import com.liferay.portlet.documentlibrary.constants.DLConstants;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Who may do what with folders, files and shortcuts: what their resource permissions say, seen only
 * by those who may see the folders above, and a file that is not approved only by those who may
 * change it.
 */
@StandsInFor("com.liferay.document.library.service")
final class DocumentPermissions {

  private final PortletResourcePermission site =
      PortletResourcePermissionFactory.create(DLConstants.RESOURCE_NAME);
  private final ModelResourcePermission<DLFolder> folder =
      ModelResourcePermissionFactory.create(
          DLFolder.class,
          DLFolder::getFolderId,
          DLFolderLocalServiceUtil::getDLFolder,
          site,
          (permission, logics) ->
              logics.accept(
                  new DynamicInheritancePermissionLogic<>(
                      permission, DocumentPermissions::parent, false)),
          actionId -> actionId.equals(ActionKeys.ADD_FOLDER) ? ActionKeys.ADD_SUBFOLDER : actionId);
  private final ModelResourcePermission<DLFileEntry> file =
      ModelResourcePermissionFactory.create(
          DLFileEntry.class,
          DLFileEntry::getFileEntryId,
          DLFileEntryLocalServiceUtil::getDLFileEntry,
          site,
          (permission, logics) -> {
            logics.accept(
                (checker, name, entry, actionId) ->
                    unapproved(permission, checker, entry, actionId));
            logics.accept(insideFolder(entry -> folder(entry.getFolderId())));
          });
  private final ModelResourcePermission<DLFileShortcut> shortcut =
      ModelResourcePermissionFactory.create(
          DLFileShortcut.class,
          DLFileShortcut::getFileShortcutId,
          DLFileShortcutLocalServiceUtil::getDLFileShortcut,
          site,
          (permission, logics) ->
              logics.accept(insideFolder(entry -> folder(entry.getFolderId()))));

  PortletResourcePermission site() {
    return site;
  }

  ModelResourcePermission<DLFolder> folder() {
    return folder;
  }

  ModelResourcePermission<DLFileEntry> file() {
    return file;
  }

  ModelResourcePermission<DLFileShortcut> shortcut() {
    return shortcut;
  }

  /** Where a child lies, or null if it lies at the top of its site. */
  @FunctionalInterface
  private interface FolderOf<C> {
    DLFolder get(C child) throws PortalException;
  }

  private <C extends GroupedModel> DynamicInheritancePermissionLogic<C, DLFolder> insideFolder(
      FolderOf<C> folderOf) {
    return new DynamicInheritancePermissionLogic<>(folder, folderOf::get, true);
  }

  private static Boolean unapproved(
      ModelResourcePermission<DLFileEntry> permission,
      PermissionChecker checker,
      DLFileEntry entry,
      String actionId)
      throws PortalException {
    boolean refused =
        actionId.equals(ActionKeys.VIEW)
            && !entry.getFileVersion().isApproved()
            && !permission.contains(checker, entry, ActionKeys.UPDATE);
    return refused ? Boolean.FALSE : null;
  }

  private static DLFolder parent(DLFolder child) throws PortalException {
    return folder(child.getParentFolderId());
  }

  private static DLFolder folder(long folderId) throws PortalException {
    return folderId == DLFolderConstants.DEFAULT_PARENT_FOLDER_ID
        ? null
        : DLFolderLocalServiceUtil.getDLFolder(folderId);
  }
}
