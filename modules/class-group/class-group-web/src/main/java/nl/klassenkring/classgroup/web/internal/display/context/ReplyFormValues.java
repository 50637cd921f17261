/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.policy.service.WarningKeys;

/** The fields of the form of a reply, as typed. */
public final class ReplyFormValues {

  /** Gives an empty form; its UUID lets a form that is sent twice be placed once. */
  static ReplyFormValues empty(long classPostId) {
    return new ReplyFormValues(classPostId, 0, 0, UUID.randomUUID().toString(), "", Set.of());
  }

  /** Gives the form of a reply that is kept. */
  static ReplyFormValues of(ClassReply classReply) {
    return new ReplyFormValues(
        classReply.getClassPostId(),
        classReply.getClassReplyId(),
        classReply.getMvccVersion(),
        classReply.getUuid(),
        classReply.getContent(),
        WarningKeys.parse(classReply.getConfirmedWarnings()));
  }

  /** Gives the form as it was sent. */
  public static ReplyFormValues typed(PortletRequest portletRequest) {
    return new ReplyFormValues(
        ParamUtil.getLong(portletRequest, "classPostId"),
        ParamUtil.getLong(portletRequest, "classReplyId"),
        ParamUtil.getLong(portletRequest, "mvccVersion"),
        FormUuid.of(ParamUtil.getString(portletRequest, "uuid")),
        ParamUtil.getString(portletRequest, "content"),
        new HashSet<>(
            Arrays.asList(ParamUtil.getStringValues(portletRequest, "confirmedWarnings"))));
  }

  public long getClassPostId() {
    return classPostId;
  }

  /** Gives the reply that is changed, 0 for a new one. */
  public long getClassReplyId() {
    return classReplyId;
  }

  public long getMvccVersion() {
    return mvccVersion;
  }

  public String getUuid() {
    return uuid;
  }

  public String getContent() {
    return content;
  }

  public Set<String> getConfirmedWarnings() {
    return confirmedWarnings;
  }

  private ReplyFormValues(
      long classPostId,
      long classReplyId,
      long mvccVersion,
      String uuid,
      String content,
      Set<String> confirmedWarnings) {

    this.classPostId = classPostId;
    this.classReplyId = classReplyId;
    this.mvccVersion = mvccVersion;
    this.uuid = uuid;
    this.content = content;
    this.confirmedWarnings = confirmedWarnings;
  }

  private final long classPostId;
  private final long classReplyId;
  private final Set<String> confirmedWarnings;
  private final String content;
  private final long mvccVersion;
  private final String uuid;
}
