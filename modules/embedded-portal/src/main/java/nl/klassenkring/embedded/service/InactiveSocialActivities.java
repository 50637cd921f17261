/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.kernel.model.ClassedModel;
import com.liferay.portal.kernel.model.GroupedModel;
import com.liferay.portal.kernel.social.SocialActivityManager;
import java.util.Date;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Nobody's activities are recorded.
 *
 * @param <T> the entity that something was done to
 */
@StandsInFor("com.liferay.social.activity.service")
public final class InactiveSocialActivities<T extends ClassedModel & GroupedModel>
    implements SocialActivityManager<T> {

  @Override
  public void addActivity(long userId, T model, int type, String extraData, long receiverUserId) {
    // See the class.
  }

  @Override
  public void addUniqueActivity(
      long userId, Date createDate, T model, int type, String extraData, long receiverUserId) {
    // See the class.
  }

  @Override
  public void addUniqueActivity(
      long userId, T model, int type, String extraData, long receiverUserId) {
    // See the class.
  }

  @Override
  public void deleteActivities(T model) {
    // See the class.
  }

  @Override
  public void updateLastSocialActivity(long userId, T model, int type, Date createDate) {
    // See the class.
  }
}
