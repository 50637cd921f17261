/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.membership.model.ExceptionalCarer;

/**
 * Provides the remote service utility for ExceptionalCarer. This utility wraps
 * <code>nl.klassenkring.membership.service.impl.ExceptionalCarerServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ExceptionalCarerService
 * @generated
 */
public class ExceptionalCarerServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.ExceptionalCarerServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Asks to let a close carer of a pupil be a member, as who administers the parents of the group
	 * or a guardian of the pupil. It waits for a teacher of the pupil's group, whoever asks.
	 *
	 * @param emailAddress what the carer signs in with
	 * @see ExceptionalCarerLocalService#addRequest
	 */
	public static ExceptionalCarer addRequest(
			long groupId, String emailAddress, long pupilId, String reason)
		throws PortalException {

		return getService().addRequest(groupId, emailAddress, pupilId, reason);
	}

	/**
	 * Approves, as a teacher of the group that the pupil is in.
	 */
	public static ExceptionalCarer approve(
			long exceptionalCarerId, String reason)
		throws PortalException {

		return getService().approve(exceptionalCarerId, reason);
	}

	/**
	 * Ends that somebody is a member as a carer, as who administers the parents of the group.
	 */
	public static ExceptionalCarer end(long exceptionalCarerId, String reason)
		throws PortalException {

		return getService().end(exceptionalCarerId, reason);
	}

	/**
	 * Gives the carers of a group who wait and who are members to who administers its parents.
	 */
	public static List<ExceptionalCarer> getExceptionalCarers(long groupId)
		throws PortalException {

		return getService().getExceptionalCarers(groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Refuses, as a teacher of the group that the pupil is in.
	 */
	public static ExceptionalCarer refuse(
			long exceptionalCarerId, String reason)
		throws PortalException {

		return getService().refuse(exceptionalCarerId, reason);
	}

	public static ExceptionalCarerService getService() {
		return _service;
	}

	public static void setService(ExceptionalCarerService service) {
		_service = service;
	}

	private static volatile ExceptionalCarerService _service;

}