/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what people have to do. */
@Component(service = TaskDisplays.class)
public class TaskDisplays {

  /** Gives the first page of the open objections, and a page of the reader's tasks. */
  public TasksDisplayContext create(PageRequest pageRequest) throws PortalException {
    Pages pages =
        pageRequest.pages(
            consentTaskService.getMyConsentTasksCount(false),
            PAGE_SIZE,
            Map.of("mvcRenderCommandName", "/view_tasks"));

    return new TasksDisplayContext(
        objections(
            pageRequest,
            objectionService.getObjections(pageRequest.getGroupId(), true, 0, PAGE_SIZE)),
        tasks(
            pageRequest,
            consentTaskService.getMyConsentTasks(false, pages.getStart(), pages.getEnd())),
        pages);
  }

  /** Gives the form that ends the objection which the request names. */
  public ObjectionFormDisplayContext createForm(PageRequest pageRequest) throws PortalException {
    Objection objection = objectionService.getObjection(pageRequest.number("objectionId"));

    return new ObjectionFormDisplayContext(
        objections(pageRequest, List.of(objection)).get(0),
        pageRequest.text("status"),
        pageRequest.isTyped("outcome") ? pageRequest.text("outcome") : objection.getOutcome());
  }

  private List<ObjectionDisplay> objections(PageRequest pageRequest, List<Objection> objections)
      throws PortalException {

    Map<Long, String> pupilNames = names.ofPupils(objections, Objection::getPupilId);

    return objections.stream()
        .map(
            objection ->
                new ObjectionDisplay(
                    objection.getObjectionId(),
                    pupilNames.getOrDefault(objection.getPupilId(), ""),
                    objection.getUserName(),
                    objection.getReason(),
                    pageRequest.getMoments().day(objection.getDueDate()),
                    isLate(pageRequest, objection.getDueDate())))
        .collect(Collectors.toList());
  }

  private List<TaskDisplay> tasks(PageRequest pageRequest, List<ConsentTask> consentTasks)
      throws PortalException {

    Map<Long, String> pupilNames = names.ofPupils(consentTasks, ConsentTask::getPupilId);
    Map<String, String> purposeNames = names.ofPurposes(pageRequest);

    return consentTasks.stream()
        .map(
            task ->
                new TaskDisplay(
                    task.getConsentTaskId(),
                    task.getKind(),
                    pupilNames.getOrDefault(task.getPupilId(), ""),
                    purposeNames.getOrDefault(task.getPurposeKey(), ""),
                    task.getDetail(),
                    pageRequest.getMoments().day(task.getDueDate()),
                    isLate(pageRequest, task.getDueDate()),
                    !ConsentTaskKind.OBJECTION.name().equals(task.getKind())))
        .collect(Collectors.toList());
  }

  private static boolean isLate(PageRequest pageRequest, Date dueDate) {
    return (dueDate != null) && dueDate.toInstant().isBefore(pageRequest.getNow());
  }

  private static final int PAGE_SIZE = 50;

  @Reference private ConsentTaskService consentTaskService;

  @Reference private Names names;

  @Reference private ObjectionService objectionService;
}
