/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.model.WorkflowInstanceLink;
import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.scheduler.StorageType;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.UserNotificationEventLocalServiceUtil;
import com.liferay.portal.kernel.service.WorkflowInstanceLinkLocalServiceUtil;
import com.liferay.portal.kernel.workflow.RequiredWorkflowDefinitionException;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowDefinition;
import com.liferay.portal.kernel.workflow.WorkflowException;
import com.liferay.portal.kernel.workflow.WorkflowInstance;
import com.liferay.portal.kernel.workflow.WorkflowInstanceManagerUtil;
import com.liferay.portal.kernel.workflow.WorkflowLog;
import com.liferay.portal.kernel.workflow.WorkflowTask;
import com.liferay.portal.kernel.workflow.WorkflowTaskManagerUtil;
import com.liferay.portal.kernel.workflow.comparator.WorkflowTaskCreateDateComparator;
import com.liferay.portal.workflow.manager.WorkflowDefinitionManager;
import com.liferay.portal.workflow.manager.WorkflowLogManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.workflow.KaleoTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workflow that ships, by the kernel's interfaces, with real users, roles and Sites. */
@EmbeddedPortalTest
final class WorkflowIT {

  private static final Path DEFINITION =
      Path.of("src/test/resources/nl/klassenkring/embedded/junit/review-with-timers.xml");
  private static final String REVIEWER = "Publication Reviewer";
  private static final String DELEGATE = "Director Delegate";
  private static final int THREADS = 8;
  private static final long PATIENCE_MILLIS = 20_000;

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private ControllableClock clock;
  @PortalService private GreenMail mailServer;
  @PortalService private PortalHttpClient browser;
  @PortalService private WorkflowLogManager logs;
  @PortalService private WorkflowDefinitionManager definitions;
  @PortalService private SchedulerEngineHelper scheduler;
  private TestWorkflow workflow;
  private TestUser teacher;
  private TestUser director;
  private TestUser elsewhere;
  private WorkflowDefinition definition;

  @BeforeEach
  void deploy() throws Exception {
    workflow = new TestWorkflow(portal);
    workflow.provideSiteRoles(REVIEWER, DELEGATE);
    definition = workflow.deploy(Files.readAllBytes(DEFINITION), school.site());
    teacher = school.person("Ank").joins(school.site());
    director = school.person("Gerda").joins(school.site(), REVIEWER);
    elsewhere = school.person("Piet").joins(TestSchool.create(portal.company()).site(), REVIEWER);
  }

  @AfterEach
  void withdraw() {
    workflow.close();
  }

  @Test
  void approves() throws Exception {
    long entryId = workflow.submit(teacher, school.site());
    assertThat(workflow.statuses(entryId)).containsExactly(WorkflowConstants.STATUS_PENDING);
    WorkflowTask task = workflow.open(entryId);
    assertThat(task.getName()).isEqualTo("review");
    assertThat(task.getDueDate()).isEqualTo(ControllableClock.SCHOOL_DAY.plus(Duration.ofDays(2)));
    assertThat(WorkflowTaskManagerUtil.getNextTransitionNames(companyId(), 0, id(task)))
        .containsExactly("approve", "reject", "request-changes");
    assertThat(told(director))
        .containsExactly("Een publicatie voor de openbare site wacht op uw akkoord.");

    workflow.claim(director, task);
    workflow.complete(director, task, "approve", "Mooi!");

    assertThat(workflow.statuses(entryId))
        .containsExactly(WorkflowConstants.STATUS_PENDING, WorkflowConstants.STATUS_APPROVED);
    TestWorkflow.Change change = workflow.changes(entryId).get(1);
    assertThat(change.said(WorkflowConstants.CONTEXT_TASK_COMMENTS)).isEqualTo("Mooi!");
    assertThat(change.said(WorkflowConstants.CONTEXT_TRANSITION_NAME)).isEqualTo("approve");
    assertThat(change.said(WorkflowConstants.CONTEXT_USER_ID))
        .isEqualTo(Long.toString(director.userId()));
    assertThat(instance(entryId).isComplete()).isTrue();
    assertThat(workflow.tasks(entryId, false)).isEmpty();
    assertThat(told(teacher))
        .containsExactly("Uw publicatie is goedgekeurd en staat op de openbare site.");
  }

