/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.WorkflowDefinitionLinkLocalServiceUtil;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.workflow.BaseWorkflowHandler;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowDefinition;
import com.liferay.portal.kernel.workflow.WorkflowHandler;
import com.liferay.portal.kernel.workflow.WorkflowHandlerRegistryUtil;
import com.liferay.portal.kernel.workflow.WorkflowTask;
import com.liferay.portal.kernel.workflow.WorkflowTaskManagerUtil;
import com.liferay.portal.workflow.util.WorkflowDefinitionManagerUtil;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.osgi.framework.ServiceRegistration;

/** Entries without a table, whose statuses go by a workflow. */
final class TestWorkflow extends BaseWorkflowHandler<Long> {

  /** What the workflow said about an entry. */
  record Change(long entryId, int status, Map<String, Serializable> context) {

    String said(String key) {
      return String.valueOf(context.get(key));
    }
  }

  private static final TransactionConfig TRANSACTION =
      TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});
  private static final AtomicLong IDS = new AtomicLong(1);

  private final Company company;
  private final String className = "nl.klassenkring.test.Entry" + IDS.incrementAndGet();
  private final List<Change> changes = new CopyOnWriteArrayList<>();
  private final ServiceRegistration<?> registration;
  private volatile boolean failing;

  TestWorkflow(EmbeddedPortal portal) {
    company = portal.company();
    registration = portal.bundleContext().registerService(WorkflowHandler.class, this, null);
  }

  void close() {
    registration.unregister();
  }

  /** Makes the site roles that a definition names, where there are none. */
  void provideSiteRoles(String... names) throws Exception {
    for (String name : names) {
      if (RoleLocalServiceUtil.fetchRole(company.getCompanyId(), name) == null) {
        RoleLocalServiceUtil.addRole(
            company.getGuestUser().getUserId(),
            null,
            0,
            name,
            Map.of(),
            Map.of(),
            RoleConstants.TYPE_SITE,
            null,
            new ServiceContext());
      }
    }
  }

  WorkflowDefinition deploy(byte[] content, Group site) throws Exception {
    long userId = company.getGuestUser().getUserId();
    WorkflowDefinition definition =
        WorkflowDefinitionManagerUtil.deployWorkflowDefinition(
            company.getCompanyId(), userId, "Title", null, content);
    WorkflowDefinitionLinkLocalServiceUtil.updateWorkflowDefinitionLink(
        userId,
        company.getCompanyId(),
        site.getGroupId(),
        className,
        0,
        0,
        definition.getName(),
        definition.getVersion());
    return definition;
  }

  /** Hands in a new entry, and returns its key. */
  long submit(TestUser author, Group site) throws Exception {
    long entryId = IDS.incrementAndGet();
    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setCompanyId(company.getCompanyId());
    serviceContext.setUserId(author.userId());
    serviceContext.setScopeGroupId(site.getGroupId());
    serviceContext.setWorkflowAction(WorkflowConstants.ACTION_PUBLISH);
    actingAs(
        author,
        () -> {
          try {
            return TransactionInvokerUtil.invoke(
                TRANSACTION,
                () ->
                    WorkflowHandlerRegistryUtil.startWorkflowInstance(
                        company.getCompanyId(),
                        site.getGroupId(),
                        author.userId(),
                        className,
                        entryId,
                        entryId,
                        serviceContext,
                        Map.of()));
          } catch (Throwable e) {
            throw new IllegalStateException(e);
          }
        });
    return entryId;
  }

  /** The tasks of an entry, the oldest first. */
  List<WorkflowTask> tasks(long entryId, Boolean completed) throws Exception {
    return WorkflowTaskManagerUtil.search(
        company.getCompanyId(),
        0,
        null,
        null,
        new String[] {className},
        new Long[] {entryId},
        null,
        null,
        null,
        null,
        completed,
        null,
        null,
        null,
        true,
        -1,
        -1,
        null);
  }

  /** The task that an entry waits for. */
  WorkflowTask open(long entryId) throws Exception {
    return tasks(entryId, false).get(0);
  }

  void claim(TestUser user, WorkflowTask task) throws Exception {
    actingAs(
        user,
        () ->
            WorkflowTaskManagerUtil.assignWorkflowTaskToUser(
                company.getCompanyId(),
                user.userId(),
                task.getWorkflowTaskId(),
                user.userId(),
                "",
                null,
                null));
  }

  void complete(TestUser user, WorkflowTask task, String transition, String comment)
      throws Exception {
    actingAs(
        user,
        () ->
            WorkflowTaskManagerUtil.completeWorkflowTask(
                company.getCompanyId(),
                user.userId(),
                task.getWorkflowTaskId(),
                transition,
                comment,
                new HashMap<>(
                    Map.of(WorkflowConstants.CONTEXT_USER_ID, Long.toString(user.userId())))));
  }

  List<Integer> statuses(long entryId) {
    return changes(entryId).stream().map(Change::status).toList();
  }

  List<Change> changes(long entryId) {
    return changes.stream().filter(change -> change.entryId() == entryId).toList();
  }

  /** Lets each change of a status fail from now on. */
  void fail(boolean fail) {
    failing = fail;
  }

  @Override
  public String getClassName() {
    return className;
  }

  @Override
  public String getTitle(long classPK, Locale locale) {
    return "Entry <" + classPK + ">";
  }

  @Override
  public String getType(Locale locale) {
    return "entry";
  }

  @Override
  public Long updateStatus(int status, Map<String, Serializable> workflowContext) {
    if (failing) {
      throw new IllegalStateException("The entry cannot change");
    }
    long entryId =
        GetterUtil.getLong(workflowContext.get(WorkflowConstants.CONTEXT_ENTRY_CLASS_PK));
    changes.add(new Change(entryId, status, Map.copyOf(nonNull(workflowContext))));
    return entryId;
  }

  private static Map<String, Serializable> nonNull(Map<String, Serializable> context) {
    Map<String, Serializable> copy = new HashMap<>(context);
    copy.values().removeIf(Objects::isNull);
    return copy;
  }
}
