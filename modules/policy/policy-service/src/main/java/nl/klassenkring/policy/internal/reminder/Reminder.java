/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.reminder;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.json.JSONUtil;
import java.time.LocalDate;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.reminder.Shortfall;

/** What the teachers of a group are told: in what it hears too little (B9, B10). Immutable. */
final class Reminder {

  private final long groupId;
  private final String ruleId;
  private final Frequency minimum;
  private final int count;
  private final LocalDate lastDay;

  private Reminder(long groupId, String ruleId, Frequency minimum, int count, LocalDate lastDay) {

    this.groupId = groupId;
    this.ruleId = ruleId;
    this.minimum = minimum;
    this.count = count;
    this.lastDay = lastDay;
  }

  static Reminder of(long groupId, Shortfall shortfall) {
    return new Reminder(
        groupId,
        shortfall.ruleId(),
        shortfall.minimum(),
        shortfall.count(),
        shortfall.days().last());
  }

  /** Reads one from what {@link #payload} wrote. */
  static Reminder parse(String payload) throws PortalException {
    JSONObject json = JSONFactoryUtil.createJSONObject(payload);

    return new Reminder(
        json.getLong("groupId"),
        json.getString("ruleId"),
        Frequency.parse(json.getString("minimum")),
        json.getInt("count"),
        LocalDate.parse(json.getString("lastDay")));
  }

  JSONObject payload() {
    return JSONUtil.put("groupId", groupId)
        .put("ruleId", ruleId)
        .put("minimum", minimum.toString())
        .put("count", count)
        .put("lastDay", lastDay.toString());
  }

  /** The Site of the class group. */
  long groupId() {
    return groupId;
  }

  /** The agreement, {@code B9} or {@code B10}. */
  String ruleId() {
    return ruleId;
  }

  Frequency minimum() {
    return minimum;
  }

  int count() {
    return count;
  }

  /** Until when the posts are counted. */
  LocalDate lastDay() {
    return lastDay;
  }
}
