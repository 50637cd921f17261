/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.consent.model.AuditEntry;

/**
 * Provides the remote service utility for AuditEntry. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.AuditEntryServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see AuditEntryService
 * @generated
 */
public class AuditEntryServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.AuditEntryServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Gives a page of what was done in a school, latest first.
	 */
	public static List<AuditEntry> getAuditEntries(
			long schoolGroupId, int start, int end)
		throws PortalException {

		return getService().getAuditEntries(schoolGroupId, start, end);
	}

	/**
	 * Counts what was done in a school.
	 */
	public static int getAuditEntriesCount(long schoolGroupId)
		throws PortalException {

		return getService().getAuditEntriesCount(schoolGroupId);
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
	 * Gives a page of what was done about one pupil of a school, latest first.
	 */
	public static List<AuditEntry> getPupilAuditEntries(
			long schoolGroupId, long pupilId, int start, int end)
		throws PortalException {

		return getService().getPupilAuditEntries(
			schoolGroupId, pupilId, start, end);
	}

	/**
	 * Counts what was done about one pupil of a school.
	 */
	public static int getPupilAuditEntriesCount(
			long schoolGroupId, long pupilId)
		throws PortalException {

		return getService().getPupilAuditEntriesCount(schoolGroupId, pupilId);
	}

	/**
	 * Gives a page of what was done about single pupils of a school whose name has all of the words
	 * in it, latest first.
	 *
	 * @param words of first name, prefix and last name, or parts of them
	 */
	public static List<AuditEntry> searchAuditEntries(
			long schoolGroupId, String words, int start, int end)
		throws PortalException {

		return getService().searchAuditEntries(
			schoolGroupId, words, start, end);
	}

	/**
	 * Counts what {@link #searchAuditEntries} gives.
	 */
	public static int searchAuditEntriesCount(long schoolGroupId, String words)
		throws PortalException {

		return getService().searchAuditEntriesCount(schoolGroupId, words);
	}

	public static AuditEntryService getService() {
		return _service;
	}

	public static void setService(AuditEntryService service) {
		_service = service;
	}

	private static volatile AuditEntryService _service;

}