/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.message.boards.internal;

import com.liferay.message.boards.constants.MBCategoryConstants;
import com.liferay.message.boards.constants.MBMessageConstants;
import com.liferay.message.boards.model.MBMessage;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.guard.GuardedContent;
import nl.klassenkring.policy.guard.PlainText;

/** What readers get of messages and comments. A message with a parent answers it. */
final class Messages {

  /** The format of a message whose body is not HTML. */
  private static final String BB_CODE = "bbcode";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,19}");

  private Messages() {}

  static GuardedContent content(MBMessage message) {
    return GuardedContent.builder(MBMessage.class, message.getMessageId())
        .site(message.getCompanyId(), message.getGroupId())
        .authorUserId(
            message.getStatusByUserId() > 0 ? message.getStatusByUserId() : message.getUserId())
        .placed(message.isApproved())
        .kind(isReply(message) ? DraftKind.REPLY : DraftKind.POST)
        .title(Objects.toString(message.getSubject(), ""))
        .text(text(message))
        .build();
  }

  /** A comment answers what it is about; so does a message with a parent. */
  private static boolean isReply(MBMessage message) {
    return message.getParentMessageId() != MBMessageConstants.DEFAULT_PARENT_MESSAGE_ID
        || isComment(message);
  }

  private static boolean isComment(MBMessage message) {
    return message.getCategoryId() == MBCategoryConstants.DISCUSSION_CATEGORY_ID;
  }

  /**
   * Whether it is no message to read: Liferay starts the comments on anything with a message of its
   * own, which is never shown and says the number of what they are about.
   */
  static boolean isStartOfComments(MBMessage message) {
    String subject = Objects.toString(message.getSubject(), "");

    return isComment(message)
        && message.getParentMessageId() == MBMessageConstants.DEFAULT_PARENT_MESSAGE_ID
        && NUMBER.matcher(subject).matches()
        && subject.equals(message.getBody());
  }

  private static String text(MBMessage message) {
    return BB_CODE.equals(message.getFormat())
        ? PlainText.ofBBCode(message.getBody())
        : PlainText.ofHtml(message.getBody());
  }
}
