/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostLink;
import nl.klassenkring.classgroup.post.PostLinkContributor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Collects what other modules put under posts; none of them need be there. */
@Component(service = PostLinks.class)
public class PostLinks {

  /** Gives the links by the key of the post. */
  Map<Long, List<PostLink>> of(List<ClassPost> classPosts, PortletRequest portletRequest)
      throws PortalException {

    Map<Long, List<PostLink>> links = new HashMap<>();

    if (!classPosts.isEmpty()) {
      for (PostLinkContributor contributor : postLinkContributors) {
        contributor
            .getPostLinks(classPosts, portletRequest)
            .forEach(
                (classPostId, link) ->
                    links.computeIfAbsent(classPostId, key -> new ArrayList<>()).add(link));
      }
    }

    return links;
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<PostLinkContributor> postLinkContributors;
}
