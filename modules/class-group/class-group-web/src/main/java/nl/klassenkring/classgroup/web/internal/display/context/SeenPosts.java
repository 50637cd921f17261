/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.PostReadingService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps which posts the reader of a page saw whole on it. */
@Component(service = SeenPosts.class)
public class SeenPosts {

  /** Keeps it once per reader and post; a page is shown whether or not that could be kept. */
  void keep(long groupId, List<ClassPost> classPosts) {
    try {
      postReadingService.addPostReadings(
          groupId, classPosts.stream().mapToLong(ClassPost::getClassPostId).toArray());
    } catch (Exception exception) {
      // The same reader opened the page twice at once: the other request kept it.
      LOG.debug("What was read was not kept", exception);
    }
  }

  private static final Log LOG = LogFactoryUtil.getLog(SeenPosts.class);

  @Reference private PostReadingService postReadingService;
}
