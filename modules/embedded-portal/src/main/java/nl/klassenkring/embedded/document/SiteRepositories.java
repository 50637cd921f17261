/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.document.library.kernel.exception.NoSuchFileEntryException;
import com.liferay.document.library.kernel.model.DLFileEntry;
import com.liferay.document.library.kernel.model.DLFileShortcut;
import com.liferay.document.library.kernel.model.DLFileVersion;
import com.liferay.document.library.kernel.model.DLFolder;
import com.liferay.document.library.kernel.service.DLFileEntryLocalServiceUtil;
import com.liferay.document.library.kernel.service.DLFileShortcutLocalServiceUtil;
import com.liferay.document.library.kernel.service.DLFileVersionLocalServiceUtil;
import com.liferay.document.library.kernel.service.DLFolderLocalServiceUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.repository.LocalRepository;
import com.liferay.portal.kernel.repository.Repository;
import com.liferay.portal.kernel.repository.RepositoryFactoryUtil;
import com.liferay.portal.kernel.repository.RepositoryProvider;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.service.RepositoryLocalServiceUtil;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Finds the repository that a folder, file, shortcut or version lies in. A {@link Repository},
 * which checks permissions, is given only to those who may see what they ask it for.
 */
@StandsInFor("com.liferay.document.library.repository.service")
final class SiteRepositories implements RepositoryProvider {

  private final DocumentPermissions permissions;

  SiteRepositories(DocumentPermissions permissions) {
    this.permissions = permissions;
  }

  @Override
  public LocalRepository fetchFileEntryLocalRepository(long fileEntryId) throws PortalException {
    DLFileEntry file = DLFileEntryLocalServiceUtil.fetchDLFileEntry(fileEntryId);
    return file == null ? null : getLocalRepository(file.getRepositoryId());
  }

  @Override
  public LocalRepository getFileEntryLocalRepository(long fileEntryId) throws PortalException {
    DLFileEntry file = DLFileEntryLocalServiceUtil.getDLFileEntry(fileEntryId);
    return getLocalRepository(file.getRepositoryId());
  }

  @Override
  public Repository getFileEntryRepository(long fileEntryId) throws PortalException {
    checkView(permissions.file(), fileEntryId);
    DLFileEntry file = DLFileEntryLocalServiceUtil.getDLFileEntry(fileEntryId);
    return getRepository(file.getRepositoryId());
  }

  @Override
  public LocalRepository getFileShortcutLocalRepository(long fileShortcutId)
      throws PortalException {
    DLFileShortcut shortcut = DLFileShortcutLocalServiceUtil.getDLFileShortcut(fileShortcutId);
    return getLocalRepository(shortcut.getRepositoryId());
  }

  @Override
  public Repository getFileShortcutRepository(long fileShortcutId) throws PortalException {
    checkView(permissions.shortcut(), fileShortcutId);
    DLFileShortcut shortcut = DLFileShortcutLocalServiceUtil.getDLFileShortcut(fileShortcutId);
    return getRepository(shortcut.getRepositoryId());
  }

  @Override
  public LocalRepository getFileVersionLocalRepository(long fileVersionId) throws PortalException {
    DLFileVersion version = DLFileVersionLocalServiceUtil.getDLFileVersion(fileVersionId);
    return getLocalRepository(version.getRepositoryId());
  }

  @Override
  public Repository getFileVersionRepository(long fileVersionId) throws PortalException {
    DLFileVersion version = DLFileVersionLocalServiceUtil.getDLFileVersion(fileVersionId);
    return getFileEntryRepository(version.getFileEntryId());
  }

  @Override
  public LocalRepository getFolderLocalRepository(long folderId) throws PortalException {
    DLFolder folder = DLFolderLocalServiceUtil.getDLFolder(folderId);
    return getLocalRepository(folder.getRepositoryId());
  }

  @Override
  public Repository getFolderRepository(long folderId) throws PortalException {
    checkView(permissions.folder(), folderId);
    DLFolder folder = DLFolderLocalServiceUtil.getDLFolder(folderId);
    return getRepository(folder.getRepositoryId());
  }

  @Override
  public List<LocalRepository> getGroupLocalRepositories(long groupId) throws PortalException {
    List<LocalRepository> repositories = new ArrayList<>();
    for (long repositoryId : repositoryIds(groupId)) {
      repositories.add(getLocalRepository(repositoryId));
    }
    return repositories;
  }

  @Override
  public List<Repository> getGroupRepositories(long groupId) throws PortalException {
    List<Repository> repositories = new ArrayList<>();
    for (long repositoryId : repositoryIds(groupId)) {
      repositories.add(getRepository(repositoryId));
    }
    return repositories;
  }

  @Override
  public LocalRepository getImageLocalRepository(long imageId) throws PortalException {
    return getLocalRepository(fileOfImage(imageId).getRepositoryId());
  }

  @Override
  public Repository getImageRepository(long imageId) throws PortalException {
    return getFileEntryRepository(fileOfImage(imageId).getFileEntryId());
  }

  @Override
  public LocalRepository getLocalRepository(long repositoryId) throws PortalException {
    return RepositoryFactoryUtil.createLocalRepository(repositoryId);
  }

  @Override
  public Repository getRepository(long repositoryId) throws PortalException {
    return RepositoryFactoryUtil.createRepository(repositoryId);
  }

  private static DLFileEntry fileOfImage(long imageId) throws PortalException {
    DLFileEntry file = DLFileEntryLocalServiceUtil.fetchFileEntryByAnyImageId(imageId);
    if (file == null) {
      throw new NoSuchFileEntryException("No file has the image " + imageId);
    }
    return file;
  }

  /** The repository of the site itself, and those that portlets keep their attachments in. */
  private static List<Long> repositoryIds(long groupId) {
    List<Long> ids = new ArrayList<>(List.of(groupId));
    RepositoryLocalServiceUtil.getGroupRepositories(groupId)
        .forEach(repository -> ids.add(repository.getRepositoryId()));
    return ids;
  }

  private static void checkView(ModelResourcePermission<?> permission, long primaryKey)
      throws PortalException {
    PermissionChecker permissionChecker = PermissionThreadLocal.getPermissionChecker();
    if (permissionChecker != null) {
      permission.check(permissionChecker, primaryKey, ActionKeys.VIEW);
    }
  }
}
