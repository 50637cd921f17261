/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.consent.model.ConsentTask;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for ConsentTask. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentTaskServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentTaskService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentTaskServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent task remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentTaskServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Marks a task of the current user as done. For a device reminder (C5) this says: deleted from my
	 * device, and it is recorded. The task of an objection is done when the objection is closed.
	 *
	 * @throws com.liferay.portal.kernel.security.auth.PrincipalException if it is not a task of his
	 * @throws nl.klassenkring.consent.exception.ObjectionStatusException if it is the task of an open
	 objection
	 */
	public ConsentTask completeConsentTask(long consentTaskId)
		throws PortalException;

	/**
	 * Gives a task of the current user.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentTask getConsentTask(long consentTaskId)
		throws PortalException;

	/**
	 * Gives a page of what the current user has to do, or has done, by due date: on his own device,
	 * as teacher of the class group, or as director of the school.
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public List<ConsentTask> getMyConsentTasks(boolean done, int start, int end)
		throws PortalException;

	/**
	 * Counts what {@link #getMyConsentTasks} gives.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getMyConsentTasksCount(boolean done) throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

}