/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentLocalService}.
 *
 * @author Klassenkring
 * @see ConsentLocalService
 * @generated
 */
public class ConsentLocalServiceWrapper
	implements ConsentLocalService, ServiceWrapper<ConsentLocalService> {

	public ConsentLocalServiceWrapper() {
		this(null);
	}

	public ConsentLocalServiceWrapper(ConsentLocalService consentLocalService) {
		_consentLocalService = consentLocalService;
	}

	/**
	 * Says who of some pupils may be shown for a purpose at a moment: one statement, for one pupil or
	 * for all those of a thousand pictures.
	 *
	 * @param instant what was decided later is not known yet
	 */
	@Override
	public nl.klassenkring.consent.check.ConsentCheck check(
			String purposeKey, java.util.Collection<Long> pupilIds,
			java.time.Instant instant)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentLocalService.check(purposeKey, pupilIds, instant);
	}

	/**
	 * Gives as whom a user may see and decide about a pupil: a guardian with authority, or the pupil
	 * who is old enough; null when he is neither.
	 */
	@Override
	public nl.klassenkring.consent.engine.Decider fetchDecider(
			long userId, long pupilId, java.time.Instant instant)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentLocalService.fetchDecider(userId, pupilId, instant);
	}

	/**
	 * Gives the guardians who decide about a pupil, by their keys; 0 alone when the pupil does.
	 */
	@Override
	public java.util.List<Long> getDecidingGuardianIds(
			long pupilId, java.time.Instant instant)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentLocalService.getDecidingGuardianIds(pupilId, instant);
	}

	/**
	 * Gives who of a school's pupils has guardians that answered differently, and about what.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.check.PupilDisagreement>
			getDisagreements(long schoolGroupId, java.time.Instant instant)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentLocalService.getDisagreements(schoolGroupId, instant);
	}

	/**
	 * Gives the effective consents of pupils by pupil and by purpose, in one statement. A pupil who
	 * does not exist is not among them.
	 */
	@Override
	public java.util.Map
		<Long,
		 java.util.Map<String, nl.klassenkring.consent.engine.EffectiveConsent>>
				getEffectiveConsents(
					java.util.Collection<String> purposeKeys,
					java.util.Collection<Long> pupilIds,
					java.time.Instant instant)
			throws com.liferay.portal.kernel.exception.PortalException {

		return _consentLocalService.getEffectiveConsents(
			purposeKeys, pupilIds, instant);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives a page of the pupils of a class group, or of a whole school, with what they may be shown
	 * for. It costs the same statements for any number of pupils.
	 *
	 * @param groupId the Site of the class group, or of the school
	 */
	@Override
	public nl.klassenkring.consent.check.ConsentOverview getOverview(
			long groupId, java.time.Instant instant, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentLocalService.getOverview(groupId, instant, start, end);
	}

	/**
	 * Gives what somebody may know of a pupil's consents: the own answer and the result, for each
	 * purpose in use, in the order in which the school asks.
	 */
	@Override
	public java.util.Map<String, nl.klassenkring.consent.engine.OwnView>
			getOwnViews(
				long pupilId, nl.klassenkring.consent.engine.Decider decider,
				java.time.Instant instant)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentLocalService.getOwnViews(pupilId, decider, instant);
	}

	/**
	 * Gives one pupil with what he may be shown for, wherever he is enrolled.
	 */
	@Override
	public nl.klassenkring.consent.check.ConsentOverview getPupilOverview(
			long pupilId, java.time.Instant instant)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentLocalService.getPupilOverview(pupilId, instant);
	}

	/**
	 * Gives what a user may know of the consents of all pupils for whom he decides, as {@link
	 * #getOwnViews} does for one. It costs the same statements for any number of pupils of a school.
	 * Pupils of a school that is gone are left out.
	 */
	@Override
	public java.util.Map
		<Long, java.util.Map<String, nl.klassenkring.consent.engine.OwnView>>
				getUserViews(long userId, java.time.Instant instant)
			throws com.liferay.portal.kernel.exception.PortalException {

		return _consentLocalService.getUserViews(userId, instant);
	}

	@Override
	public ConsentLocalService getWrappedService() {
		return _consentLocalService;
	}

	@Override
	public void setWrappedService(ConsentLocalService consentLocalService) {
		_consentLocalService = consentLocalService;
	}

	private ConsentLocalService _consentLocalService;

}