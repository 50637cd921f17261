/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Map;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.service.PostReadingService;
import nl.klassenkring.policy.portlet.Pages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads, through the remote service and its checks, who read a post. */
@Component(service = ReadersFactory.class)
public class ReadersFactory {

  /** How many names a page has. */
  public static final int PAGE_SIZE = 50;

  /** Gives the readers of the post that the request names. */
  public ReadersDisplayContext createReaders(PortletRequest portletRequest) throws PortalException {

    long classPostId = ParamUtil.getLong(portletRequest, "classPostId");
    Pages pages =
        Pages.of(
            ParamUtil.getInteger(portletRequest, "page", 1),
            postReadingService.getReaderNamesCount(classPostId),
            PAGE_SIZE,
            Map.of(
                "mvcRenderCommandName",
                "/class_group/view_readers",
                "classPostId",
                String.valueOf(classPostId)));

    return new ReadersDisplayContext(
        classPostService.getClassPost(classPostId).getTitle(),
        postReadingService.getReaderNames(classPostId, pages.getStart(), pages.getEnd()),
        pages);
  }

  @Reference private ClassPostService classPostService;

  @Reference private PostReadingService postReadingService;
}
