/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.notice;

import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.json.JSONUtil;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.model.Incident;

/** What people are told of an incident; each kind is a sentence among the texts of the bundle. */
public enum ModerationNotice {
  /** To those for whom a report is meant, and to the directors. */
  REPORTED("moderation-reported", true),
  /** To the directors: something was removed in a group (A8). */
  REMOVED_IN_GROUP("moderation-removed-in-group", true),
  /** To the author, with the rule. */
  REMOVED("moderation-removed", false),
  /** To the class parents: there was misuse in their group (A8). */
  MISUSE_IN_GROUP("moderation-misuse-in-group", false);

  ModerationNotice(String textKey, boolean onDesk) {
    this.textKey = textKey;
    this.onDesk = onDesk;
  }

  boolean isOnDesk() {
    return onDesk;
  }

  /** The portlet whose user is told. */
  String portletKey() {
    return onDesk ? ModerationPortletKeys.INCIDENTS : ModerationPortletKeys.REPORT;
  }

  /** What the notification keeps: nobody's name, and no word of what it is about. */
  JSONObject payload(Incident incident) {
    return JSONUtil.put("incidentId", incident.getIncidentId()).put("kind", name());
  }

  /** The sentence, with the name of the group, the title and the rule as arguments. */
  String textKey() {
    return textKey;
  }

  private final boolean onDesk;
  private final String textKey;
}
