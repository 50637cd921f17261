/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.notice;

import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.json.JSONUtil;
import nl.klassenkring.classgroup.model.MessageHandover;

/** What people are told of a message of a council; each kind is a sentence of the bundle. */
public enum HandoverNotice {
  WAITS("handed-message-waits"),
  POSTED("handed-message-is-posted"),
  RETURNED("handed-message-is-returned");

  HandoverNotice(String textKey) {
    this.textKey = textKey;
  }

  /** Gives what the notification keeps of a message. */
  JSONObject payload(MessageHandover messageHandover) {
    return JSONUtil.put("messageHandoverId", messageHandover.getMessageHandoverId())
        .put("kind", name());
  }

  /** Gives the Site on whose page its reader finds the message: the school's, or the council's. */
  long groupId(MessageHandover messageHandover) {
    return (this == WAITS) ? messageHandover.getSchoolGroupId() : messageHandover.getGroupId();
  }

  /** The sentence, with the title of the message and the name of its council as arguments. */
  String textKey() {
    return textKey;
  }

  /** Tells whether there is still something to tell of a message as it is now. */
  boolean holdsFor(MessageHandover messageHandover) {
    switch (this) {
      case WAITS:
        return messageHandover.isPending();
      case POSTED:
        return messageHandover.isApproved();
      default:
        return messageHandover.isDenied();
    }
  }

  private final String textKey;
}
