/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostLink;
import nl.klassenkring.classgroup.post.PostLinkContributor;
import org.osgi.service.component.annotations.Component;

/** Leads from a post to the page on which it is reported, whoever reads it (F4). */
@Component(service = PostLinkContributor.class)
public class ReportPostLinkContributor implements PostLinkContributor {

  @Override
  public Map<Long, PostLink> getPostLinks(List<ClassPost> classPosts, PortletRequest portletRequest)
      throws PortalException {

    return ModerationPostLinks.of(
        classPosts, portletRequest, "/report/edit_report", "report-this-post", PostLink::new);
  }
}
