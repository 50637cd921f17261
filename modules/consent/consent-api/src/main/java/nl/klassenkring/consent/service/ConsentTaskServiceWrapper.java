/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentTaskService}.
 *
 * @author Klassenkring
 * @see ConsentTaskService
 * @generated
 */
public class ConsentTaskServiceWrapper
	implements ConsentTaskService, ServiceWrapper<ConsentTaskService> {

	public ConsentTaskServiceWrapper() {
		this(null);
	}

	public ConsentTaskServiceWrapper(ConsentTaskService consentTaskService) {
		_consentTaskService = consentTaskService;
	}

	/**
	 * Marks a task of the current user as done. For a device reminder (C5) this says: deleted from my
	 * device, and it is recorded. The task of an objection is done when the objection is closed.
	 *
	 * @throws com.liferay.portal.kernel.security.auth.PrincipalException if it is not a task of his
	 * @throws nl.klassenkring.consent.exception.ObjectionStatusException if it is the task of an open
	 objection
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentTask completeConsentTask(
			long consentTaskId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskService.completeConsentTask(consentTaskId);
	}

	/**
	 * Gives a task of the current user.
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentTask getConsentTask(
			long consentTaskId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskService.getConsentTask(consentTaskId);
	}

	/**
	 * Gives a page of what the current user has to do, or has done, by due date: on his own device,
	 * as teacher of the class group, or as director of the school.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentTask>
			getMyConsentTasks(boolean done, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskService.getMyConsentTasks(done, start, end);
	}

	/**
	 * Counts what {@link #getMyConsentTasks} gives.
	 */
	@Override
	public int getMyConsentTasksCount(boolean done)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskService.getMyConsentTasksCount(done);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentTaskService.getOSGiServiceIdentifier();
	}

	@Override
	public ConsentTaskService getWrappedService() {
		return _consentTaskService;
	}

	@Override
	public void setWrappedService(ConsentTaskService consentTaskService) {
		_consentTaskService = consentTaskService;
	}

	private ConsentTaskService _consentTaskService;

}