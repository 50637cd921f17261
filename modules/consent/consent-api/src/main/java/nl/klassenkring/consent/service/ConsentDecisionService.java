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

import java.time.LocalDate;

import java.util.List;
import java.util.Map;

import nl.klassenkring.consent.model.ConsentDecision;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for ConsentDecision. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentDecisionServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentDecisionService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentDecisionServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent decision remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentDecisionServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds answers of the current user, as a guardian with authority over the pupil or as the pupil
	 * who is old enough.
	 *
	 * @see ConsentDecisionLocalService#addConsentDecisions
	 */
	public List<ConsentDecision> addConsentDecisions(
			long pupilId, String schoolYear, Map<Long, Boolean> answers)
		throws PortalException;

	/**
	 * Adds answers on paper, as who runs the school.
	 *
	 * @see ConsentDecisionLocalService#addPaperConsentDecisions
	 */
	public List<ConsentDecision> addPaperConsentDecisions(
			long pupilId, long guardianId, String schoolYear,
			Map<Long, Boolean> answers, LocalDate signedOn, byte[] scan)
		throws PortalException;

	/**
	 * Gives the guardians who decide about a pupil now, by their keys; 0 alone when the pupil does.
	 * To who enters what they answer on paper.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Long> getDecidingGuardianIds(long pupilId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives what the current user himself decided about a pupil, oldest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentDecision> getOwnConsentDecisions(
			long pupilId, int start, int end)
		throws PortalException;

	/**
	 * Counts what the current user himself decided about a pupil.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getOwnConsentDecisionsCount(long pupilId) throws PortalException;

	/**
	 * Gives what anybody decided about a pupil, oldest first; to the director.
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public List<ConsentDecision> getPupilConsentDecisions(
			long pupilId, int start, int end)
		throws PortalException;

	/**
	 * Reads the scan of the paper that a decision was on, as who runs the school.
	 *
	 * @throws ConsentScanException if it was not on paper
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public byte[] getScan(long consentDecisionId) throws PortalException;

}