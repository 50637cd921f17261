/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentDecisionService}.
 *
 * @author Klassenkring
 * @see ConsentDecisionService
 * @generated
 */
public class ConsentDecisionServiceWrapper
	implements ConsentDecisionService, ServiceWrapper<ConsentDecisionService> {

	public ConsentDecisionServiceWrapper() {
		this(null);
	}

	public ConsentDecisionServiceWrapper(
		ConsentDecisionService consentDecisionService) {

		_consentDecisionService = consentDecisionService;
	}

	/**
	 * Adds answers of the current user, as a guardian with authority over the pupil or as the pupil
	 * who is old enough.
	 *
	 * @see ConsentDecisionLocalService#addConsentDecisions
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentDecision>
			addConsentDecisions(
				long pupilId, String schoolYear,
				java.util.Map<Long, Boolean> answers)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionService.addConsentDecisions(
			pupilId, schoolYear, answers);
	}

	/**
	 * Adds answers on paper, as who runs the school.
	 *
	 * @see ConsentDecisionLocalService#addPaperConsentDecisions
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentDecision>
			addPaperConsentDecisions(
				long pupilId, long guardianId, String schoolYear,
				java.util.Map<Long, Boolean> answers,
				java.time.LocalDate signedOn, byte[] scan)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionService.addPaperConsentDecisions(
			pupilId, guardianId, schoolYear, answers, signedOn, scan);
	}

	/**
	 * Gives the guardians who decide about a pupil now, by their keys; 0 alone when the pupil does.
	 * To who enters what they answer on paper.
	 */
	@Override
	public java.util.List<Long> getDecidingGuardianIds(long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionService.getDecidingGuardianIds(pupilId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentDecisionService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives what the current user himself decided about a pupil, oldest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentDecision>
			getOwnConsentDecisions(long pupilId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionService.getOwnConsentDecisions(
			pupilId, start, end);
	}

	/**
	 * Counts what the current user himself decided about a pupil.
	 */
	@Override
	public int getOwnConsentDecisionsCount(long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionService.getOwnConsentDecisionsCount(pupilId);
	}

	/**
	 * Gives what anybody decided about a pupil, oldest first; to the director.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentDecision>
			getPupilConsentDecisions(long pupilId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionService.getPupilConsentDecisions(
			pupilId, start, end);
	}

	/**
	 * Reads the scan of the paper that a decision was on, as who runs the school.
	 *
	 * @throws ConsentScanException if it was not on paper
	 */
	@Override
	public byte[] getScan(long consentDecisionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentDecisionService.getScan(consentDecisionId);
	}

	@Override
	public ConsentDecisionService getWrappedService() {
		return _consentDecisionService;
	}

	@Override
	public void setWrappedService(
		ConsentDecisionService consentDecisionService) {

		_consentDecisionService = consentDecisionService;
	}

	private ConsentDecisionService _consentDecisionService;

}