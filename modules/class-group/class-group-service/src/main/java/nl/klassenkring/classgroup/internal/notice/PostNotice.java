/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.notice;

import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.json.JSONUtil;
import nl.klassenkring.classgroup.model.ClassPost;

/** What people are told of a post; each kind is a sentence among the texts of the bundle. */
enum PostNotice {
  HELD_POST_REFUSED("held-post-is-refused"),
  IMPORTANT_POST_PLACED("important-post-is-placed");

  PostNotice(String textKey) {
    this.textKey = textKey;
  }

  /** Gives what the notification keeps of a post. */
  JSONObject payload(ClassPost classPost) {
    return JSONUtil.put("classPostId", classPost.getClassPostId()).put("kind", name());
  }

  /** The sentence, with the title of the post and the name of its group as arguments. */
  String textKey() {
    return textKey;
  }

  /** Tells whether there is still something to tell of a post as it is now. */
  boolean holdsFor(ClassPost classPost) {
    return (this == HELD_POST_REFUSED) ? classPost.isDraft() : classPost.isApproved();
  }

  private final String textKey;
}
