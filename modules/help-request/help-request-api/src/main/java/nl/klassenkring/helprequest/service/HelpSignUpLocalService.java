/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service;

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

import java.util.List;

import nl.klassenkring.helprequest.model.HelpSignUp;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for HelpSignUp. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see HelpSignUpLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface HelpSignUpLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.helprequest.service.impl.HelpSignUpLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the help sign up local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link HelpSignUpLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the help sign up to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUp the help sign up
	 * @return the help sign up that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public HelpSignUp addHelpSignUp(HelpSignUp helpSignUp);

	/**
	 * Gives a place to somebody who offered his help, and tells him.
	 *
	 * @param byUserId who decides
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he did not offer, all
	 places are taken, or it has begun
	 */
	public void assign(long byUserId, long helpSlotId, long userId)
		throws PortalException;

	/**
	 * Creates a new help sign up with the primary key. Does not add the help sign up to the database.
	 *
	 * @param helpSignUpId the primary key for the new help sign up
	 * @return the new help sign up
	 */
	@Transactional(enabled = false)
	public HelpSignUp createHelpSignUp(long helpSignUpId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the help sign up from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUp the help sign up
	 * @return the help sign up that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public HelpSignUp deleteHelpSignUp(HelpSignUp helpSignUp);

	/**
	 * Deletes the help sign up with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up that was removed
	 * @throws PortalException if a help sign up with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public HelpSignUp deleteHelpSignUp(long helpSignUpId)
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSignUpModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSignUpModelImpl</code>.
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
	public HelpSignUp fetchHelpSignUp(long helpSignUpId);

	/**
	 * Removes all that is known of somebody's wish to help with a slot; his place is free again.
	 */
	public void forget(long helpSignUpId) throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Returns the help sign up with the primary key.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up
	 * @throws PortalException if a help sign up with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpSignUp getHelpSignUp(long helpSignUpId) throws PortalException;

	/**
	 * Returns a range of all the help sign ups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of help sign ups
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSignUp> getHelpSignUps(int start, int end);

	/**
	 * Gives who ever signed up for slots, who came first stands first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSignUp> getHelpSignUps(long[] helpSlotIds);

	/**
	 * Returns the number of help sign ups.
	 *
	 * @return the number of help sign ups
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getHelpSignUpsCount();

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
	 * Takes somebody's place or offer away, and tells him.
	 *
	 * @param byUserId who decides
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he has none, or it has
	 begun
	 */
	public void remove(long byUserId, long helpSlotId, long userId)
		throws PortalException;

	/**
	 * Lets somebody take a place, or offer his help where somebody decides.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if all places are taken, he
	 signed up already, or it has begun
	 */
	public void signUp(long userId, long helpSlotId) throws PortalException;

	/**
	 * Updates the help sign up in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUp the help sign up
	 * @return the help sign up that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public HelpSignUp updateHelpSignUp(HelpSignUp helpSignUp);

	/**
	 * Lets somebody give back his place, until its day comes, or his offer. When it was a place,
	 * those who decide are told that it is free.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he has none, or its day
	 has come
	 */
	public void withdraw(long userId, long helpSlotId) throws PortalException;

}