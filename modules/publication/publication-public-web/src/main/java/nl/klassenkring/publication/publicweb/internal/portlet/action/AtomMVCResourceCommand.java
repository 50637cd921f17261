/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.util.PortalUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.portlet.PortletException;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.publicweb.internal.constants.FromTheGroupsKeys;
import nl.klassenkring.publication.publicweb.internal.feed.AtomFeed;
import nl.klassenkring.publication.publicweb.internal.feed.AtomFeedFactory;
import nl.klassenkring.publication.publicweb.internal.feed.AtomWriter;
import nl.klassenkring.publication.publicweb.internal.http.Caching;
import nl.klassenkring.publication.publicweb.internal.http.EntityTag;
import nl.klassenkring.publication.publicweb.internal.http.VisitorRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the feed. A reader is told that nothing changed by its bytes only, not by a moment: when
 * the newest item is taken down, the feed is as old as before that item came.
 */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.FROM_THE_GROUPS,
      "mvc.command.name=" + FromTheGroupsKeys.ATOM
    },
    service = MVCResourceCommand.class)
public class AtomMVCResourceCommand implements MVCResourceCommand {

  @Override
  public boolean serveResource(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws PortletException {

    try {
      AtomFeed feed = atomFeedFactory.create(new VisitorRequest(resourceRequest));
      byte[] bytes = AtomWriter.write(feed);

      PortalUtil.getHttpServletResponse(resourceResponse)
          .setDateHeader("Last-Modified", feed.getUpdated().toEpochMilli());

      if (!Caching.ofPublicBytes(resourceRequest, resourceResponse, EntityTag.ofContent(bytes))) {

        resourceResponse.setContentType(AtomWriter.CONTENT_TYPE);
        resourceResponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resourceResponse.setContentLength(bytes.length);
        resourceResponse.getPortletOutputStream().write(bytes);
      }
    } catch (IOException | PortalException exception) {
      throw new PortletException(exception);
    }

    return false;
  }

  @Reference private AtomFeedFactory atomFeedFactory;
}
