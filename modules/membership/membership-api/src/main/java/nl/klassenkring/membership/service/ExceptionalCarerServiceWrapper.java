/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ExceptionalCarerService}.
 *
 * @author Klassenkring
 * @see ExceptionalCarerService
 * @generated
 */
public class ExceptionalCarerServiceWrapper
	implements ExceptionalCarerService,
			   ServiceWrapper<ExceptionalCarerService> {

	public ExceptionalCarerServiceWrapper() {
		this(null);
	}

	public ExceptionalCarerServiceWrapper(
		ExceptionalCarerService exceptionalCarerService) {

		_exceptionalCarerService = exceptionalCarerService;
	}

	/**
	 * Asks to let a close carer of a pupil be a member, as who administers the parents of the group
	 * or a guardian of the pupil. It waits for a teacher of the pupil's group, whoever asks.
	 *
	 * @param emailAddress what the carer signs in with
	 * @see ExceptionalCarerLocalService#addRequest
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer addRequest(
			long groupId, String emailAddress, long pupilId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerService.addRequest(
			groupId, emailAddress, pupilId, reason);
	}

	/**
	 * Approves, as a teacher of the group that the pupil is in.
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer approve(
			long exceptionalCarerId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerService.approve(exceptionalCarerId, reason);
	}

	/**
	 * Ends that somebody is a member as a carer, as who administers the parents of the group.
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer end(
			long exceptionalCarerId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerService.end(exceptionalCarerId, reason);
	}

	/**
	 * Gives the carers of a group who wait and who are members to who administers its parents.
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.ExceptionalCarer>
			getExceptionalCarers(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerService.getExceptionalCarers(groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _exceptionalCarerService.getOSGiServiceIdentifier();
	}

	/**
	 * Refuses, as a teacher of the group that the pupil is in.
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer refuse(
			long exceptionalCarerId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerService.refuse(exceptionalCarerId, reason);
	}

	@Override
	public ExceptionalCarerService getWrappedService() {
		return _exceptionalCarerService;
	}

	@Override
	public void setWrappedService(
		ExceptionalCarerService exceptionalCarerService) {

		_exceptionalCarerService = exceptionalCarerService;
	}

	private ExceptionalCarerService _exceptionalCarerService;

}