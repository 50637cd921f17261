/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.asset.kernel.manager.AssetLinkManager;
import com.liferay.asset.kernel.model.AssetRendererFactory;
import com.liferay.dynamic.data.mapping.kernel.DDMStructureManager;
import com.liferay.expando.kernel.util.ExpandoBridgeFactory;
import com.liferay.exportimport.kernel.staging.LayoutStaging;
import com.liferay.exportimport.kernel.staging.Staging;
import com.liferay.exportimport.kernel.staging.permission.StagingPermission;
import com.liferay.portal.change.tracking.sql.CTSQLTransformer;
import com.liferay.portal.kernel.backgroundtask.BackgroundTaskManager;
import com.liferay.portal.kernel.cluster.ClusterExecutor;
import com.liferay.portal.kernel.cluster.ClusterMasterExecutor;
import com.liferay.portal.kernel.cookies.CookiesManager;
import com.liferay.portal.kernel.lock.LockManager;
import com.liferay.portal.kernel.search.IndexerRegistry;
import com.liferay.portal.kernel.search.reindexer.ReindexerBridge;
import com.liferay.portal.kernel.security.ldap.LDAPSettings;
import com.liferay.portal.kernel.social.SocialActivityManager;
import com.liferay.portal.kernel.util.FriendlyURLNormalizer;
import com.liferay.portal.kernel.util.MimeTypes;
import com.liferay.portal.kernel.workflow.WorkflowHandler;
import com.liferay.site.manager.SitemapManager;
import nl.klassenkring.embedded.EmbeddedPortalOptions;
import nl.klassenkring.embedded.document.DocumentServices;
import nl.klassenkring.embedded.language.CoreTexts;
import nl.klassenkring.embedded.messaging.MessagingServices;
import nl.klassenkring.embedded.scheduler.SchedulerServices;
import nl.klassenkring.embedded.security.SecurityServices;
import nl.klassenkring.embedded.upload.UploadServices;
import nl.klassenkring.embedded.userdata.UserDataServices;
import org.osgi.framework.BundleContext;

/** Registers what the core expects from Liferay's modules, before the core's own beans are made. */
public final class ModuleServices {

  private ModuleServices() {}

  /** What is registered here goes when the framework stops: jobs first, then messages. */
  public static void register(BundleContext bundleContext, EmbeddedPortalOptions options) {
    CoreTexts.register(bundleContext);
    registerCore(bundleContext);
    registerInactive(bundleContext);
    SecurityServices.register(bundleContext);
    MessagingServices messaging = MessagingServices.register(bundleContext);
    SchedulerServices scheduler = SchedulerServices.register(bundleContext, messaging.messageBus());
    DocumentServices.register(bundleContext, messaging.destinationFactory(), options.home());
    UploadServices.register(bundleContext, options.home());
    UserDataServices.register(bundleContext);
    FrameworkStop.beforeBundles(bundleContext, scheduler::close, messaging::close);
  }

  private static void registerCore(BundleContext context) {
    context.registerService(AssetRendererFactory.class, new UserAssetRendererFactory(), null);
    context.registerService(CookiesManager.class, new ServletCookiesManager(), null);
    context.registerService(
        FriendlyURLNormalizer.class, new LowerCaseFriendlyURLNormalizer(), null);
    context.registerService(LockManager.class, new MemoryLockManager(), null);
    context.registerService(MimeTypes.class, new ExtensionMimeTypes(), null);
    context.registerService(SitemapManager.class, new GuestSitemaps(context), null);
    context.registerService(WorkflowHandler.class, new UserWorkflowHandler(), null);
  }

  private static void registerInactive(BundleContext context) {
    context.registerService(AssetLinkManager.class, new InactiveAssetLinks(), null);
    context.registerService(BackgroundTaskManager.class, InactiveBackgroundTasks.create(), null);
    context.registerService(ClusterExecutor.class, new SingleNodeClusterExecutor(), null);
    context.registerService(ClusterMasterExecutor.class, new SingleNodeMasterExecutor(), null);
    context.registerService(CTSQLTransformer.class, new InactiveChangeTracking(), null);
    context.registerService(DDMStructureManager.class, InactiveDynamicDataMapping.create(), null);
    context.registerService(ExpandoBridgeFactory.class, new InactiveExpandoBridgeFactory(), null);
    context.registerService(IndexerRegistry.class, new InactiveIndexerRegistry(), null);
    context.registerService(LayoutStaging.class, new InactiveLayoutStaging(), null);
    context.registerService(LDAPSettings.class, new InactiveLDAPSettings(), null);
    context.registerService(ReindexerBridge.class, new InactiveReindexer(), null);
    context.registerService(SocialActivityManager.class, new InactiveSocialActivities<>(), null);
    context.registerService(Staging.class, InactiveStaging.create(), null);
    context.registerService(StagingPermission.class, new InactiveStagingPermission(), null);
  }
}
