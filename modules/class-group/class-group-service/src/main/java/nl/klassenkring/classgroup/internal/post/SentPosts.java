/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.classgroup.exception.ClassPostVersionException;
import nl.klassenkring.classgroup.internal.picture.PostPictures;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.persistence.ClassPostPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows the post of a form that is sent twice, by the UUID that the form has. */
@Component(service = SentPosts.class)
public class SentPosts {

  /**
   * Gives the post that an author's form made when it was sent before.
   *
   * @param uuid null for a form that is not known again
   * @return null if it was not sent before
   */
  public ClassPost fetch(long userId, long groupId, String uuid) {
    ClassPost classPost = (uuid == null) ? null : classPostPersistence.fetchByUUID_G(uuid, groupId);

    return ((classPost != null) && (classPost.getUserId() == userId)) ? classPost : null;
  }

  /**
   * Gives a post that was sent again.
   *
   * @throws ClassPostVersionException if something else is sent in its name
   */
  public ClassPost requireSame(ClassPost sent, WrittenPost written) throws PortalException {
    if (written.readsLike(sent)
        && (!written.hasPictures()
            || written.getPictures().equals(postPictures.descriptions(sent)))) {

      return sent;
    }

    throw new ClassPostVersionException(
        "Post " + sent.getClassPostId() + " was placed with another content");
  }

  @Reference private ClassPostPersistence classPostPersistence;

  @Reference private PostPictures postPictures;
}
