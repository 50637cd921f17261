/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.reply;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.Instant;
import nl.klassenkring.classgroup.exception.ClassReplyTimeException;
import nl.klassenkring.classgroup.internal.configuration.SchoolGroups;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.service.persistence.ClassGroupPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Knows for how long authors can change and remove their replies: as long as their school says. */
@Component(service = ReplyPeriod.class)
public class ReplyPeriod {

  /** Whether the author of a reply can still change it. */
  public boolean isChangeable(ClassReply classReply) throws PortalException {
    return clock.instant().isBefore(end(classReply));
  }

  /**
   * Requires that the author of a reply can still change it.
   *
   * @throws ClassReplyTimeException if it was given too long ago
   */
  public void requireChangeable(ClassReply classReply) throws PortalException {
    if (!isChangeable(classReply)) {
      throw new ClassReplyTimeException(
          "Reply " + classReply.getClassReplyId() + " was given too long ago");
    }
  }

  private Instant end(ClassReply classReply) throws PortalException {
    return classReply
        .getCreateDate()
        .toInstant()
        .plus(
            schoolGroups
                .settings(classGroupPersistence.findByGroupId(classReply.getGroupId()))
                .replyChangeable());
  }

  @Reference private ClassGroupPersistence classGroupPersistence;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private SchoolGroups schoolGroups;
}
