/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.Projection;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.search.Indexable;
import com.liferay.portal.kernel.search.IndexableType;
import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.service.PersistedModelLocalService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.time.LocalDate;

import java.util.List;
import java.util.Map;

import nl.klassenkring.consent.model.ConsentDecision;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for ConsentDecision. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see ConsentDecisionLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentDecisionLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentDecisionLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent decision local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentDecisionLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the consent decision to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentDecisionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentDecision the consent decision
	 * @return the consent decision that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ConsentDecision addConsentDecision(ConsentDecision consentDecision);

	/**
	 * Adds answers that were given in the portal. A yes that stands already is not added again. A no
	 * after a yes is a withdrawal.
	 *
	 * @param userId who records it
	 * @param guardianId who decides, 0 when the pupil does
	 * @param schoolYear this one or the next, as in {@code 2026-2027}
	 * @param answers for each wording that was asked, by its key, whether it is a yes
	 * @return what was added
	 * @throws nl.klassenkring.consent.exception.ConsentAuthorityException if the decision is not his
	 * @throws ConsentDecisionKindException if the school year is not possible, or a purpose is
	 answered twice
	 * @throws nl.klassenkring.consent.exception.ConsentPurposeKeyException if a yes is for a purpose
	 that is not in use
	 * @throws nl.klassenkring.consent.exception.ConsentTextVersionException if a yes is not to the
	 wording that is asked now
	 */
	public List<ConsentDecision> addConsentDecisions(
			long userId, long pupilId, long guardianId, String schoolYear,
			Map<Long, Boolean> answers)
		throws PortalException;

	/**
	 * Adds answers on a signed paper, with its scan.
	 *
	 * @param schoolYear the one on the paper, not after the next
	 * @param answers for each wording on the paper, by its key, whether it is a yes
	 * @param signedOn not in the future; answers given later stand
	 * @param scan PDF, JPEG or PNG, at most 10 MiB
	 * @throws nl.klassenkring.consent.exception.ConsentScanException if the scan is no such file
	 * @see #addConsentDecisions
	 */
	public List<ConsentDecision> addPaperConsentDecisions(
			long userId, long pupilId, long guardianId, String schoolYear,
			Map<Long, Boolean> answers, LocalDate signedOn, byte[] scan)
		throws PortalException;

	/**
	 * Creates a new consent decision with the primary key. Does not add the consent decision to the database.
	 *
	 * @param consentDecisionId the primary key for the new consent decision
	 * @return the new consent decision
	 */
	@Transactional(enabled = false)
	public ConsentDecision createConsentDecision(long consentDecisionId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the consent decision from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentDecisionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentDecision the consent decision
	 * @return the consent decision that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public ConsentDecision deleteConsentDecision(
		ConsentDecision consentDecision);

	/**
	 * Deletes the consent decision with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentDecisionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision that was removed
	 * @throws PortalException if a consent decision with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public ConsentDecision deleteConsentDecision(long consentDecisionId)
		throws PortalException;

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> T dslQuery(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int dslQueryCount(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public DynamicQuery dynamicQuery();

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(DynamicQuery dynamicQuery);

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @return the range of matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end);

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(DynamicQuery dynamicQuery);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(
		DynamicQuery dynamicQuery, Projection projection);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentDecision fetchConsentDecision(long consentDecisionId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Returns the consent decision with the primary key.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision
	 * @throws PortalException if a consent decision with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentDecision getConsentDecision(long consentDecisionId)
		throws PortalException;

	/**
	 * Returns a range of all the consent decisions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of consent decisions
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentDecision> getConsentDecisions(int start, int end);

	/**
	 * Returns the number of consent decisions.
	 *
	 * @return the number of consent decisions
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getConsentDecisionsCount();

	/**
	 * Gives what one guardian, or with 0 the pupil, decided about a pupil, oldest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentDecision> getDeciderConsentDecisions(
		long pupilId, long guardianId, int start, int end);

	/**
	 * Counts what one guardian, or with 0 the pupil, decided about a pupil.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getDeciderConsentDecisionsCount(long pupilId, long guardianId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Gives what anybody decided about a pupil, oldest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentDecision> getPupilConsentDecisions(
		long pupilId, int start, int end);

	/**
	 * Counts what anybody decided about a pupil.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getPupilConsentDecisionsCount(long pupilId);

	/**
	 * Updates the consent decision in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentDecisionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentDecision the consent decision
	 * @return the consent decision that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ConsentDecision updateConsentDecision(
		ConsentDecision consentDecision);

}