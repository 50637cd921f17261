/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.agreement;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import nl.klassenkring.policy.agreement.AgreedValues;
import nl.klassenkring.policy.agreement.SchoolAgreements;
import nl.klassenkring.policy.internal.permission.GovernanceRoles;
import nl.klassenkring.policy.internal.permission.Schools;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the people of a school, and nobody else, read what it agreed. */
@Component(service = SchoolAgreements.class)
public class SchoolAgreementsImpl implements SchoolAgreements {

  @Override
  public AgreedValues of(PermissionChecker permissionChecker, long groupId) throws PortalException {

    Group school = schools.schoolOf(groupId);

    governanceRoles.checkReadsAgreements(permissionChecker, school);

    return schoolAgreementLookup.of(school).agreedValues();
  }

  @Reference private GovernanceRoles governanceRoles;

  @Reference private SchoolAgreementLookup schoolAgreementLookup;

  @Reference private Schools schools;
}
