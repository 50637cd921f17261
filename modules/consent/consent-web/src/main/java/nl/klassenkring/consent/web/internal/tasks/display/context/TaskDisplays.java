/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what people have to do, and have done. */
@Component(service = TaskDisplays.class)
public class TaskDisplays {

  /**
   * Gives a page of the reader's tasks, with the open objections that he may see; or of those that
   * are done when the request asks for them. Who has conversations about no pictures here and never
   * had a task is refused.
   */
  public TasksDisplayContext create(PageRequest pageRequest) throws PortalException {
    boolean done = Boolean.parseBoolean(pageRequest.text("done"));
    boolean managed = objectionDisplays.isManaged(pageRequest);

    if (!managed && !hasTasks()) {
      throw new PrincipalException.MustHavePermission(
          pageRequest.getPermissionChecker(), ConsentActionKeys.MANAGE_OBJECTIONS);
    }

    Pages pages =
        pageRequest.pages(
            consentTaskService.getMyConsentTasksCount(done),
            PAGE_SIZE,
            Map.of("mvcRenderCommandName", "/view_tasks", "done", String.valueOf(done)));
    List<ObjectionDisplay> objections =
        (managed && !done) ? objectionDisplays.firstOpen(pageRequest) : List.of();

    return new TasksDisplayContext(
        objections,
        objections.isEmpty() ? 0 : objectionDisplays.countOpen(pageRequest),
        tasks(
            pageRequest,
            objections,
            consentTaskService.getMyConsentTasks(done, pages.getStart(), pages.getEnd())),
        done,
        managed,
        pages);
  }

  /** Tells whether the reader has something to do, or had. */
  public boolean hasTasks() throws PortalException {
    return (consentTaskService.getMyConsentTasksCount(false) > 0)
        || (consentTaskService.getMyConsentTasksCount(true) > 0);
  }

  /** The conversations that stand above the tasks do not stand among them too. */
  private List<TaskDisplay> tasks(
      PageRequest pageRequest, List<ObjectionDisplay> objections, List<ConsentTask> consentTasks)
      throws PortalException {

    Map<Long, String> pupilNames = names.ofPupils(consentTasks, ConsentTask::getPupilId);
    Map<String, String> purposeNames = names.ofPurposes(pageRequest);
    PictureReferences pictures = pictureReferenceReader.read(pageRequest, List.of(), consentTasks);
    Set<Long> objectionIds =
        objections.stream().map(ObjectionDisplay::getObjectionId).collect(Collectors.toSet());

    return consentTasks.stream()
        .filter(task -> !objectionIds.contains(task.getObjectionId()))
        .collect(
            Collectors.groupingBy(
                TaskDisplays::togetherKey, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(
            tasks ->
                new TaskDisplay(
                    pageRequest,
                    tasks,
                    pupilNames.getOrDefault(tasks.get(0).getPupilId(), ""),
                    tasks.stream()
                        .map(task -> purposeNames.getOrDefault(task.getPurposeKey(), ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toList()),
                    isDisagreement(tasks.get(0)) ? null : pictures.of(tasks.get(0))))
        .collect(Collectors.toList());
  }

  /** The parents of a child are talked to once, about all that they answered differently. */
  private static String togetherKey(ConsentTask consentTask) {
    return (isDisagreement(consentTask) && (consentTask.getDoneDate() == null))
        ? "pupil " + consentTask.getPupilId()
        : "task " + consentTask.getConsentTaskId();
  }

  private static boolean isDisagreement(ConsentTask consentTask) {
    return ConsentTaskKind.DISAGREEMENT.name().equals(consentTask.getKind());
  }

  private static final int PAGE_SIZE = 50;

  @Reference private ConsentTaskService consentTaskService;

  @Reference private Names names;

  @Reference private ObjectionDisplays objectionDisplays;

  @Reference private PictureReferenceReader pictureReferenceReader;
}
