/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.uad;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.classgroup.model.PostReading;
import nl.klassenkring.classgroup.model.PostReadingTable;
import nl.klassenkring.classgroup.service.PostReadingLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who read a post, and when: of nobody in particular it tells nothing, so it goes with its user.
 */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PostReadingUserData extends EntityUserData<PostReading> {

  public PostReadingUserData() {
    super(
        PostReading.class,
        UserDataColumns.of(PostReadingTable.INSTANCE)
            .namesUser("userId")
            .shows("readDate")
            .build());
  }

  @Override
  public void autoAnonymize(PostReading row, long userId, User anonymousUser)
      throws PortalException {

    delete(row);
  }

  @Override
  public void delete(PostReading row) throws PortalException {
    postReadingLocalService.deletePostReading(row);
  }

  @Override
  protected PostReadingLocalService localService() {
    return postReadingLocalService;
  }

  @Override
  protected void update(PostReading row) {
    postReadingLocalService.updatePostReading(row);
  }

  @Reference private PostReadingLocalService postReadingLocalService;
}
