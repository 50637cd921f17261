/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.scheduler.StorageType;
import com.liferay.portal.kernel.scheduler.Trigger;

/** What the scheduler was told about a job. */
record JobDetails(
    Trigger trigger,
    StorageType storageType,
    String description,
    String destinationName,
    Message message) {

  JobKey key() {
    return new JobKey(trigger.getJobName(), trigger.getGroupName());
  }
}
