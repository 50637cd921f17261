/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

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

import java.util.Date;
import java.util.List;

import nl.klassenkring.roster.model.Pupil;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for Pupil. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see PupilLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PupilLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.PupilLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the pupil local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PupilLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds a pupil, who is not enrolled in a group yet.
	 *
	 * @param rosterKey the pupil's key in the administration of the school
	 * @param birthDate midnight in UTC of the day; null when it is not known
	 * @throws DuplicatePupilException if the school has a pupil with that key
	 * @throws PupilNameException if the first or the last name is empty
	 */
	public Pupil addPupil(
			long userId, long schoolGroupId, String rosterKey, String firstName,
			String namePrefix, String lastName, Date birthDate)
		throws PortalException;

	/**
	 * Adds the pupil to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PupilLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pupil the pupil
	 * @return the pupil that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public Pupil addPupil(Pupil pupil);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Creates a new pupil with the primary key. Does not add the pupil to the database.
	 *
	 * @param pupilId the primary key for the new pupil
	 * @return the new pupil
	 */
	@Transactional(enabled = false)
	public Pupil createPupil(long pupilId);

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

	/**
	 * Deletes the pupil with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PupilLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil that was removed
	 * @throws PortalException if a pupil with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public Pupil deletePupil(long pupilId) throws PortalException;

	/**
	 * Deletes the pupil from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PupilLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pupil the pupil
	 * @return the pupil that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public Pupil deletePupil(Pupil pupil);

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.PupilModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.PupilModelImpl</code>.
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
	public Pupil fetchPupil(long pupilId);

	/**
	 * Gives the pupil with a key of the school's administration, or null.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Pupil fetchPupil(long schoolGroupId, String rosterKey);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Gives a page of the pupils who are enrolled in a class group at a moment.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> getGroupPupils(
		long groupId, Date moment, int start, int end);

	/**
	 * Counts the pupils who are enrolled in a class group at a moment.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getGroupPupilsCount(long groupId, Date moment);

	/**
	 * Gives the pupils whose guardian a user is at a moment, with or without authority.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> getGuardedPupils(long userId, Date moment);

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
	 * Returns the pupil with the primary key.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil
	 * @throws PortalException if a pupil with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Pupil getPupil(long pupilId) throws PortalException;

	/**
	 * Returns a range of all the pupils.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.PupilModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @return the range of pupils
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> getPupils(int start, int end);

	/**
	 * Gives the pupils with these ids, as far as there are such.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> getPupils(long[] pupilIds);

	/**
	 * Returns the number of pupils.
	 *
	 * @return the number of pupils
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getPupilsCount();

	/**
	 * Gives a page of the pupils who are enrolled in a school at a moment.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> getSchoolPupils(
		long schoolGroupId, Date moment, int start, int end);

	/**
	 * Counts the pupils who are enrolled in a school at a moment.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getSchoolPupilsCount(long schoolGroupId, Date moment);

	/**
	 * Gives what the roster knows of a user who is a pupil; one row for each school.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> getUserPupils(long pupilUserId);

	/**
	 * Gives a page of the pupils of a school whose name has all of the words in it, whether they are
	 * enrolled, were, or are not yet.
	 *
	 * @param words of first name, prefix and last name, or parts of them; empty for everybody
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> searchAllPupils(
		long schoolGroupId, String words, int start, int end);

	/**
	 * Counts the pupils that a search finds.
	 *
	 * @see #searchAllPupils
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int searchAllPupilsCount(long schoolGroupId, String words);

	/**
	 * Gives a page of the pupils who are enrolled in a school at a moment and whose name has all of
	 * the words in it.
	 *
	 * @param groupId the Site of the class group they are in; 0 for the whole school
	 * @param words of first name, prefix and last name, or parts of them; empty for everybody
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> searchPupils(
		long schoolGroupId, long groupId, String words, Date moment, int start,
		int end);

	/**
	 * Counts the pupils that a search finds.
	 *
	 * @see #searchPupils
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int searchPupilsCount(
		long schoolGroupId, long groupId, String words, Date moment);

	/**
	 * Updates the pupil in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PupilLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pupil the pupil
	 * @return the pupil that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public Pupil updatePupil(Pupil pupil);

	/**
	 * Connects a pupil with the account that the pupil signs in with; 0 for none.
	 */
	public Pupil updatePupilUser(long pupilId, long pupilUserId)
		throws PortalException;

}