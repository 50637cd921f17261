/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SampleIncident;
import nl.klassenkring.sample.school.internal.data.SamplePost;
import nl.klassenkring.sample.school.internal.data.SamplePublication;
import nl.klassenkring.sample.school.internal.data.SampleSchool;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings the sample into a portal instance. Adds only what is missing: a second load changes
 * nothing, and one that broke off is completed by the next.
 */
@Component(service = SampleSchoolLoader.class)
public class SampleSchoolLoader {

  private static final Log LOG = LogFactoryUtil.getLog(SampleSchoolLoader.class);

  @Reference private AdmissionCreator admissionCreator;

  @Reference private ClassPostCreator classPostCreator;

  @Reference private ConsentCreator consentCreator;

  @Reference private ConsentSettingsCreator consentSettingsCreator;

  @Reference private HandoverCreator handoverCreator;

  @Reference private IncidentCreator incidentCreator;

  @Reference private MailCreator mailCreator;

  @Reference private MembershipCreator membershipCreator;

  @Reference private PolicyCreator policyCreator;

  @Reference private PublicationCreator publicationCreator;

  @Reference private RosterCreator rosterCreator;

  @Reference private SchoolCreator schoolCreator;

  @Reference private UserCreator userCreator;

  public void load(Company company, SampleFoundation foundation) throws PortalException {
    Map<String, User> users = userCreator.create(company.getCompanyId(), foundation);
    Map<String, Group> sites = schoolCreator.create(company, foundation);

    membershipCreator.create(foundation, users, sites);
    policyCreator.create(foundation.policy(), users, sites);

    for (SampleSchool school : foundation.schools()) {
      Group site = sites.get(school.schoolGroup().site());

      rosterCreator.create(school, site, users.values());
      consentSettingsCreator.create(site, foundation.privacyStatement());
      consentCreator.create(school.consent(), site);
      consentSettingsCreator.startCampaign(site, school.consent().campaignDays());
    }

    admissionCreator.create(foundation.members(), users, sites);
    mailCreator.create(foundation.mails(), users, sites);

    int count = classPostCreator.create(foundation, users, sites);

    handoverCreator.create(foundation, users, sites);
    followUp(foundation, users, sites);

    for (SampleSchool school : foundation.schools()) {
      consentCreator.withdraw(school.consent(), sites.get(school.schoolGroup().site()));
    }

    LOG.info(
        foundation.name()
            + " is there: "
            + sites.size()
            + " groups, "
            + users.size()
            + " people, "
            + count
            + " posts new");

    // Line by line: Liferay's log replaces line breaks.
    LoginTable.of(foundation).forEach(LOG::info);
  }

  private void followUp(
      SampleFoundation foundation, Map<String, User> users, Map<String, Group> sites)
      throws PortalException {

    Map<String, SamplePost> posts =
        foundation.posts().stream().collect(Collectors.toMap(SamplePost::id, Function.identity()));

    for (SampleIncident incident : foundation.incidents()) {
      SamplePost post = posts.get(incident.postId());

      incidentCreator.create(incident, post, sites.get(post.site()).getGroupId(), users);
    }

    for (SamplePublication publication : foundation.publications()) {
      SamplePost post = posts.get(publication.postId());

      publicationCreator.create(publication, post, sites.get(post.site()).getGroupId(), users);
    }
  }
}
