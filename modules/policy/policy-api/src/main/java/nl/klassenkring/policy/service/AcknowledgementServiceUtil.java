/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.policy.model.Acknowledgement;

/**
 * Provides the remote service utility for Acknowledgement. This utility wraps
 * <code>nl.klassenkring.policy.service.impl.AcknowledgementServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see AcknowledgementService
 * @generated
 */
public class AcknowledgementServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.AcknowledgementServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds that the current user, a member, read the agreements that he was shown. Once: a second
	 * time changes nothing.
	 *
	 * @param versionKey of what he was shown
	 * @throws AcknowledgementVersionException if the agreements have changed since
	 */
	public static Acknowledgement acknowledge(
			long schoolGroupId, String versionKey)
		throws PortalException {

		return getService().acknowledge(schoolGroupId, versionKey);
	}

	/**
	 * Gives what the current user, a member, said about the agreements of now, or null.
	 */
	public static Acknowledgement fetchMyAcknowledgement(long schoolGroupId)
		throws PortalException {

		return getService().fetchMyAcknowledgement(schoolGroupId);
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
	 * Gives who runs the school a page of its members who have not acknowledged the agreements of
	 * now, by name.
	 */
	public static List<nl.klassenkring.policy.agreement.UnacknowledgedMember>
			getUnacknowledgedMembers(long schoolGroupId, int start, int end)
		throws PortalException {

		return getService().getUnacknowledgedMembers(schoolGroupId, start, end);
	}

	/**
	 * Counts what {@link #getUnacknowledgedMembers} gives.
	 */
	public static int getUnacknowledgedMembersCount(long schoolGroupId)
		throws PortalException {

		return getService().getUnacknowledgedMembersCount(schoolGroupId);
	}

	public static AcknowledgementService getService() {
		return _service;
	}

	public static void setService(AcknowledgementService service) {
		_service = service;
	}

	private static volatile AcknowledgementService _service;

}