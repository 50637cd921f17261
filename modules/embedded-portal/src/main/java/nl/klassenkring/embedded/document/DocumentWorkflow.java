/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.document.library.kernel.model.DLFileEntry;
import com.liferay.document.library.kernel.model.DLFileEntryConstants;
import com.liferay.document.library.kernel.model.DLFileVersion;
import com.liferay.document.library.kernel.model.DLVersionNumberIncrease;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.repository.LocalRepository;
import com.liferay.portal.kernel.repository.Repository;
import com.liferay.portal.kernel.repository.capabilities.WorkflowCapability;
import com.liferay.portal.kernel.repository.model.FileEntry;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowHandlerRegistryUtil;
import com.liferay.portal.repository.capabilities.WorkflowSupport;
import com.liferay.portal.repository.liferayrepository.LiferayWorkflowLocalRepositoryWrapper;
import com.liferay.portal.repository.liferayrepository.LiferayWorkflowRepositoryWrapper;
import com.liferay.portal.repository.util.RepositoryWrapperAware;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Hands each new version of a file to the workflow, which approves it at once where none is set up.
 */
@StandsInFor("com.liferay.document.library.repository.service")
final class DocumentWorkflow
    implements WorkflowCapability, WorkflowSupport, RepositoryWrapperAware {

  @Override
  public int getStatus(FileEntry fileEntry) {
    try {
      return latestVersion(fileEntry).getStatus();
    } catch (PortalException e) {
      throw new IllegalStateException("A file without a version: " + fileEntry, e);
    }
  }

  @Override
  public void addFileEntry(long userId, FileEntry fileEntry, ServiceContext serviceContext)
      throws PortalException {
    start(userId, fileEntry, serviceContext);
  }

  @Override
  public void checkInFileEntry(
      long userId,
      FileEntry fileEntry,
      DLVersionNumberIncrease increase,
      ServiceContext serviceContext)
      throws PortalException {
    start(userId, fileEntry, serviceContext);
  }

  @Override
  public void revertFileEntry(long userId, FileEntry fileEntry, ServiceContext serviceContext)
      throws PortalException {
    start(userId, fileEntry, serviceContext);
  }

  @Override
  public void updateFileEntry(
      long userId,
      FileEntry fileEntry,
      DLVersionNumberIncrease increase,
      ServiceContext serviceContext)
      throws PortalException {
    start(userId, fileEntry, serviceContext);
  }

  @Override
  public LocalRepository wrapLocalRepository(LocalRepository localRepository) {
    return new LiferayWorkflowLocalRepositoryWrapper(localRepository, this);
  }

  @Override
  public Repository wrapRepository(Repository repository) {
    return new LiferayWorkflowRepositoryWrapper(repository, this);
  }

  /** A version that somebody is still working on, and one that was handed in before, is left. */
  private static void start(long userId, FileEntry fileEntry, ServiceContext serviceContext)
      throws PortalException {
    DLFileVersion version = latestVersion(fileEntry);
    boolean workedOn =
        version.getVersion().equals(DLFileEntryConstants.PRIVATE_WORKING_COPY_VERSION);
    if (workedOn || version.getStatus() != WorkflowConstants.STATUS_DRAFT) {
      return;
    }
    WorkflowHandlerRegistryUtil.startWorkflowInstance(
        version.getCompanyId(),
        version.getGroupId(),
        userId,
        DLFileEntryConstants.getClassName(),
        version.getFileVersionId(),
        version,
        serviceContext);
  }

  private static DLFileVersion latestVersion(FileEntry fileEntry) throws PortalException {
    return ((DLFileEntry) fileEntry.getModel()).getLatestFileVersion(false);
  }
}
