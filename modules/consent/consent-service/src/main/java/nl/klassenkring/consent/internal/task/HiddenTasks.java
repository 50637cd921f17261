/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.model.ConsentTask;

/** What there is of tasks about hidden pictures, and what lacks. Immutable. */
final class HiddenTasks {

  private final List<ConsentTask> tasks;

  HiddenTasks(List<ConsentTask> tasks) {
    this.tasks = List.copyOf(tasks);
  }

  /**
   * The pictures of the pupil about which there is no open task and none that somebody has done. A
   * task that ended by itself was about an earlier hiding: consent came back, or the picture went.
   */
  List<DepictedPicture> missing(ConsentChange change, List<DepictedPicture> pictures) {
    return pictures.stream()
        .filter(picture -> picture.getPupilIds().contains(change.getPupilId()))
        .filter(
            picture ->
                about(change)
                    .filter(HiddenTasks::isKnown)
                    .noneMatch(task -> task.getPictureId() == picture.getPictureId()))
        .collect(Collectors.toList());
  }

  /** The tasks that are open. */
  List<ConsentTask> open(ConsentChange change) {
    return about(change).filter(HiddenTasks::isOpen).collect(Collectors.toList());
  }

  private static boolean isKnown(ConsentTask task) {
    return isOpen(task) || ConsentTaskOutcomes.COMPLETED.equals(task.getDetail());
  }

  private static boolean isOpen(ConsentTask task) {
    return task.getDoneDate() == null;
  }

  private Stream<ConsentTask> about(ConsentChange change) {
    return tasks.stream()
        .filter(task -> task.getPupilId() == change.getPupilId())
        .filter(task -> change.getPurposeKey().equals(task.getPurposeKey()));
  }
}
