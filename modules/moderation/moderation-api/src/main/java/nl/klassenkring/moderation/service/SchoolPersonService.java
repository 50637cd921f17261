/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.model.SchoolPerson;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for SchoolPerson. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see SchoolPersonServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface SchoolPersonService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.moderation.service.impl.SchoolPersonServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the school person remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link SchoolPersonServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Names somebody, as a director of the school.
	 *
	 * @param emailAddress with which he signs in
	 * @throws SchoolPersonException if nobody does, or nobody is named of that kind
	 */
	public SchoolPerson addSchoolPerson(
			long schoolGroupId, RecipientKind recipientKind,
			String emailAddress)
		throws PortalException;

	/**
	 * Ends that reports are meant for somebody, as a director of the school.
	 */
	public void deleteSchoolPerson(long schoolPersonId) throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives whom a school named, to its directors.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<SchoolPerson> getSchoolPersons(long schoolGroupId)
		throws PortalException;

}