/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentService}.
 *
 * @author Klassenkring
 * @see ConsentService
 * @generated
 */
public class ConsentServiceWrapper
	implements ConsentService, ServiceWrapper<ConsentService> {

	public ConsentServiceWrapper() {
		this(null);
	}

	public ConsentServiceWrapper(ConsentService consentService) {
		_consentService = consentService;
	}

	/**
	 * Says who of some pupils may be shown, to the staff of their groups or of their school.
	 *
	 * @see ConsentLocalService#check
	 */
	@Override
	public nl.klassenkring.consent.check.ConsentCheck check(
			String purposeKey, java.util.Collection<Long> pupilIds,
			java.time.Instant instant)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentService.check(purposeKey, pupilIds, instant);
	}

	/**
	 * Gives who of a school's pupils has guardians that answered differently, to the director.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.check.PupilDisagreement>
			getDisagreements(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentService.getDisagreements(schoolGroupId);
	}

	/**
	 * Gives what the current user may know of the consents of all pupils for whom he decides now, by
	 * pupil and then by purpose, in the order in which their school asks. A guest decides for nobody.
	 */
	@Override
	public java.util.Map
		<Long, java.util.Map<String, nl.klassenkring.consent.engine.OwnView>>
				getMyViews()
			throws com.liferay.portal.kernel.exception.PortalException {

		return _consentService.getMyViews();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives a page of the pupils of a group with what they may be shown for, to its staff.
	 *
	 * @see ConsentLocalService#getOverview
	 */
	@Override
	public nl.klassenkring.consent.check.ConsentOverview getOverview(
			long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentService.getOverview(groupId, start, end);
	}

	/**
	 * Gives what the current user may know of a pupil's consents, as a guardian with authority or as
	 * the pupil who is old enough: the own answers and the results, by the key of the purpose.
	 */
	@Override
	public java.util.Map<String, nl.klassenkring.consent.engine.OwnView>
			getOwnViews(long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentService.getOwnViews(pupilId);
	}

	/**
	 * Gives the same as {@link #getOwnViews(long)} for a school year: for the next one what holds
	 * when it begins, by what is answered until now.
	 *
	 * @param schoolYear this one or the next, as in {@code 2026-2027}
	 * @throws ConsentDecisionKindException if nobody can answer for that year
	 */
	@Override
	public java.util.Map<String, nl.klassenkring.consent.engine.OwnView>
			getOwnViews(long pupilId, String schoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentService.getOwnViews(pupilId, schoolYear);
	}

	/**
	 * Gives one pupil with what he may be shown for, to who runs consent in the school.
	 */
	@Override
	public nl.klassenkring.consent.check.ConsentOverview getPupilOverview(
			long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentService.getPupilOverview(pupilId);
	}

	/**
	 * Gives a page of the pupils of a school whose name has all of the words in it, to who runs
	 * consent there: those who are enrolled now, who come later and who left.
	 *
	 * @param words of first name, prefix and last name, or parts of them; empty for everybody
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> searchPupils(
			long schoolGroupId, String words, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentService.searchPupils(schoolGroupId, words, start, end);
	}

	/**
	 * Counts what {@link #searchPupils} gives.
	 */
	@Override
	public int searchPupilsCount(long schoolGroupId, String words)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentService.searchPupilsCount(schoolGroupId, words);
	}

	@Override
	public ConsentService getWrappedService() {
		return _consentService;
	}

	@Override
	public void setWrappedService(ConsentService consentService) {
		_consentService = consentService;
	}

	private ConsentService _consentService;

}