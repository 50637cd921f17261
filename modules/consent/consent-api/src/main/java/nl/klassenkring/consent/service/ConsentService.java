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

import java.time.Instant;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.check.ConsentOverview;
import nl.klassenkring.consent.check.PupilDisagreement;
import nl.klassenkring.consent.engine.OwnView;
import nl.klassenkring.roster.model.Pupil;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for Consent. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Says who of some pupils may be shown, to the staff of their groups or of their school.
	 *
	 * @see ConsentLocalService#check
	 */
	public ConsentCheck check(
			String purposeKey, Collection<Long> pupilIds, Instant instant)
		throws PortalException;

	/**
	 * Gives who of a school's pupils has guardians that answered differently, to the director.
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public List<PupilDisagreement> getDisagreements(long schoolGroupId)
		throws PortalException;

	/**
	 * Gives what the current user may know of the consents of all pupils for whom he decides now, by
	 * pupil and then by purpose, in the order in which their school asks. A guest decides for nobody.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<Long, Map<String, OwnView>> getMyViews() throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives a page of the pupils of a group with what they may be shown for, to its staff.
	 *
	 * @see ConsentLocalService#getOverview
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public ConsentOverview getOverview(long groupId, int start, int end)
		throws PortalException;

	/**
	 * Gives what the current user may know of a pupil's consents, as a guardian with authority or as
	 * the pupil who is old enough: the own answers and the results, by the key of the purpose.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<String, OwnView> getOwnViews(long pupilId)
		throws PortalException;

	/**
	 * Gives the same as {@link #getOwnViews(long)} for a school year: for the next one what holds
	 * when it begins, by what is answered until now.
	 *
	 * @param schoolYear this one or the next, as in {@code 2026-2027}
	 * @throws ConsentDecisionKindException if nobody can answer for that year
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<String, OwnView> getOwnViews(long pupilId, String schoolYear)
		throws PortalException;

	/**
	 * Gives one pupil with what he may be shown for, to who runs consent in the school.
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public ConsentOverview getPupilOverview(long pupilId)
		throws PortalException;

	/**
	 * Gives a page of the pupils of a school whose name has all of the words in it, to who runs
	 * consent there: those who are enrolled now, who come later and who left.
	 *
	 * @param words of first name, prefix and last name, or parts of them; empty for everybody
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> searchPupils(
			long schoolGroupId, String words, int start, int end)
		throws PortalException;

	/**
	 * Counts what {@link #searchPupils} gives.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int searchPupilsCount(long schoolGroupId, String words)
		throws PortalException;

}