/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.repository.DocumentRepository;
import com.liferay.portal.kernel.repository.capabilities.BulkOperationCapability;
import com.liferay.portal.kernel.repository.capabilities.CommentCapability;
import com.liferay.portal.kernel.repository.capabilities.ConfigurationCapability;
import com.liferay.portal.kernel.repository.capabilities.DynamicCapability;
import com.liferay.portal.kernel.repository.capabilities.FileEntryTypeCapability;
import com.liferay.portal.kernel.repository.capabilities.PortalCapabilityLocator;
import com.liferay.portal.kernel.repository.capabilities.ProcessorCapability;
import com.liferay.portal.kernel.repository.capabilities.RelatedModelCapability;
import com.liferay.portal.kernel.repository.capabilities.RepositoryEventTriggerCapability;
import com.liferay.portal.kernel.repository.capabilities.TemporaryFileEntriesCapability;
import com.liferay.portal.kernel.repository.capabilities.ThumbnailCapability;
import com.liferay.portal.kernel.repository.capabilities.TrashCapability;
import com.liferay.portal.kernel.repository.capabilities.WorkflowCapability;
import com.liferay.portal.kernel.repository.event.RepositoryEventTrigger;
import com.liferay.portal.kernel.repository.event.RepositoryEventType;
import nl.klassenkring.embedded.StandsInFor;

/**
 * What a repository of documents can do beyond storing them: take files through the workflow and
 * tell of its events. The other capabilities (previews, thumbnails, recycle bin, comments, file
 * types, bulk operations, temporary files) are absent, and a repository that is asked for one says
 * that it does not support it.
 */
@StandsInFor("com.liferay.document.library.repository.service")
final class DocumentCapabilities implements PortalCapabilityLocator {

  @Override
  public BulkOperationCapability getBulkOperationCapability(DocumentRepository repository) {
    return null;
  }

  @Override
  public CommentCapability getCommentCapability(DocumentRepository repository) {
    return null;
  }

  @Override
  public ConfigurationCapability getConfigurationCapability(DocumentRepository repository) {
    return null;
  }

  @Override
  public DynamicCapability getDynamicCapability(
      DocumentRepository repository, String repositoryClassName) {
    return null;
  }

  @Override
  public FileEntryTypeCapability getFileEntryTypeCapability() {
    return null;
  }

  @Override
  public ProcessorCapability getProcessorCapability(
      DocumentRepository repository, ProcessorCapability.ResourceGenerationStrategy strategy) {
    return null;
  }

  @Override
  public RelatedModelCapability getRelatedModelCapability(DocumentRepository repository) {
    return null;
  }

  @Override
  public RepositoryEventTriggerCapability getRepositoryEventTriggerCapability(
      DocumentRepository repository, RepositoryEventTrigger trigger) {
    return new EventTrigger(trigger);
  }

  @Override
  public TemporaryFileEntriesCapability getTemporaryFileEntriesCapability(
      DocumentRepository repository) {
    return null;
  }

  @Override
  public ThumbnailCapability getThumbnailCapability(DocumentRepository repository) {
    return null;
  }

  @Override
  public TrashCapability getTrashCapability(DocumentRepository repository) {
    return null;
  }

  @Override
  public WorkflowCapability getWorkflowCapability(
      DocumentRepository repository, WorkflowCapability.OperationMode operationMode) {
    return new DocumentWorkflow();
  }

  private record EventTrigger(RepositoryEventTrigger trigger)
      implements RepositoryEventTriggerCapability {

    @Override
    public <S extends RepositoryEventType, T> void trigger(
        Class<S> eventTypeClass, Class<T> modelClass, T model) throws PortalException {
      trigger.trigger(eventTypeClass, modelClass, model);
    }
  }
}
