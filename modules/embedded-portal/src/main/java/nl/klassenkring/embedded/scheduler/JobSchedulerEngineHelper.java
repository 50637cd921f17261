/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.messaging.MessageBus;
import com.liferay.portal.kernel.scheduler.JobState;
import com.liferay.portal.kernel.scheduler.SchedulerEngine;
import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.scheduler.SchedulerException;
import com.liferay.portal.kernel.scheduler.StorageType;
import com.liferay.portal.kernel.scheduler.Trigger;
import com.liferay.portal.kernel.scheduler.TriggerState;
import com.liferay.portal.kernel.scheduler.messaging.SchedulerResponse;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Liferay's way to the scheduler. Every storage type means memory: jobs are scheduled anew at each
 * start. A job that is scheduled here sends its message when it is due. {@link #run} runs a job at
 * once in the caller's thread, which is how a test runs one. Scripts are not run.
 */
@StandsInFor("com.liferay.portal.scheduler")
public final class JobSchedulerEngineHelper implements SchedulerEngineHelper {

  private final JobScheduler scheduler;
  private final MessageBus messageBus;

  /** Makes a helper over the scheduler. */
  public JobSchedulerEngineHelper(JobScheduler scheduler, MessageBus messageBus) {
    this.scheduler = scheduler;
    this.messageBus = messageBus;
  }

  @Override
  public void addScriptingJob(
      Trigger trigger, StorageType storageType, String description, String language, String script)
      throws SchedulerException {
    throw new SchedulerException("This portal runs no scripts");
  }

  /** Does nothing: nobody listens to the audit of jobs here. */
  @Override
  public void auditSchedulerJobs(Message message, TriggerState triggerState) {}

  @Override
  public void delete(String groupName, StorageType storageType) {
    for (SchedulerResponse job : getScheduledJobs(groupName, storageType)) {
      delete(job.getJobName(), groupName, storageType);
    }
  }

  @Override
  public void delete(String jobName, String groupName, StorageType storageType) {
    scheduler.remove(new JobKey(jobName, groupName));
  }

  @Override
  public Date getEndTime(SchedulerResponse response) {
    return response.getTrigger().getEndDate();
  }

  @Override
  public TriggerState getJobState(SchedulerResponse response) {
    return job(response).map(ScheduledJob::state).orElse(null);
  }

  @Override
  public Date getNextFireTime(SchedulerResponse response) {
    return job(response).map(ScheduledJob::nextFire).orElse(null);
  }

  @Override
  public Date getPreviousFireTime(SchedulerResponse response) {
    return job(response).map(ScheduledJob::previousFire).orElse(null);
  }

  @Override
  public SchedulerResponse getScheduledJob(
      String jobName, String groupName, StorageType storageType) {
    return scheduler
        .find(new JobKey(jobName, groupName))
        .map(JobSchedulerEngineHelper::response)
        .orElse(null);
  }

  @Override
  public List<SchedulerResponse> getScheduledJobs() {
    return responses(job -> true);
  }

  @Override
  public List<SchedulerResponse> getScheduledJobs(StorageType storageType) {
    return responses(job -> job.storageType() == storageType);
  }

  @Override
  public List<SchedulerResponse> getScheduledJobs(String groupName, StorageType storageType) {
    return responses(job -> job.key().groupName().equals(groupName));
  }

  @Override
  public Date getStartTime(SchedulerResponse response) {
    return response.getTrigger().getStartDate();
  }

  @Override
  public void pause(String jobName, String groupName, StorageType storageType)
      throws SchedulerException {
    existing(jobName, groupName).pause();
  }

  @Override
  public void resume(String jobName, String groupName, StorageType storageType)
      throws SchedulerException {
    scheduler.resume(existing(jobName, groupName));
  }

  @Override
  public void run(long companyId, String jobName, String groupName, StorageType storageType)
      throws SchedulerException {
    existing(jobName, groupName).runNow(companyId);
  }

  @Override
  public void schedule(
      Trigger trigger,
      StorageType storageType,
      String description,
      String destinationName,
      Message message) {
    JobDetails details =
        new JobDetails(trigger, storageType, description, destinationName, message);
    scheduler.add(
        new ScheduledJob(
            details, companyId -> messageBus.sendMessage(destinationName, message.clone())));
  }

  @Override
  public void schedule(
      Trigger trigger,
      StorageType storageType,
      String description,
      String destinationName,
      Object payload) {
    Message message = new Message();
    message.setPayload(payload);
    schedule(trigger, storageType, description, destinationName, message);
  }

  private ScheduledJob existing(String jobName, String groupName) throws SchedulerException {
    JobKey key = new JobKey(jobName, groupName);
    return scheduler.find(key).orElseThrow(() -> new SchedulerException("No job " + key));
  }

  private Optional<ScheduledJob> job(SchedulerResponse response) {
    return scheduler.find(new JobKey(response.getJobName(), response.getGroupName()));
  }

  private List<SchedulerResponse> responses(Predicate<JobDetails> wanted) {
    return scheduler.jobs().stream()
        .filter(job -> wanted.test(job.details()))
        .map(JobSchedulerEngineHelper::response)
        .toList();
  }

  private static SchedulerResponse response(ScheduledJob job) {
    JobDetails details = job.details();
    Message message = details.message().clone();
    message.put(SchedulerEngine.JOB_STATE, new JobState(job.state(), dates(job)));
    SchedulerResponse response = new SchedulerResponse();
    response.setDescription(details.description());
    response.setDestinationName(details.destinationName());
    response.setMessage(message);
    response.setStorageType(details.storageType());
    response.setTrigger(details.trigger());
    return response;
  }

  private static Map<String, Date> dates(ScheduledJob job) {
    Map<String, Date> dates = new HashMap<>();
    dates.put(SchedulerEngine.START_TIME, job.details().trigger().getStartDate());
    dates.put(SchedulerEngine.END_TIME, job.details().trigger().getEndDate());
    dates.put(SchedulerEngine.NEXT_FIRE_TIME, job.nextFire());
    dates.put(SchedulerEngine.PREVIOUS_FIRE_TIME, job.previousFire());
    return dates;
  }
}
