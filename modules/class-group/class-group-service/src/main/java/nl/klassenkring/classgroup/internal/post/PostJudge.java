/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Instant;
import java.util.List;
import nl.klassenkring.classgroup.internal.picture.PostPictures;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.policy.ClassPostPlacement;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the school's policy what it says of a post as its readers would get it. Changes nothing. */
@Component(service = PostJudge.class)
public class PostJudge {

  /**
   * Judges a post that is placed in the current transaction, in which nobody else places one in its
   * group.
   *
   * @param author in whose name it would be placed; the verdict names whom he may know (C1)
   * @param pictures its pictures as they are described
   * @param moment at which it would be placed
   */
  JudgedPost judge(
      ClassPost classPost, User author, List<PictureDescription> pictures, Instant moment)
      throws PortalException {

    PostDraft postDraft =
        ClassPostPlacement.draft(
            classPost,
            author.getUserId(),
            moment,
            PostStatus.isPlaced(classPost),
            postPictures.facts(classPost, author, pictures));

    return new JudgedPost(postDraft, policyService.judgePlacement(postDraft));
  }

  @Reference private PolicyService policyService;

  @Reference private PostPictures postPictures;
}
