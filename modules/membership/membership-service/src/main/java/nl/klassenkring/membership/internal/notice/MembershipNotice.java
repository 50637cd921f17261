/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.notice;

import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.json.JSONUtil;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.model.MembershipEvent;

/** What people are told of members; each kind is a sentence among the texts of the bundle. */
public enum MembershipNotice {
  /** Class parents are told, too, who administer nobody (A8). */
  REMOVED_FOR_MISUSE("member-is-removed-for-misuse", MembershipActionKeys.VIEW_MEMBERS),
  CARER_WAITS("carer-waits", MembershipActionKeys.APPROVE_CARERS),
  EXTERNAL_WAITS("external-waits", MembershipActionKeys.ADMIT_EXTERNALS);

  MembershipNotice(String textKey, String actionId) {
    this.textKey = textKey;
    this.actionId = actionId;
  }

  /** What its reader must be allowed to do in the group, still. */
  String actionId() {
    return actionId;
  }

  JSONObject payload(MembershipEvent event) {
    return JSONUtil.put("membershipEventId", event.getMembershipEventId()).put("kind", name());
  }

  /** The sentence, with the names of the member and of the group as arguments. */
  String textKey() {
    return textKey;
  }

  private final String actionId;
  private final String textKey;
}