  @Test
  void rejectsWithTheReasonInTheRecord() throws Exception {
    long entryId = workflow.submit(teacher, school.site());
    WorkflowTask task = workflow.open(entryId);
    workflow.claim(director, task);
    clock.advance(Duration.ofHours(3));

    workflow.complete(director, task, "reject", "Er staat een naam in");

    assertThat(workflow.statuses(entryId))
        .containsExactly(WorkflowConstants.STATUS_PENDING, WorkflowConstants.STATUS_DENIED);
    List<WorkflowLog> record =
        logs.getWorkflowLogsByWorkflowInstance(
            companyId(), task.getWorkflowInstanceId(), null, -1, -1, null);
    assertThat(record)
        .filteredOn(log -> log.getType() == WorkflowLog.TASK_COMPLETION)
        .singleElement()
        .satisfies(
            log -> {
              assertThat(log.getAuditUserId()).isEqualTo(director.userId());
              assertThat(log.getComment()).isEqualTo("Er staat een naam in");
              assertThat(log.getCreateDate().toInstant()).isEqualTo(clock.instant());
            });
    assertThat(record.get(record.size() - 1).getCurrentWorkflowNodeName()).isEqualTo("rejected");
  }

  @Test
  void asksForChangesOfWhoSubmittedAndComesBack() throws Exception {
    long entryId = workflow.submit(teacher, school.site());
    WorkflowTask review = workflow.open(entryId);
    workflow.claim(director, review);

    workflow.complete(director, review, "request-changes", "Kan de foto kleiner?");

    WorkflowTask update = workflow.open(entryId);
    assertThat(update.getName()).isEqualTo("update");
    assertThat(update.getAssigneeUserId()).isEqualTo(teacher.userId());
    assertThat(update.getOptionalAttributes())
        .containsEntry(WorkflowConstants.CONTEXT_TASK_COMMENTS, "Kan de foto kleiner?");
    assertThat(
            WorkflowTaskManagerUtil.getWorkflowTasksByUser(
                companyId(), teacher.userId(), false, 0, 10, null))
        .extracting(WorkflowTask::getWorkflowTaskId)
        .containsExactly(id(update));
    workflow.complete(teacher, update, "resubmit", "Gedaan");

    assertThat(workflow.open(entryId).getName()).isEqualTo("review");
    assertThat(inboxOf(director)).containsExactly(id(workflow.open(entryId)));
    assertThat(workflow.statuses(entryId))
        .containsExactly(
            WorkflowConstants.STATUS_PENDING,
            WorkflowConstants.STATUS_DENIED,
            WorkflowConstants.STATUS_PENDING);
  }

  @Test
  void threatOfADirectorOfAnotherSchoolSeesAndDecidesNothing() throws Exception {
    WorkflowTask task = workflow.open(workflow.submit(teacher, school.site()));

    assertThat(inboxOf(director)).containsExactly(id(task));
    assertThat(inboxOf(elsewhere)).isEmpty();
    assertThat(countOf(elsewhere)).isZero();
    assertThat(told(elsewhere)).isEmpty();
    assertThat(assignable(task)).containsExactly(director.user());
    assertThatExceptionOfType(PrincipalException.MustHavePermission.class)
        .isThrownBy(() -> workflow.claim(elsewhere, task));
    assertThatExceptionOfType(PrincipalException.MustHavePermission.class)
        .isThrownBy(() -> workflow.complete(elsewhere, task, "approve", ""));
    assertThat(workflow.open(entryOf(task)).isCompleted()).isFalse();
  }

  @Test
  void threatOfTheAuthorDecidingOrADirectorWhoDidNotTakeTheTaskIsRefused() throws Exception {
    WorkflowTask task = workflow.open(workflow.submit(teacher, school.site()));

    assertThatExceptionOfType(PrincipalException.MustHavePermission.class)
        .isThrownBy(() -> workflow.claim(teacher, task));
    assertThatExceptionOfType(PrincipalException.MustHavePermission.class)
        .isThrownBy(() -> workflow.complete(director, task, "approve", ""));
    workflow.claim(director, task);
    assertThatExceptionOfType(WorkflowException.class)
        .isThrownBy(() -> workflow.complete(director, task, "publish", ""));
  }

