/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SampleGroup;
import nl.klassenkring.sample.school.internal.data.SampleSchool;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Makes the schools: Sites that are class groups, with their pages. */
@Component(service = SchoolCreator.class)
public class SchoolCreator {

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PageCreator pageCreator;

  @Reference private PolicyService policyService;

  @Reference private SiteCreator siteCreator;

  /** Gives all Sites by friendly URL, and adds what is missing. */
  Map<String, Group> create(Company company, SampleFoundation foundation) throws PortalException {
    Map<String, Group> sites = new LinkedHashMap<>();
    sites.put(foundation.site(), createOwn(company, foundation));
    for (SampleSchool school : foundation.schools()) {
      Group schoolSite =
          create(company, school.schoolGroup(), GroupConstants.DEFAULT_PARENT_GROUP_ID);
      sites.put(school.schoolGroup().site(), schoolSite);

      for (SampleGroup group : school.groups()) {
        sites.put(group.site(), create(company, group, schoolSite.getGroupId()));
      }
    }
    return sites;
  }

  /** The foundation works on a Site that is no class group. */
  private Group createOwn(Company company, SampleFoundation foundation) throws PortalException {
    Group group =
        siteCreator.create(
            company,
            new SampleGroup(foundation.site(), foundation.name(), "", ClassGroupKind.SCHOOL),
            GroupConstants.DEFAULT_PARENT_GROUP_ID);

    pageCreator.create(company.getGuestUser().getUserId(), group, SamplePage.OF_FOUNDATION);

    return group;
  }

  private Group create(Company company, SampleGroup sampleGroup, long parentGroupId)
      throws PortalException {

    Group group = siteCreator.create(company, sampleGroup, parentGroupId);
    long userId = company.getGuestUser().getUserId();

    pageCreator.create(userId, group, SamplePage.of(sampleGroup.kind()));

    if (classGroupLocalService.fetchClassGroupByGroupId(group.getGroupId()) == null) {
      addClassGroup(userId, group, sampleGroup);
    }
    return group;
  }

  private void addClassGroup(long userId, Group group, SampleGroup sampleGroup)
      throws PortalException {

    long groupId = group.getGroupId();
    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setCompanyId(group.getCompanyId());
    serviceContext.setScopeGroupId(groupId);

    LocalDate today = LocalDate.ofInstant(clock.instant(), policyService.zone(groupId));

    classGroupLocalService.addClassGroup(
        userId, groupId, sampleGroup.kind().name(), SchoolYear.of(today).value(), serviceContext);
  }
}
