/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import nl.klassenkring.classgroup.service.persistence.ClassReplyPersistence;
import nl.klassenkring.classgroup.service.persistence.ClassReplyVersionPersistence;
import nl.klassenkring.classgroup.service.persistence.MessageHandoverPersistence;
import nl.klassenkring.classgroup.service.persistence.PostReadingPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes what people did with posts that are removed: nothing of it is left. */
@Component(service = PostRemains.class)
public class PostRemains {

  /** Removes replies to a post, what they said before, and who read it. */
  public void removeOfPost(long classPostId) {
    classReplyVersionPersistence.removeByClassPostId(classPostId);
    classReplyPersistence.removeByClassPostId(classPostId);
    postReadingPersistence.removeByClassPostId(classPostId);
    messageHandoverPersistence
        .findByClassPostId(classPostId)
        .forEach(
            messageHandover -> {
              messageHandover.setClassPostId(0);
              messageHandoverPersistence.update(messageHandover);
            });
  }

  /** Removes the same of all posts of a group, and the messages that it handed over. */
  public void removeOfGroup(long groupId) {
    classReplyVersionPersistence.removeByGroupId(groupId);
    classReplyPersistence.removeByGroupId(groupId);
    postReadingPersistence.removeByGroupId(groupId);
    messageHandoverPersistence.removeByGroupId(groupId);
  }

  @Reference private ClassReplyPersistence classReplyPersistence;

  @Reference private ClassReplyVersionPersistence classReplyVersionPersistence;

  @Reference private MessageHandoverPersistence messageHandoverPersistence;

  @Reference private PostReadingPersistence postReadingPersistence;
}
