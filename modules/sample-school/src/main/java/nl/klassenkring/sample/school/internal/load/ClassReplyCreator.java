/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassReplyLocalService;
import nl.klassenkring.sample.school.internal.data.SamplePost;
import nl.klassenkring.sample.school.internal.data.SampleReply;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports the replies to a post, judged as of the moment at which they were given. */
@Component(service = ClassReplyCreator.class)
public class ClassReplyCreator {

  @Reference private ClassReplyLocalService classReplyLocalService;

  /** Adds the replies of a post that was just placed. To be called while an import is under way. */
  void create(
      SamplePost post, ClassPost classPost, LocalDate day, ZoneId zone, Map<String, User> users)
      throws PortalException {

    for (SampleReply reply : post.replies()) {
      ServiceContext serviceContext = new ServiceContext();

      serviceContext.setCompanyId(classPost.getCompanyId());
      serviceContext.setScopeGroupId(classPost.getGroupId());
      serviceContext.setUuid(
          SampleKeys.uuid("reply", post.id() + "/" + reply.author() + "/" + reply.time()));
      serviceContext.setCreateDate(Date.from(day.atTime(reply.time()).atZone(zone).toInstant()));

      classReplyLocalService.addClassReply(
          users.get(reply.author()).getUserId(),
          classPost.getClassPostId(),
          reply.text(),
          null,
          serviceContext);
    }
  }
}
