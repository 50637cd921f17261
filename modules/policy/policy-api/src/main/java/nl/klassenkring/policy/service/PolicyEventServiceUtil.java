/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for PolicyEvent. This utility wraps
 * <code>nl.klassenkring.policy.service.impl.PolicyEventServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see PolicyEventService
 * @generated
 */
public class PolicyEventServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.PolicyEventServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Counts, for a teacher of the group and the director of its school, per result and rule.
	 *
	 * @param from the first moment that counts
	 * @param until the first that no longer does
	 */
	public static List<nl.klassenkring.policy.event.PolicyEventCount>
			getGroupPolicyEventCounts(
				long groupId, java.util.Date from, java.util.Date until)
		throws PortalException {

		return getService().getGroupPolicyEventCounts(groupId, from, until);
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
	 * Counts, for the director, per group of the school, result and rule.
	 *
	 * @param from the first moment that counts
	 * @param until the first that no longer does
	 */
	public static List<nl.klassenkring.policy.event.PolicyEventCount>
			getSchoolPolicyEventCounts(
				long schoolGroupId, java.util.Date from, java.util.Date until)
		throws PortalException {

		return getService().getSchoolPolicyEventCounts(
			schoolGroupId, from, until);
	}

	public static PolicyEventService getService() {
		return _service;
	}

	public static void setService(PolicyEventService service) {
		_service = service;
	}

	private static volatile PolicyEventService _service;

}