/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.notice;

import com.liferay.portal.kernel.json.JSONObject;
import nl.klassenkring.helprequest.model.HelpSlot;

/**
 * A slot as people are told of it: as it is, or as it was when it was removed, which only what they
 * were told still knows. Immutable.
 */
final class ToldSlot {

  private final long groupId;
  private final String task;
  private final String day;
  private final String startTime;

  private ToldSlot(long groupId, String task, String day, String startTime) {
    this.groupId = groupId;
    this.task = task;
    this.day = day;
    this.startTime = startTime;
  }

  static ToldSlot of(HelpSlot helpSlot) {
    return new ToldSlot(
        helpSlot.getGroupId(), helpSlot.getTask(), helpSlot.getSlotDay(), helpSlot.getStartTime());
  }

  /** Reads what was written with {@link #writeTo}. */
  static ToldSlot read(JSONObject payload, long groupId) {
    return new ToldSlot(
        groupId,
        payload.getString("task"),
        payload.getString("day"),
        payload.getString("startTime"));
  }

  JSONObject writeTo(JSONObject payload) {
    return payload.put("day", day).put("startTime", startTime).put("task", task);
  }

  long groupId() {
    return groupId;
  }

  String task() {
    return task;
  }

  /** The day, as in {@code 2026-11-19}. */
  String day() {
    return day;
  }

  /** The time at which it begins; empty when it is not said. */
  String startTime() {
    return startTime;
  }
}