  @Test
  void aRoleOnTheSiteOfTheSchoolSaysNothingOnASiteBelowIt() throws Exception {
    Group group = school.classGroupSite("Groep 5a");
    workflow.deploy(Files.readAllBytes(DEFINITION), group);

    WorkflowTask task = workflow.open(workflow.submit(teacher, group));

    assertThat(assignable(task)).isEmpty();
    assertThat(WorkflowTaskManagerUtil.hasAssignableUsers(companyId(), id(task))).isFalse();
    assertThat(inboxOf(director)).isEmpty();
    // Kaleo tells them all the same.
    assertThat(told(director)).hasSize(1);
  }

  @Test
  void remindsAndLaterGivesTheTaskToTheDelegatesToo() throws Exception {
    TestUser delegate = school.person("Joke").joins(school.site(), DELEGATE);
    long entryId = workflow.submit(teacher, school.site());
    WorkflowTask task = workflow.open(entryId);
    clock.advance(Duration.ofDays(2).minusSeconds(1));
    fireTimers();
    assertThat(told(director)).hasSize(1);

    clock.advance(Duration.ofSeconds(1));
    fireTimers();
    fireTimers();
    assertThat(told(director)).contains("Een publicatie wacht al twee dagen op uw akkoord.");
    assertThat(told(director)).hasSize(2);
    assertThat(inboxOf(delegate)).isEmpty();
    assertThatExceptionOfType(PrincipalException.class)
        .isThrownBy(() -> workflow.claim(delegate, task));

    clock.advance(Duration.ofDays(3));
    fireTimers();
    assertThat(told(delegate)).hasSize(1);
    assertThat(inboxOf(delegate)).containsExactly(id(task));
    assertThat(inboxOf(director)).containsExactly(id(task));
    workflow.claim(delegate, task);
    workflow.complete(delegate, task, "approve", "");
    assertThat(workflow.statuses(entryId)).endsWith(WorkflowConstants.STATUS_APPROVED);
  }

  @Test
  void firesNoTimerOfATaskThatWasDone() throws Exception {
    WorkflowTask task = workflow.open(workflow.submit(teacher, school.site()));
    workflow.claim(director, task);
    workflow.complete(director, task, "reject", "");
    int before = told(director).size();

    clock.advance(Duration.ofDays(10));
    fireTimers();

    assertThat(told(director)).hasSize(before);
  }

  @Test
  void remindsAgainAndByMail() throws Exception {
    String shipped = Files.readString(DEFINITION);
    String often =
        shipped
            .replace("Review With Timers", "Often")
            .replaceFirst(
                "<blocking>",
                "<recurrence><duration>1</duration><scale>day</scale></recurrence><blocking>")
            .replaceFirst(
                "(?s)(Reminder Notification.*?<notification-type>)user-notification", "$1email");
    workflow.deploy(often.getBytes(StandardCharsets.UTF_8), school.site());
    workflow.submit(teacher, school.site());

    for (int day = 0; day < 4; day++) {
      clock.advance(Duration.ofDays(1));
      fireTimers();
    }

    assertThat(mailServer.waitForIncomingEmail(PATIENCE_MILLIS, 3)).isTrue();
    assertThat(mailServer.getReceivedMessages())
        .hasSize(3)
        .allSatisfy(
            mail -> {
              assertThat(mail.getSubject())
                  .isEqualTo("Een publicatie wacht al twee dagen op uw akkoord");
              assertThat(mail.getAllRecipients()[0].toString()).contains(director.emailAddress());
            });
  }

  @Test
  void aHandlerThatFailsUndoesTheWholeStep() throws Exception {
    long entryId = workflow.submit(teacher, school.site());
    WorkflowTask task = workflow.open(entryId);
    workflow.claim(director, task);
    workflow.fail(true);

    assertThatThrownBy(() -> workflow.complete(director, task, "approve", ""))
        .hasStackTraceContaining("The entry cannot change");

    workflow.fail(false);
    assertThat(workflow.open(entryId).getAssigneeUserId()).isEqualTo(director.userId());
    assertThat(instance(entryId).isComplete()).isFalse();
    workflow.complete(director, task, "approve", "");
    assertThat(instance(entryId).isComplete()).isTrue();
  }

