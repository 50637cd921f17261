/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.json.JSONUtil;
import java.time.LocalDate;

/**
 * Something that people are told. It names no child: a mail leaves the portal, and who may read a
 * name may change before a notification is read. Immutable.
 */
public final class Notice {

  private final NoticeKind kind;
  private final long groupId;
  private final int count;
  private final LocalDate day;
  private final String schoolYear;

  private Notice(NoticeKind kind, long groupId, int count, LocalDate day, String schoolYear) {
    this.kind = kind;
    this.groupId = groupId;
    this.count = count;
    this.day = day;
    this.schoolYear = schoolYear;
  }

  /**
   * Makes a notice about one child, picture or post.
   *
   * @param groupId the Site that it is about: of the class group, or of the school
   * @param day on the school's calendar, until when something is asked
   */
  public static Notice of(NoticeKind kind, long groupId, LocalDate day) {
    return new Notice(kind, groupId, 1, day, "");
  }

  /** The same notice, about a school year: a family may be asked for two of them at a time. */
  public Notice ofYear(String schoolYear) {
    return new Notice(kind, groupId, count, day, schoolYear);
  }

  /** Reads one from what {@link #payload} wrote. */
  static Notice parse(String payload) throws PortalException {
    JSONObject json = JSONFactoryUtil.createJSONObject(payload);

    return new Notice(
        NoticeKind.valueOf(json.getString("kind")),
        json.getLong("groupId"),
        json.getInt("count"),
        LocalDate.parse(json.getString("day")),
        json.getString("schoolYear"));
  }

  /** One notice for both, of the same kind and Site; the earlier of the days. */
  Notice and(Notice other) {
    return new Notice(
        kind, groupId, count + other.count, day.isBefore(other.day) ? day : other.day, schoolYear);
  }

  JSONObject payload() {
    return JSONUtil.put("kind", kind.name())
        .put("groupId", groupId)
        .put("count", count)
        .put("day", day.toString())
        .put("schoolYear", schoolYear);
  }

  NoticeKind kind() {
    return kind;
  }

  long groupId() {
    return groupId;
  }

  int count() {
    return count;
  }

  LocalDate day() {
    return day;
  }

  /** As in {@code 2026-2027}; empty when it is not about one. */
  String schoolYear() {
    return schoolYear;
  }
}
