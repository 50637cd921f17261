/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.policy.agreement.UnacknowledgedMember;
import nl.klassenkring.policy.exception.AcknowledgementVersionException;
import nl.klassenkring.policy.internal.agreement.SchoolAgreementLookup;
import nl.klassenkring.policy.internal.permission.GovernanceRoles;
import nl.klassenkring.policy.internal.permission.Schools;
import nl.klassenkring.policy.model.Acknowledgement;
import nl.klassenkring.policy.service.base.AcknowledgementServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets members say that they read the agreements (G2), and who runs the school see who did not;
 * each method checks that first.
 */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=Acknowledgement"
    },
    service = AopService.class)
public class AcknowledgementServiceImpl extends AcknowledgementServiceBaseImpl {

  /**
   * Adds that the current user, a member, read the agreements that he was shown. Once: a second
   * time changes nothing.
   *
   * @param versionKey of what he was shown
   * @throws AcknowledgementVersionException if the agreements have changed since
   */
  @Override
  public Acknowledgement acknowledge(long schoolGroupId, String versionKey) throws PortalException {

    Group school = schools.school(schoolGroupId);

    governanceRoles.checkMember(getPermissionChecker(), school);

    String current = versionKey(school);

    if (current.isEmpty() || !current.equals(versionKey)) {
      throw new AcknowledgementVersionException("The agreements are not what was shown");
    }

    return acknowledgementLocalService.acknowledge(getUserId(), schoolGroupId, versionKey);
  }

  /** Gives what the current user, a member, said about the agreements of now, or null. */
  @Override
  public Acknowledgement fetchMyAcknowledgement(long schoolGroupId) throws PortalException {
    Group school = schools.school(schoolGroupId);

    governanceRoles.checkMember(getPermissionChecker(), school);

    return acknowledgementLocalService.fetchAcknowledgement(
        getUserId(), schoolGroupId, versionKey(school));
  }

  /**
   * Gives who runs the school a page of its members who have not acknowledged the agreements of
   * now, by name.
   */
  @Override
  public List<UnacknowledgedMember> getUnacknowledgedMembers(long schoolGroupId, int start, int end)
      throws PortalException {

    Group school = schools.school(schoolGroupId);

    governanceRoles.checkRunsSchool(getPermissionChecker(), school);

    return acknowledgementLocalService
        .getUnacknowledgedUsers(schoolGroupId, versionKey(school), start, end)
        .stream()
        .map(user -> new UnacknowledgedMember(user.getUserId(), user.getFullName()))
        .collect(Collectors.toUnmodifiableList());
  }

  /** Counts what {@link #getUnacknowledgedMembers} gives. */
  @Override
  public int getUnacknowledgedMembersCount(long schoolGroupId) throws PortalException {
    Group school = schools.school(schoolGroupId);

    governanceRoles.checkRunsSchool(getPermissionChecker(), school);

    return acknowledgementLocalService.getUnacknowledgedUsersCount(
        schoolGroupId, versionKey(school));
  }

  private String versionKey(Group school) {
    return schoolAgreementLookup.of(school).agreedValues().getVersionKey();
  }

  @Reference private GovernanceRoles governanceRoles;

  @Reference private SchoolAgreementLookup schoolAgreementLookup;

  @Reference private Schools schools;
}
