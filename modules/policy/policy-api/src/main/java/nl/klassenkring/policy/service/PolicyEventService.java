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

import nl.klassenkring.policy.event.PolicyEventCount;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PolicyEvent. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see PolicyEventServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PolicyEventService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.PolicyEventServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the policy event remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PolicyEventServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Counts, for a teacher of the group and the director of its school, per result and rule.
	 *
	 * @param from the first moment that counts
	 * @param until the first that no longer does
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PolicyEventCount> getGroupPolicyEventCounts(
			long groupId, Date from, Date until)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Counts, for the director, per group of the school, result and rule.
	 *
	 * @param from the first moment that counts
	 * @param until the first that no longer does
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PolicyEventCount> getSchoolPolicyEventCounts(
			long schoolGroupId, Date from, Date until)
		throws PortalException;

}