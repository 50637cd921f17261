/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleGroup;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the Sites: a school's own, and below it one per group for members of the school only. None
 * can be joined without being let in.
 */
@Component(service = SiteCreator.class)
public class SiteCreator {

  @Reference private GroupLocalService groupLocalService;

  /**
   * Gives the Site of a group, and adds it if it is missing.
   *
   * @param parentGroupId the Site of the school, or 0 for the school itself
   */
  Group create(Company company, SampleGroup sampleGroup, long parentGroupId)
      throws PortalException {

    String uuid = SampleKeys.uuid("site", sampleGroup.site());
    Group group =
        groupLocalService.fetchFriendlyURLGroup(company.getCompanyId(), sampleGroup.site());

    if (group == null) {
      return add(company, sampleGroup, parentGroupId, uuid);
    }
    if (!group.getUuid().equals(uuid)) {
      throw new SampleSchoolException(sampleGroup.site() + " is a Site that is not of the sample");
    }
    return group;
  }

  private Group add(Company company, SampleGroup sampleGroup, long parentGroupId, String uuid)
      throws PortalException {

    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setCompanyId(company.getCompanyId());
    serviceContext.setUuid(uuid);

    return groupLocalService.addGroup(
        company.getGuestUser().getUserId(),
        parentGroupId,
        Group.class.getName(),
        0,
        GroupConstants.DEFAULT_LIVE_GROUP_ID,
        localized(sampleGroup.name()),
        localized(sampleGroup.description()),
        GroupConstants.TYPE_SITE_RESTRICTED,
        true,
        GroupConstants.MEMBERSHIP_RESTRICTION_TO_PARENT_SITE_MEMBERS,
        sampleGroup.site(),
        true,
        true,
        serviceContext);
  }

  private static Map<Locale, String> localized(String text) {
    Map<Locale, String> map = new HashMap<>();
    map.put(new Locale("nl", "NL"), text);
    map.put(LocaleUtil.getDefault(), text);
    return map;
  }
}
