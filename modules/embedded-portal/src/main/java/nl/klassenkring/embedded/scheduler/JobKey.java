/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import java.io.Serializable;

/** What a job is known by: its name within its group. */
record JobKey(String jobName, String groupName) implements Serializable {}
