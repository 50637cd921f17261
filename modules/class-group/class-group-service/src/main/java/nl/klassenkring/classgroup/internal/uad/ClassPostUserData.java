/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.uad;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassPostTable;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who wrote a post, on whose behalf, and who placed it. A post stays its group's; a draft, which
 * nobody else has read, goes with its author.
 */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ClassPostUserData extends EntityUserData<ClassPost> {

  public ClassPostUserData() {
    super(
        ClassPost.class,
        UserDataColumns.of(ClassPostTable.INSTANCE)
            .madeByUser()
            .namesUser("onBehalfOfUserId", "onBehalfOfUserName")
            .namesUser("statusByUserId", "statusByUserName")
            .shows(
                "createDate",
                "modifiedDate",
                "userName",
                "title",
                "content",
                "category",
                "displayDate")
            .build());
  }

  @Override
  public void autoAnonymize(ClassPost classPost, long userId, User anonymousUser)
      throws PortalException {

    if (classPost.isDraft() && (classPost.getUserId() == userId)) {
      delete(classPost);
    } else {
      super.autoAnonymize(classPost, userId, anonymousUser);
    }
  }

  @Override
  public void delete(ClassPost classPost) throws PortalException {
    classPostLocalService.deleteClassPost(classPost);
  }

  @Override
  protected ClassPostLocalService localService() {
    return classPostLocalService;
  }

  @Override
  protected void update(ClassPost classPost) {
    classPostLocalService.updateClassPost(classPost);
  }

  @Reference private ClassPostLocalService classPostLocalService;
}
