/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.kernel.backgroundtask.BackgroundTask;
import com.liferay.portal.kernel.backgroundtask.BackgroundTaskManager;
import java.util.List;
import nl.klassenkring.embedded.StandsInFor;

/** No site has background tasks: they are those of staging, export and import, which are off. */
@StandsInFor("com.liferay.portal.background.task.service")
final class InactiveBackgroundTasks {

  private InactiveBackgroundTasks() {}

  static BackgroundTaskManager create() {
    return PartialService.of(BackgroundTaskManager.class, new InactiveBackgroundTasks());
  }

  /** Does nothing, for there is nothing to delete. */
  public void deleteGroupBackgroundTasks(long groupId) {}

  public List<BackgroundTask> getBackgroundTasks(long groupId, int status) {
    return List.of();
  }
}
