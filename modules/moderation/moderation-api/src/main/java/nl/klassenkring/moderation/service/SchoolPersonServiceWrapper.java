/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link SchoolPersonService}.
 *
 * @author Klassenkring
 * @see SchoolPersonService
 * @generated
 */
public class SchoolPersonServiceWrapper
	implements SchoolPersonService, ServiceWrapper<SchoolPersonService> {

	public SchoolPersonServiceWrapper() {
		this(null);
	}

	public SchoolPersonServiceWrapper(SchoolPersonService schoolPersonService) {
		_schoolPersonService = schoolPersonService;
	}

	/**
	 * Names somebody, as a director of the school.
	 *
	 * @param emailAddress with which he signs in
	 * @throws SchoolPersonException if nobody does, or nobody is named of that kind
	 */
	@Override
	public nl.klassenkring.moderation.model.SchoolPerson addSchoolPerson(
			long schoolGroupId,
			nl.klassenkring.moderation.constants.RecipientKind recipientKind,
			String emailAddress)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolPersonService.addSchoolPerson(
			schoolGroupId, recipientKind, emailAddress);
	}

	/**
	 * Ends that reports are meant for somebody, as a director of the school.
	 */
	@Override
	public void deleteSchoolPerson(long schoolPersonId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_schoolPersonService.deleteSchoolPerson(schoolPersonId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _schoolPersonService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives whom a school named, to its directors.
	 */
	@Override
	public java.util.List<nl.klassenkring.moderation.model.SchoolPerson>
			getSchoolPersons(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolPersonService.getSchoolPersons(schoolGroupId);
	}

	@Override
	public SchoolPersonService getWrappedService() {
		return _schoolPersonService;
	}

	@Override
	public void setWrappedService(SchoolPersonService schoolPersonService) {
		_schoolPersonService = schoolPersonService;
	}

	private SchoolPersonService _schoolPersonService;

}