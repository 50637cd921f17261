/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.Date;
import java.util.List;

import nl.klassenkring.policy.model.PolicyDeviation;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PolicyDeviation. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see PolicyDeviationServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PolicyDeviationService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.PolicyDeviationServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the policy deviation remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PolicyDeviationServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the draft of a school's own value, for who runs the school.
	 */
	public PolicyDeviation addPolicyDeviation(
			long schoolGroupId, String parameterKey, String value,
			String reason, Date validFrom)
		throws PortalException;

	/**
	 * Approves a submitted deviation, as privacy officer.
	 */
	public PolicyDeviation approvePolicyDeviation(
			long policyDeviationId, String decisionReason)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives a deviation to who runs the school, and to the privacy officer.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PolicyDeviation getPolicyDeviation(long policyDeviationId)
		throws PortalException;

	/**
	 * Gives a page of what a school ever proposed, the latest first, to the same.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PolicyDeviation> getSchoolPolicyDeviations(
			long schoolGroupId, int start, int end)
		throws PortalException;

	/**
	 * Counts what {@link #getSchoolPolicyDeviations} gives.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getSchoolPolicyDeviationsCount(long schoolGroupId)
		throws PortalException;

	/**
	 * Gives the privacy officer a page of what waits for his decision, the latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PolicyDeviation> getSubmittedPolicyDeviations(
			int start, int end)
		throws PortalException;

	/**
	 * Counts what waits for the privacy officer's decision.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getSubmittedPolicyDeviationsCount() throws PortalException;

	/**
	 * Rejects a submitted deviation, as privacy officer.
	 */
	public PolicyDeviation rejectPolicyDeviation(
			long policyDeviationId, String decisionReason)
		throws PortalException;

	/**
	 * Asks for a decision about a draft, for who runs the school.
	 */
	public PolicyDeviation submitPolicyDeviation(long policyDeviationId)
		throws PortalException;

	/**
	 * Changes one's own draft, for who runs the school.
	 */
	public PolicyDeviation updatePolicyDeviation(
			long policyDeviationId, String value, String reason, Date validFrom)
		throws PortalException;

	/**
	 * Takes back what the school proposed, for who runs the school.
	 */
	public PolicyDeviation withdrawPolicyDeviation(long policyDeviationId)
		throws PortalException;

}