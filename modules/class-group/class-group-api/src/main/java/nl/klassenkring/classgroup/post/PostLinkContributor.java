/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.post;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassPost;

/**
 * Puts links under the posts of a class group, for modules that make something of a post. To be
 * registered as an OSGi service; the portlet of the class group works without any.
 */
public interface PostLinkContributor {

  /**
   * Gives the links under posts for the current user, by the key of the post; a post that has none
   * for him is missing. The number of statements must not grow with the posts.
   *
   * @param classPosts of one class group, all of which he may read
   */
  Map<Long, PostLink> getPostLinks(List<ClassPost> classPosts, PortletRequest portletRequest)
      throws PortalException;
}
