/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.document.library.kernel.processor.DLProcessorHelper;
import com.liferay.document.library.kernel.store.Store;
import com.liferay.document.library.kernel.util.DLValidator;
import com.liferay.portal.instance.lifecycle.PortalInstanceLifecycleListener;
import com.liferay.portal.kernel.messaging.Destination;
import com.liferay.portal.kernel.messaging.DestinationConfiguration;
import com.liferay.portal.kernel.messaging.DestinationFactory;
import com.liferay.portal.kernel.messaging.DestinationNames;
import com.liferay.portal.kernel.messaging.MessageListener;
import com.liferay.portal.kernel.repository.RepositoryProvider;
import com.liferay.portal.kernel.repository.capabilities.PortalCapabilityLocator;
import com.liferay.portal.kernel.repository.model.FileEntry;
import com.liferay.portal.kernel.repository.model.FileShortcut;
import com.liferay.portal.kernel.repository.model.Folder;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.view.count.ViewCountManager;
import com.liferay.portal.kernel.workflow.WorkflowHandler;
import com.liferay.portlet.documentlibrary.constants.DLConstants;
import java.nio.file.Path;
import nl.klassenkring.embedded.service.ServiceProperties;
import org.osgi.framework.BundleContext;

/** Registers what Documents and Media needs. */
public final class DocumentServices {

  private static final String DESTINATION_NAME = "destination.name";

  private DocumentServices() {}

  /** Registers the services over a file store in the home's {@code data/document_library}. */
  public static void register(
      BundleContext context, DestinationFactory destinationFactory, Path home) {
    DocumentPermissions permissions = new DocumentPermissions();
    registerPermissions(context, permissions);
    registerStore(context, destinationFactory, home.resolve("data/document_library"));
    context.registerService(RepositoryProvider.class, new SiteRepositories(permissions), null);
    context.registerService(PortalCapabilityLocator.class, new DocumentCapabilities(), null);
    context.registerService(PortalInstanceLifecycleListener.class, new DocumentResources(), null);
    context.registerService(DLProcessorHelper.class, new InactivePreviews(), null);
    context.registerService(DLValidator.class, new DocumentNames(), null);
    context.registerService(ViewCountManager.class, new InactiveViewCount(), null);
    context.registerService(WorkflowHandler.class, new DocumentWorkflowHandler(), null);
  }

  private static void registerStore(
      BundleContext context, DestinationFactory destinationFactory, Path root) {
    Store store = new FileSystemStore(root);
    context.registerService(
        Store.class,
        store,
        ServiceProperties.of(
            "default", "true", "store.type", PropsUtil.get(PropsKeys.DL_STORE_IMPL)));
    String destinationName = DestinationNames.DOCUMENT_LIBRARY_DELETION;
    context.registerService(
        Destination.class,
        destinationFactory.createDestination(
            DestinationConfiguration.createParallelDestinationConfiguration(destinationName)),
        ServiceProperties.of(DESTINATION_NAME, destinationName));
    context.registerService(
        MessageListener.class,
        new DocumentDeletionListener(store),
        ServiceProperties.of(DESTINATION_NAME, destinationName));
  }

  private static void registerPermissions(BundleContext context, DocumentPermissions permissions) {
    context.registerService(
        PortletResourcePermission.class,
        permissions.site(),
        ServiceProperties.of("resource.name", DLConstants.RESOURCE_NAME));
    register(context, permissions.folder());
    register(context, permissions.file());
    register(context, permissions.shortcut());
    register(
        context,
        new RepositoryModelPermission<>(Folder.class, Folder::getFolderId, permissions.folder()));
    register(
        context,
        new RepositoryModelPermission<>(
            FileEntry.class, FileEntry::getFileEntryId, permissions.file()));
    register(
        context,
        new RepositoryModelPermission<>(
            FileShortcut.class, FileShortcut::getFileShortcutId, permissions.shortcut()));
  }

  private static void register(BundleContext context, ModelResourcePermission<?> permission) {
    context.registerService(
        ModelResourcePermission.class,
        permission,
        ServiceProperties.of("model.class.name", permission.getModelName()));
  }
}
