/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ExternalMemberService}.
 *
 * @author Klassenkring
 * @see ExternalMemberService
 * @generated
 */
public class ExternalMemberServiceWrapper
	implements ExternalMemberService, ServiceWrapper<ExternalMemberService> {

	public ExternalMemberServiceWrapper() {
		this(null);
	}

	public ExternalMemberServiceWrapper(
		ExternalMemberService externalMemberService) {

		_externalMemberService = externalMemberService;
	}

	/**
	 * Asks to let somebody from outside be a member, as who administers the group.
	 *
	 * @param emailAddress what he signs in with
	 * @see ExternalMemberLocalService#addRequest
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember addRequest(
			long groupId, String emailAddress,
			nl.klassenkring.membership.constants.ExternalPowers powers,
			java.util.Date endDate, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberService.addRequest(
			groupId, emailAddress, powers, endDate, reason);
	}

	/**
	 * Admits, as the director of the school.
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember admit(
			long externalMemberId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberService.admit(externalMemberId, reason);
	}

	/**
	 * Ends the membership of an external before its last day, as who administers the group.
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember end(
			long externalMemberId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberService.end(externalMemberId, reason);
	}

	/**
	 * Gives the externals of a group who wait and who are members to who administers it.
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.ExternalMember>
			getExternalMembers(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberService.getExternalMembers(groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _externalMemberService.getOSGiServiceIdentifier();
	}

	/**
	 * Refuses, as the director of the school.
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember refuse(
			long externalMemberId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberService.refuse(externalMemberId, reason);
	}

	@Override
	public ExternalMemberService getWrappedService() {
		return _externalMemberService;
	}

	@Override
	public void setWrappedService(ExternalMemberService externalMemberService) {
		_externalMemberService = externalMemberService;
	}

	private ExternalMemberService _externalMemberService;

}