  @Test
  void ofEightWhoCompleteATaskAtOnceOneDoes() throws Exception {
    long entryId = workflow.submit(teacher, school.site());
    WorkflowTask task = workflow.open(entryId);
    workflow.claim(director, task);
    List<Callable<Void>> attempts = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      String transition = i % 2 == 0 ? "approve" : "reject";
      attempts.add(
          () -> {
            workflow.complete(director, task, transition, "");
            return null;
          });
    }

    List<Throwable> refusals = refusals(attempts);

    assertThat(refusals)
        .hasSize(THREADS - 1)
        .allSatisfy(refusal -> assertThat(refusal).isInstanceOf(WorkflowException.class));
    assertThat(workflow.changes(entryId)).hasSize(2);
    assertThat(instance(entryId).isComplete()).isTrue();
  }

  @Test
  void ofEightDirectorsWhoTakeAndCompleteATaskAtOnceOneDoes() throws Exception {
    List<TestUser> directors = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      directors.add(school.person("Dir").joins(school.site(), REVIEWER));
    }
    long entryId = workflow.submit(teacher, school.site());
    WorkflowTask task = workflow.open(entryId);
    List<Callable<Void>> attempts = new ArrayList<>();
    for (TestUser user : directors) {
      attempts.add(
          () -> {
            workflow.claim(user, task);
            workflow.complete(user, task, "approve", user.user().getScreenName());
            return null;
          });
    }

    List<Throwable> refusals = refusals(attempts);

    assertThat(refusals)
        .hasSize(THREADS - 1)
        .allSatisfy(refusal -> assertThat(refusal).isInstanceOf(PortalException.class));
    assertThat(workflow.statuses(entryId))
        .containsExactly(WorkflowConstants.STATUS_PENDING, WorkflowConstants.STATUS_APPROVED);
  }

  @Test
  void isDecidedAboutOnThePageOfTasks() throws Exception {
    long entryId = workflow.submit(teacher, school.site());
    browser.signIn(director);
    PortalPage page = browser.get("/tasks");
    assertThat(page.document().select("main h2").text()).isEqualTo("Entry <" + entryId + ">");
    assertThat(page.text()).contains("Beoordelen");

    PortalPage taken = page.formWithButton("Deze taak op mij nemen").submit();
    assertThat(taken.document().select("main li button").eachText())
        .containsExactly("Goedkeuren", "Afwijzen", "Aanpassing vragen");
    PortalPage decided =
        taken.formWithButton("Afwijzen").set("comment", "Nog niet").submitWith("Afwijzen");

    assertThat(decided.text()).contains("Er wacht niets op u.");
    TestWorkflow.Change change = workflow.changes(entryId).get(1);
    assertThat(change.status()).isEqualTo(WorkflowConstants.STATUS_DENIED);
    assertThat(change.said(WorkflowConstants.CONTEXT_TASK_COMMENTS)).isEqualTo("Nog niet");
    assertThat(change.said(WorkflowConstants.CONTEXT_USER_ID))
        .isEqualTo(Long.toString(director.userId()));
  }

  @Test
  void listsInTheOrderThatTheCallerWants() throws Exception {
    long first = workflow.submit(teacher, school.site());
    clock.advance(Duration.ofMinutes(1));
    long second = workflow.submit(teacher, school.site());
    WorkflowTaskCreateDateComparator newestFirst =
        new WorkflowTaskCreateDateComparator(false, "", "", new String[0]);

    assertThat(
            WorkflowTaskManagerUtil.getWorkflowTasksByUserRoles(
                companyId(), director.userId(), false, 0, 1, newestFirst))
        .extracting(WorkflowIT::entryOf)
        .containsExactly(second);
    assertThat(
            WorkflowTaskManagerUtil.getWorkflowTasksByUserRoles(
                companyId(), director.userId(), false, 0, 1, null))
        .extracting(WorkflowIT::entryOf)
        .containsExactly(first);
    assertThat(countOf(director)).isEqualTo(2);
  }

  @Test
  void keepsVersionsAndTheLinksToThem() throws Exception {
    long entryId = workflow.submit(teacher, school.site());
    WorkflowDefinition next =
        definitions.deployWorkflowDefinition(
            companyId(), director.userId(), "Title", null, Files.readAllBytes(DEFINITION));

    assertThat(next.getVersion()).isGreaterThan(definition.getVersion());
    assertThat(instance(entryId).getWorkflowDefinitionVersion()).isEqualTo(definition.getVersion());
    assertThat(definitions.getLatestWorkflowDefinition(companyId(), next.getName()).getVersion())
        .isGreaterThanOrEqualTo(next.getVersion());
    assertThatExceptionOfType(RequiredWorkflowDefinitionException.class)
        .isThrownBy(
            () ->
                definitions.undeployWorkflowDefinition(
                    companyId(), director.userId(), next.getName(), definition.getVersion()));
  }

  @Test
  void refusesADefinitionWithARoleThatIsNotThere() throws Exception {
    byte[] content =
        Files.readString(DEFINITION)
            .replace(REVIEWER, "Nobody At All")
            .getBytes(StandardCharsets.UTF_8);

    assertThatExceptionOfType(WorkflowException.class)
        .isThrownBy(
            () ->
                definitions.deployWorkflowDefinition(
                    companyId(), director.userId(), "Title", "No Role", content))
        .withMessageContaining("Nobody At All");
  }

  @Test
  void deletesAnInstanceWithItsEntry() throws Exception {
    long entryId = workflow.submit(teacher, school.site());
    WorkflowTask task = workflow.open(entryId);

    WorkflowInstanceLinkLocalServiceUtil.deleteWorkflowInstanceLink(
        companyId(), school.site().getGroupId(), workflow.getClassName(), entryId);

    assertThat(WorkflowTaskManagerUtil.fetchWorkflowTask(id(task))).isNull();
    assertThat(inboxOf(director)).isEmpty();
  }

  private void fireTimers() throws Exception {
    String job = KaleoTimers.class.getName();
    scheduler.run(companyId(), job, job, StorageType.MEMORY);
  }

  private static List<Throwable> refusals(List<Callable<Void>> attempts) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(attempts.size());
    try {
      List<Throwable> refusals = new ArrayList<>();
      for (Future<Void> future : executor.invokeAll(attempts)) {
        try {
          future.get();
        } catch (ExecutionException e) {
          refusals.add(e.getCause());
        }
      }
      return refusals;
    } finally {
      executor.shutdownNow();
    }
  }

  private WorkflowInstance instance(long entryId) throws Exception {
    WorkflowInstanceLink link =
        WorkflowInstanceLinkLocalServiceUtil.getWorkflowInstanceLink(
            companyId(), school.site().getGroupId(), workflow.getClassName(), entryId);
    return WorkflowInstanceManagerUtil.getWorkflowInstance(
        companyId(), link.getWorkflowInstanceId());
  }

  private static long entryOf(WorkflowTask task) {
    return Long.parseLong(
        (String) task.getOptionalAttributes().get(WorkflowConstants.CONTEXT_ENTRY_CLASS_PK));
  }

  private List<Long> inboxOf(TestUser user) throws Exception {
    return WorkflowTaskManagerUtil.getWorkflowTasksByUserRoles(
            companyId(), user.userId(), false, 0, 10, null)
        .stream()
        .map(WorkflowTask::getWorkflowTaskId)
        .toList();
  }

  private int countOf(TestUser user) throws Exception {
    return WorkflowTaskManagerUtil.getWorkflowTaskCountByUserRoles(
        companyId(), user.userId(), false);
  }

  private static List<User> assignable(WorkflowTask task) throws Exception {
    return WorkflowTaskManagerUtil.getAssignableUsers(id(task));
  }

  private static List<String> told(TestUser user) {
    return UserNotificationEventLocalServiceUtil.getUserNotificationEvents(user.userId()).stream()
        .map(UserNotificationEvent::getPayload)
        .map(payload -> payload.replaceAll(".*\"notificationMessage\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private static long id(WorkflowTask task) {
    return task.getWorkflowTaskId();
  }

  private long companyId() {
    return portal.company().getCompanyId();
  }
}
