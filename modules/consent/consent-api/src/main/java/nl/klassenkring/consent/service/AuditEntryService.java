/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.consent.model.AuditEntry;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for AuditEntry. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see AuditEntryServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface AuditEntryService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.AuditEntryServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the audit entry remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link AuditEntryServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Gives a page of what was done in a school, latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<AuditEntry> getAuditEntries(
			long schoolGroupId, int start, int end)
		throws PortalException;

	/**
	 * Counts what was done in a school.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getAuditEntriesCount(long schoolGroupId) throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives a page of what was done about one pupil of a school, latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<AuditEntry> getPupilAuditEntries(
			long schoolGroupId, long pupilId, int start, int end)
		throws PortalException;

	/**
	 * Counts what was done about one pupil of a school.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getPupilAuditEntriesCount(long schoolGroupId, long pupilId)
		throws PortalException;

	/**
	 * Gives a page of what was done about single pupils of a school whose name has all of the words
	 * in it, latest first.
	 *
	 * @param words of first name, prefix and last name, or parts of them
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<AuditEntry> searchAuditEntries(
			long schoolGroupId, String words, int start, int end)
		throws PortalException;

	/**
	 * Counts what {@link #searchAuditEntries} gives.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int searchAuditEntriesCount(long schoolGroupId, String words)
		throws PortalException;

}