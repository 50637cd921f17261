/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.consent.model.ConsentTask;

/**
 * Provides the remote service utility for ConsentTask. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentTaskServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentTaskService
 * @generated
 */
public class ConsentTaskServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentTaskServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Marks a task of the current user as done. For a device reminder (C5) this says: deleted from my
	 * device, and it is recorded. The task of an objection is done when the objection is closed.
	 *
	 * @throws com.liferay.portal.kernel.security.auth.PrincipalException if it is not a task of his
	 * @throws nl.klassenkring.consent.exception.ObjectionStatusException if it is the task of an open
	 objection
	 */
	public static ConsentTask completeConsentTask(long consentTaskId)
		throws PortalException {

		return getService().completeConsentTask(consentTaskId);
	}

	/**
	 * Gives a task of the current user.
	 */
	public static ConsentTask getConsentTask(long consentTaskId)
		throws PortalException {

		return getService().getConsentTask(consentTaskId);
	}

	/**
	 * Gives a page of what the current user has to do, or has done, by due date: on his own device,
	 * as teacher of the class group, or as director of the school.
	 */
	public static List<ConsentTask> getMyConsentTasks(
			boolean done, int start, int end)
		throws PortalException {

		return getService().getMyConsentTasks(done, start, end);
	}

	/**
	 * Counts what {@link #getMyConsentTasks} gives.
	 */
	public static int getMyConsentTasksCount(boolean done)
		throws PortalException {

		return getService().getMyConsentTasksCount(done);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	public static ConsentTaskService getService() {
		return _service;
	}

	public static void setService(ConsentTaskService service) {
		_service = service;
	}

	private static volatile ConsentTaskService _service;

}