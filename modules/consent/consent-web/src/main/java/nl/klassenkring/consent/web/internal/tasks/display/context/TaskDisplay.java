/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;

/**
 * What a person has to do, or has done; one task, or those about one pupil that are done at once.
 */
public final class TaskDisplay {

  TaskDisplay(
      PageRequest pageRequest,
      List<ConsentTask> tasks,
      String pupilName,
      List<String> purposeNames,
      PictureReference picture) {

    this.pageRequest = pageRequest;
    this.tasks = List.copyOf(tasks);
    this.pupilName = pupilName;
    this.purposeNames = List.copyOf(purposeNames);
    this.picture = picture;

    first = tasks.get(0);
  }

  public List<Long> getConsentTaskIds() {
    return tasks.stream().map(ConsentTask::getConsentTaskId).collect(Collectors.toList());
  }

  public String getKind() {
    return first.getKind();
  }

  public String getPupilName() {
    return pupilName;
  }

  public String getPurposeNames() {
    return String.join(", ", purposeNames);
  }

  /** Gives the picture or post that it is about, null when it is about none. */
  public PictureReference getPicture() {
    return picture;
  }

  /** Gives the objection that it is about, 0 when it is about none. */
  public long getObjectionId() {
    return first.getObjectionId();
  }

  /** Gives the last day, empty when there is none. */
  public String getDue() {
    return pageRequest.getMoments().day(first.getDueDate());
  }

  public boolean isLate() {
    Date dueDate = first.getDueDate();

    return !isDone() && (dueDate != null) && dueDate.toInstant().isBefore(pageRequest.getNow());
  }

  public boolean isDone() {
    return first.getDoneDate() != null;
  }

  /** Gives the day on which it ended, empty while it is open. */
  public String getDone() {
    return pageRequest.getMoments().day(first.getDoneDate());
  }

  /** Gives the end of the text key {@code task-outcome-...}, for a task that is done. */
  public String getOutcome() {
    return first.getDetail();
  }

  /** Tells whether the person himself says that it is done; an objection ends with its outcome. */
  public boolean isCompletable() {
    return !isDone() && !ConsentTaskKind.OBJECTION.name().equals(first.getKind());
  }

  private final ConsentTask first;
  private final PageRequest pageRequest;
  private final PictureReference picture;
  private final String pupilName;
  private final List<String> purposeNames;
  private final List<ConsentTask> tasks;
}
