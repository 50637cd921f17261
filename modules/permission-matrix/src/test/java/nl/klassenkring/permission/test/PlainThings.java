/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** What many actions are told, whatever they are about. */
final class PlainThings {

  private PlainThings() {}

  static void put(Setting setting, Things things) {
    Instant now = setting.clock().instant();
    things
        .put("groupId", setting.groupId())
        .put("schoolGroupId", setting.schoolGroupId())
        .put("pupilId", setting.families().pupilId())
        .put("pupilIds", List.of(setting.families().pupilId()))
        .put("otherPupilIds", List.of())
        .put("guardianId", setting.families().motherId())
        .put("schoolYear", RoleSchool.SCHOOL_YEAR)
        .put("start", 0)
        .put("end", 20)
        .put("page", 1)
        .put("pageSize", 10)
        .put("words", RoleSchoolFamilies.BEGIN)
        .put("text", RoleSchoolFamilies.BEGIN)
        .put("title", "Bruggen bouwen")
        .put("content", "Morgen bouwen kinderen bruggen van karton.")
        .put("category", "general")
        .put("reason", "Liever niet")
        .put("comment", "")
        .put("outcome", "Er is gebeld")
        .put("changes", true)
        .put("open", true)
        .put("done", false)
        .put("confirmed", true)
        .put("confirmedWarnings", new String[0])
        .put("locale", Setting.DUTCH)
        .put("instant", now)
        .put("moment", now)
        .put("from", Date.from(Instant.EPOCH))
        .put("until", Date.from(now))
        .put("SchoolCompliance.of", "from", Instant.EPOCH)
        .put("SchoolCompliance.of", "until", now)
        .make("uuid", () -> UUID.randomUUID().toString())
        .make("permissionChecker", PermissionThreadLocal::getPermissionChecker)
        .make("serviceContext", Setting::serviceContext);
  }
}
