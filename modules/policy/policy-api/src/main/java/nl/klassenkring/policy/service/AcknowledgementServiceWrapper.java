/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link AcknowledgementService}.
 *
 * @author Klassenkring
 * @see AcknowledgementService
 * @generated
 */
public class AcknowledgementServiceWrapper
	implements AcknowledgementService, ServiceWrapper<AcknowledgementService> {

	public AcknowledgementServiceWrapper() {
		this(null);
	}

	public AcknowledgementServiceWrapper(
		AcknowledgementService acknowledgementService) {

		_acknowledgementService = acknowledgementService;
	}

	/**
	 * Adds that the current user, a member, read the agreements that he was shown. Once: a second
	 * time changes nothing.
	 *
	 * @param versionKey of what he was shown
	 * @throws AcknowledgementVersionException if the agreements have changed since
	 */
	@Override
	public nl.klassenkring.policy.model.Acknowledgement acknowledge(
			long schoolGroupId, String versionKey)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _acknowledgementService.acknowledge(schoolGroupId, versionKey);
	}

	/**
	 * Gives what the current user, a member, said about the agreements of now, or null.
	 */
	@Override
	public nl.klassenkring.policy.model.Acknowledgement fetchMyAcknowledgement(
			long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _acknowledgementService.fetchMyAcknowledgement(schoolGroupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _acknowledgementService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives who runs the school a page of its members who have not acknowledged the agreements of
	 * now, by name.
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.agreement.UnacknowledgedMember>
			getUnacknowledgedMembers(long schoolGroupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _acknowledgementService.getUnacknowledgedMembers(
			schoolGroupId, start, end);
	}

	/**
	 * Counts what {@link #getUnacknowledgedMembers} gives.
	 */
	@Override
	public int getUnacknowledgedMembersCount(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _acknowledgementService.getUnacknowledgedMembersCount(
			schoolGroupId);
	}

	@Override
	public AcknowledgementService getWrappedService() {
		return _acknowledgementService;
	}

	@Override
	public void setWrappedService(
		AcknowledgementService acknowledgementService) {

		_acknowledgementService = acknowledgementService;
	}

	private AcknowledgementService _acknowledgementService;

}