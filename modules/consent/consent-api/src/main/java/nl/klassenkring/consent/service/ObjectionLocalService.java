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

import java.util.Collection;
import java.util.List;
import java.util.Set;

import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.model.Objection;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for Objection. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see ObjectionLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ObjectionLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ObjectionLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the objection local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ObjectionLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds an objection to a picture, which hides it from now on (C4), and opens the task of the
	 * conversation. A second objection of the same person about the same pupil, while the first is
	 * open, gives the first.
	 *
	 * @param userId who objects
	 * @param guardianId as whom; 0 for the pupil himself
	 * @param reason in own words, at most 2000 characters
	 * @throws ObjectionReasonException if the reason is missing or too long
	 */
	public Objection addObjection(
			long userId, DepictedPicture depictedPicture, long pupilId,
			long guardianId, String reason)
		throws PortalException;

	/**
	 * Adds the objection to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ObjectionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param objection the objection
	 * @return the objection that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public Objection addObjection(Objection objection);

	/**
	 * Ends the conversation, and tells who objected. If it ends in removal, the files of the picture
	 * are erased for good; what is said of it stays, so that it is known what the objection was to.
	 *
	 * @param status {@code REMOVED} or {@code RESTORED}
	 * @param outcome what was agreed, at most 2000 characters
	 * @throws ObjectionStatusException if the objection is closed, or the status is neither
	 * @throws ObjectionReasonException if the outcome is missing or too long
	 */
	public Objection closeObjection(
			long userId, long objectionId, String status, String outcome)
		throws PortalException;

	/**
	 * Creates a new objection with the primary key. Does not add the objection to the database.
	 *
	 * @param objectionId the primary key for the new objection
	 * @return the new objection
	 */
	@Transactional(enabled = false)
	public Objection createObjection(long objectionId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the objection with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ObjectionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection that was removed
	 * @throws PortalException if a objection with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public Objection deleteObjection(long objectionId) throws PortalException;

	/**
	 * Deletes the objection from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ObjectionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param objection the objection
	 * @return the objection that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public Objection deleteObjection(Objection objection);

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ObjectionModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ObjectionModelImpl</code>.
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
	public Objection fetchObjection(long objectionId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Tells which of these pictures an objection hides, an open one or one that ended in removal; in
	 * one statement that is never answered from a cache.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Set<Long> getObjectedPictureIds(Collection<Long> pictureIds);

	/**
	 * Returns the objection with the primary key.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection
	 * @throws PortalException if a objection with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Objection getObjection(long objectionId) throws PortalException;

	/**
	 * Returns a range of all the objections.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of objections
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Objection> getObjections(int start, int end);

	/**
	 * Returns the number of objections.
	 *
	 * @return the number of objections
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getObjectionsCount();

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
	 * Records how the conversation goes.
	 *
	 * @throws ObjectionStatusException if the objection is closed
	 * @throws ObjectionReasonException if the text is missing or too long
	 */
	public Objection recordConversation(long objectionId, String outcome)
		throws PortalException;

	/**
	 * Updates the objection in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ObjectionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param objection the objection
	 * @return the objection that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public Objection updateObjection(Objection objection);

}