/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;
import java.util.Map;

/**
 * Provides the local service utility for Consent. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ConsentLocalService
 * @generated
 */
public class ConsentLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Says who of some pupils may be shown for a purpose at a moment: one statement, for one pupil or
	 * for all those of a thousand pictures.
	 *
	 * @param instant what was decided later is not known yet
	 */
	public static nl.klassenkring.consent.check.ConsentCheck check(
			String purposeKey, java.util.Collection<Long> pupilIds,
			java.time.Instant instant)
		throws PortalException {

		return getService().check(purposeKey, pupilIds, instant);
	}

	/**
	 * Gives as whom a user may see and decide about a pupil: a guardian with authority, or the pupil
	 * who is old enough; null when he is neither.
	 */
	public static nl.klassenkring.consent.engine.Decider fetchDecider(
			long userId, long pupilId, java.time.Instant instant)
		throws PortalException {

		return getService().fetchDecider(userId, pupilId, instant);
	}

	/**
	 * Gives the guardians who decide about a pupil, by their keys; 0 alone when the pupil does.
	 */
	public static List<Long> getDecidingGuardianIds(
			long pupilId, java.time.Instant instant)
		throws PortalException {

		return getService().getDecidingGuardianIds(pupilId, instant);
	}

	/**
	 * Gives who of a school's pupils has guardians that answered differently, and about what.
	 */
	public static List<nl.klassenkring.consent.check.PupilDisagreement>
			getDisagreements(long schoolGroupId, java.time.Instant instant)
		throws PortalException {

		return getService().getDisagreements(schoolGroupId, instant);
	}

	/**
	 * Gives the effective consents of pupils by pupil and by purpose, in one statement. A pupil who
	 * does not exist is not among them.
	 */
	public static Map
		<Long, Map<String, nl.klassenkring.consent.engine.EffectiveConsent>>
				getEffectiveConsents(
					java.util.Collection<String> purposeKeys,
					java.util.Collection<Long> pupilIds,
					java.time.Instant instant)
			throws PortalException {

		return getService().getEffectiveConsents(
			purposeKeys, pupilIds, instant);
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
	 * Gives a page of the pupils of a class group, or of a whole school, with what they may be shown
	 * for. It costs the same statements for any number of pupils.
	 *
	 * @param groupId the Site of the class group, or of the school
	 */
	public static nl.klassenkring.consent.check.ConsentOverview getOverview(
			long groupId, java.time.Instant instant, int start, int end)
		throws PortalException {

		return getService().getOverview(groupId, instant, start, end);
	}

	/**
	 * Gives what somebody may know of a pupil's consents: the own answer and the result, for each
	 * purpose in use, in the order in which the school asks.
	 */
	public static Map<String, nl.klassenkring.consent.engine.OwnView>
			getOwnViews(
				long pupilId, nl.klassenkring.consent.engine.Decider decider,
				java.time.Instant instant)
		throws PortalException {

		return getService().getOwnViews(pupilId, decider, instant);
	}

	/**
	 * Gives one pupil with what he may be shown for, wherever he is enrolled.
	 */
	public static nl.klassenkring.consent.check.ConsentOverview
			getPupilOverview(long pupilId, java.time.Instant instant)
		throws PortalException {

		return getService().getPupilOverview(pupilId, instant);
	}

	/**
	 * Gives what a user may know of the consents of all pupils for whom he decides, as {@link
	 * #getOwnViews} does for one. It costs the same statements for any number of pupils of a school.
	 * Pupils of a school that is gone are left out.
	 */
	public static Map<Long, Map<String, nl.klassenkring.consent.engine.OwnView>>
			getUserViews(long userId, java.time.Instant instant)
		throws PortalException {

		return getService().getUserViews(userId, instant);
	}

	public static ConsentLocalService getService() {
		return _service;
	}

	public static void setService(ConsentLocalService service) {
		_service = service;
	}

	private static volatile ConsentLocalService _service;

}