/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;
import java.util.Map;

/**
 * Provides the remote service utility for Consent. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentService
 * @generated
 */
public class ConsentServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Says who of some pupils may be shown, to the staff of their groups or of their school.
	 *
	 * @see ConsentLocalService#check
	 */
	public static nl.klassenkring.consent.check.ConsentCheck check(
			String purposeKey, java.util.Collection<Long> pupilIds,
			java.time.Instant instant)
		throws PortalException {

		return getService().check(purposeKey, pupilIds, instant);
	}

	/**
	 * Gives who of a school's pupils has guardians that answered differently, to the director.
	 */
	public static List<nl.klassenkring.consent.check.PupilDisagreement>
			getDisagreements(long schoolGroupId)
		throws PortalException {

		return getService().getDisagreements(schoolGroupId);
	}

	/**
	 * Gives what the current user may know of the consents of all pupils for whom he decides now, by
	 * pupil and then by purpose, in the order in which their school asks. A guest decides for nobody.
	 */
	public static Map<Long, Map<String, nl.klassenkring.consent.engine.OwnView>>
			getMyViews()
		throws PortalException {

		return getService().getMyViews();
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
	 * Gives a page of the pupils of a group with what they may be shown for, to its staff.
	 *
	 * @see ConsentLocalService#getOverview
	 */
	public static nl.klassenkring.consent.check.ConsentOverview getOverview(
			long groupId, int start, int end)
		throws PortalException {

		return getService().getOverview(groupId, start, end);
	}

	/**
	 * Gives what the current user may know of a pupil's consents, as a guardian with authority or as
	 * the pupil who is old enough: the own answers and the results, by the key of the purpose.
	 */
	public static Map<String, nl.klassenkring.consent.engine.OwnView>
			getOwnViews(long pupilId)
		throws PortalException {

		return getService().getOwnViews(pupilId);
	}

	/**
	 * Gives the same as {@link #getOwnViews(long)} for a school year: for the next one what holds
	 * when it begins, by what is answered until now.
	 *
	 * @param schoolYear this one or the next, as in {@code 2026-2027}
	 * @throws ConsentDecisionKindException if nobody can answer for that year
	 */
	public static Map<String, nl.klassenkring.consent.engine.OwnView>
			getOwnViews(long pupilId, String schoolYear)
		throws PortalException {

		return getService().getOwnViews(pupilId, schoolYear);
	}

	/**
	 * Gives one pupil with what he may be shown for, to who runs consent in the school.
	 */
	public static nl.klassenkring.consent.check.ConsentOverview
			getPupilOverview(long pupilId)
		throws PortalException {

		return getService().getPupilOverview(pupilId);
	}

	/**
	 * Gives a page of the pupils of a school whose name has all of the words in it, to who runs
	 * consent there: those who are enrolled now, who come later and who left.
	 *
	 * @param words of first name, prefix and last name, or parts of them; empty for everybody
	 */
	public static List<nl.klassenkring.roster.model.Pupil> searchPupils(
			long schoolGroupId, String words, int start, int end)
		throws PortalException {

		return getService().searchPupils(schoolGroupId, words, start, end);
	}

	/**
	 * Counts what {@link #searchPupils} gives.
	 */
	public static int searchPupilsCount(long schoolGroupId, String words)
		throws PortalException {

		return getService().searchPupilsCount(schoolGroupId, words);
	}

	public static ConsentService getService() {
		return _service;
	}

	public static void setService(ConsentService service) {
		_service = service;
	}

	private static volatile ConsentService _service;

}