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

import java.util.List;

import nl.klassenkring.policy.agreement.UnacknowledgedMember;
import nl.klassenkring.policy.model.Acknowledgement;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for Acknowledgement. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see AcknowledgementServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface AcknowledgementService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.AcknowledgementServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the acknowledgement remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link AcknowledgementServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds that the current user, a member, read the agreements that he was shown. Once: a second
	 * time changes nothing.
	 *
	 * @param versionKey of what he was shown
	 * @throws AcknowledgementVersionException if the agreements have changed since
	 */
	public Acknowledgement acknowledge(long schoolGroupId, String versionKey)
		throws PortalException;

	/**
	 * Gives what the current user, a member, said about the agreements of now, or null.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Acknowledgement fetchMyAcknowledgement(long schoolGroupId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives who runs the school a page of its members who have not acknowledged the agreements of
	 * now, by name.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<UnacknowledgedMember> getUnacknowledgedMembers(
			long schoolGroupId, int start, int end)
		throws PortalException;

	/**
	 * Counts what {@link #getUnacknowledgedMembers} gives.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getUnacknowledgedMembersCount(long schoolGroupId)
		throws PortalException;

}