/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link AuditEntryService}.
 *
 * @author Klassenkring
 * @see AuditEntryService
 * @generated
 */
public class AuditEntryServiceWrapper
	implements AuditEntryService, ServiceWrapper<AuditEntryService> {

	public AuditEntryServiceWrapper() {
		this(null);
	}

	public AuditEntryServiceWrapper(AuditEntryService auditEntryService) {
		_auditEntryService = auditEntryService;
	}

	/**
	 * Gives a page of what was done in a school, latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.AuditEntry>
			getAuditEntries(long schoolGroupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _auditEntryService.getAuditEntries(schoolGroupId, start, end);
	}

	/**
	 * Counts what was done in a school.
	 */
	@Override
	public int getAuditEntriesCount(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _auditEntryService.getAuditEntriesCount(schoolGroupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _auditEntryService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives a page of what was done about one pupil of a school, latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.AuditEntry>
			getPupilAuditEntries(
				long schoolGroupId, long pupilId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _auditEntryService.getPupilAuditEntries(
			schoolGroupId, pupilId, start, end);
	}

	/**
	 * Counts what was done about one pupil of a school.
	 */
	@Override
	public int getPupilAuditEntriesCount(long schoolGroupId, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _auditEntryService.getPupilAuditEntriesCount(
			schoolGroupId, pupilId);
	}

	/**
	 * Gives a page of what was done about single pupils of a school whose name has all of the words
	 * in it, latest first.
	 *
	 * @param words of first name, prefix and last name, or parts of them
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.AuditEntry>
			searchAuditEntries(
				long schoolGroupId, String words, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _auditEntryService.searchAuditEntries(
			schoolGroupId, words, start, end);
	}

	/**
	 * Counts what {@link #searchAuditEntries} gives.
	 */
	@Override
	public int searchAuditEntriesCount(long schoolGroupId, String words)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _auditEntryService.searchAuditEntriesCount(schoolGroupId, words);
	}

	@Override
	public AuditEntryService getWrappedService() {
		return _auditEntryService;
	}

	@Override
	public void setWrappedService(AuditEntryService auditEntryService) {
		_auditEntryService = auditEntryService;
	}

	private AuditEntryService _auditEntryService;

}