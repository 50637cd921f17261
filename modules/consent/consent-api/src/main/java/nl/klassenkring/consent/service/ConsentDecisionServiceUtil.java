/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;
import java.util.Map;

import nl.klassenkring.consent.model.ConsentDecision;

/**
 * Provides the remote service utility for ConsentDecision. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentDecisionServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentDecisionService
 * @generated
 */
public class ConsentDecisionServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentDecisionServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds answers of the current user, as a guardian with authority over the pupil or as the pupil
	 * who is old enough.
	 *
	 * @see ConsentDecisionLocalService#addConsentDecisions
	 */
	public static List<ConsentDecision> addConsentDecisions(
			long pupilId, String schoolYear, Map<Long, Boolean> answers)
		throws PortalException {

		return getService().addConsentDecisions(pupilId, schoolYear, answers);
	}

	/**
	 * Adds answers on paper, as who runs the school.
	 *
	 * @see ConsentDecisionLocalService#addPaperConsentDecisions
	 */
	public static List<ConsentDecision> addPaperConsentDecisions(
			long pupilId, long guardianId, String schoolYear,
			Map<Long, Boolean> answers, java.time.LocalDate signedOn,
			byte[] scan)
		throws PortalException {

		return getService().addPaperConsentDecisions(
			pupilId, guardianId, schoolYear, answers, signedOn, scan);
	}

	/**
	 * Gives the guardians who decide about a pupil now, by their keys; 0 alone when the pupil does.
	 * To who enters what they answer on paper.
	 */
	public static List<Long> getDecidingGuardianIds(long pupilId)
		throws PortalException {

		return getService().getDecidingGuardianIds(pupilId);
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
	 * Gives what the current user himself decided about a pupil, oldest first.
	 */
	public static List<ConsentDecision> getOwnConsentDecisions(
			long pupilId, int start, int end)
		throws PortalException {

		return getService().getOwnConsentDecisions(pupilId, start, end);
	}

	/**
	 * Counts what the current user himself decided about a pupil.
	 */
	public static int getOwnConsentDecisionsCount(long pupilId)
		throws PortalException {

		return getService().getOwnConsentDecisionsCount(pupilId);
	}

	/**
	 * Gives what anybody decided about a pupil, oldest first; to the director.
	 */
	public static List<ConsentDecision> getPupilConsentDecisions(
			long pupilId, int start, int end)
		throws PortalException {

		return getService().getPupilConsentDecisions(pupilId, start, end);
	}

	/**
	 * Reads the scan of the paper that a decision was on, as who runs the school.
	 *
	 * @throws ConsentScanException if it was not on paper
	 */
	public static byte[] getScan(long consentDecisionId)
		throws PortalException {

		return getService().getScan(consentDecisionId);
	}

	public static ConsentDecisionService getService() {
		return _service;
	}

	public static void setService(ConsentDecisionService service) {
		_service = service;
	}

	private static volatile ConsentDecisionService _service;

}