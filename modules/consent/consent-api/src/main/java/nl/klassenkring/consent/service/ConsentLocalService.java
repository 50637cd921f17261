/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.service.BaseLocalService;
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
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.consent.engine.EffectiveConsent;
import nl.klassenkring.consent.engine.OwnView;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for Consent. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see ConsentLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentLocalService extends BaseLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Says who of some pupils may be shown for a purpose at a moment: one statement, for one pupil or
	 * for all those of a thousand pictures.
	 *
	 * @param instant what was decided later is not known yet
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentCheck check(
			String purposeKey, Collection<Long> pupilIds, Instant instant)
		throws PortalException;

	/**
	 * Gives as whom a user may see and decide about a pupil: a guardian with authority, or the pupil
	 * who is old enough; null when he is neither.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Decider fetchDecider(long userId, long pupilId, Instant instant)
		throws PortalException;

	/**
	 * Gives the guardians who decide about a pupil, by their keys; 0 alone when the pupil does.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Long> getDecidingGuardianIds(long pupilId, Instant instant)
		throws PortalException;

	/**
	 * Gives who of a school's pupils has guardians that answered differently, and about what.
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public List<PupilDisagreement> getDisagreements(
			long schoolGroupId, Instant instant)
		throws PortalException;

	/**
	 * Gives the effective consents of pupils by pupil and by purpose, in one statement. A pupil who
	 * does not exist is not among them.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<Long, Map<String, EffectiveConsent>> getEffectiveConsents(
			Collection<String> purposeKeys, Collection<Long> pupilIds,
			Instant instant)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives a page of the pupils of a class group, or of a whole school, with what they may be shown
	 * for. It costs the same statements for any number of pupils.
	 *
	 * @param groupId the Site of the class group, or of the school
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public ConsentOverview getOverview(
			long groupId, Instant instant, int start, int end)
		throws PortalException;

	/**
	 * Gives what somebody may know of a pupil's consents: the own answer and the result, for each
	 * purpose in use, in the order in which the school asks.
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public Map<String, OwnView> getOwnViews(
			long pupilId, Decider decider, Instant instant)
		throws PortalException;

	/**
	 * Gives one pupil with what he may be shown for, wherever he is enrolled.
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public ConsentOverview getPupilOverview(long pupilId, Instant instant)
		throws PortalException;

	/**
	 * Gives what a user may know of the consents of all pupils for whom he decides, as {@link
	 * #getOwnViews} does for one. It costs the same statements for any number of pupils of a school.
	 * Pupils of a school that is gone are left out.
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public Map<Long, Map<String, OwnView>> getUserViews(
			long userId, Instant instant)
		throws PortalException;

}