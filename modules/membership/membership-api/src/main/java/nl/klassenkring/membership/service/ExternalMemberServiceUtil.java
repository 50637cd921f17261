/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.membership.model.ExternalMember;

/**
 * Provides the remote service utility for ExternalMember. This utility wraps
 * <code>nl.klassenkring.membership.service.impl.ExternalMemberServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ExternalMemberService
 * @generated
 */
public class ExternalMemberServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.ExternalMemberServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Asks to let somebody from outside be a member, as who administers the group.
	 *
	 * @param emailAddress what he signs in with
	 * @see ExternalMemberLocalService#addRequest
	 */
	public static ExternalMember addRequest(
			long groupId, String emailAddress,
			nl.klassenkring.membership.constants.ExternalPowers powers,
			java.util.Date endDate, String reason)
		throws PortalException {

		return getService().addRequest(
			groupId, emailAddress, powers, endDate, reason);
	}

	/**
	 * Admits, as the director of the school.
	 */
	public static ExternalMember admit(long externalMemberId, String reason)
		throws PortalException {

		return getService().admit(externalMemberId, reason);
	}

	/**
	 * Ends the membership of an external before its last day, as who administers the group.
	 */
	public static ExternalMember end(long externalMemberId, String reason)
		throws PortalException {

		return getService().end(externalMemberId, reason);
	}

	/**
	 * Gives the externals of a group who wait and who are members to who administers it.
	 */
	public static List<ExternalMember> getExternalMembers(long groupId)
		throws PortalException {

		return getService().getExternalMembers(groupId);
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
	 * Refuses, as the director of the school.
	 */
	public static ExternalMember refuse(long externalMemberId, String reason)
		throws PortalException {

		return getService().refuse(externalMemberId, reason);
	}

	public static ExternalMemberService getService() {
		return _service;
	}

	public static void setService(ExternalMemberService service) {
		_service = service;
	}

	private static volatile ExternalMemberService _service;

}