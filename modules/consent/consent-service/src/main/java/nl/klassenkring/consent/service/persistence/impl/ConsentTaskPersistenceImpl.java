/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence.impl;

import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.configuration.Configuration;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.dao.orm.Query;
import com.liferay.portal.kernel.dao.orm.QueryPos;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.dao.orm.SessionFactory;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.ServiceContextThreadLocal;
import com.liferay.portal.kernel.service.persistence.impl.BasePersistenceImpl;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.consent.exception.NoSuchConsentTaskException;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.ConsentTaskTable;
import nl.klassenkring.consent.model.impl.ConsentTaskImpl;
import nl.klassenkring.consent.model.impl.ConsentTaskModelImpl;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import nl.klassenkring.consent.service.persistence.ConsentTaskUtil;
import nl.klassenkring.consent.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the consent task service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ConsentTaskPersistence.class)
public class ConsentTaskPersistenceImpl
	extends BasePersistenceImpl<ConsentTask> implements ConsentTaskPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ConsentTaskUtil</code> to access the consent task persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ConsentTaskImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindBySchoolGroupId;
	private FinderPath _finderPathWithoutPaginationFindBySchoolGroupId;
	private FinderPath _finderPathCountBySchoolGroupId;

	/**
	 * Returns all the consent tasks where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent tasks
	 */
	@Override
	public List<ConsentTask> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent tasks where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of matching consent tasks
	 */
	@Override
	public List<ConsentTask> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent tasks where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent tasks
	 */
	@Override
	public List<ConsentTask> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent tasks where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent tasks
	 */
	@Override
	public List<ConsentTask> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindBySchoolGroupId;
				finderArgs = new Object[] {schoolGroupId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindBySchoolGroupId;
			finderArgs = new Object[] {
				schoolGroupId, start, end, orderByComparator
			};
		}

		List<ConsentTask> list = null;

		if (useFinderCache) {
			list = (List<ConsentTask>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentTask consentTask : list) {
					if (schoolGroupId != consentTask.getSchoolGroupId()) {
						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					3 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(3);
			}

			sb.append(_SQL_SELECT_CONSENTTASK_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentTaskModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<ConsentTask>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Returns the first consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	@Override
	public ConsentTask findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws NoSuchConsentTaskException {

		ConsentTask consentTask = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (consentTask != null) {
			return consentTask;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchConsentTaskException(sb.toString());
	}

	/**
	 * Returns the first consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	@Override
	public ConsentTask fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<ConsentTask> orderByComparator) {

		List<ConsentTask> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	@Override
	public ConsentTask findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws NoSuchConsentTaskException {

		ConsentTask consentTask = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (consentTask != null) {
			return consentTask;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchConsentTaskException(sb.toString());
	}

	/**
	 * Returns the last consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	@Override
	public ConsentTask fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<ConsentTask> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<ConsentTask> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent tasks before and after the current consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentTaskId the primary key of the current consent task
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	@Override
	public ConsentTask[] findBySchoolGroupId_PrevAndNext(
			long consentTaskId, long schoolGroupId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws NoSuchConsentTaskException {

		ConsentTask consentTask = findByPrimaryKey(consentTaskId);

		Session session = null;

		try {
			session = openSession();

			ConsentTask[] array = new ConsentTaskImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, consentTask, schoolGroupId, orderByComparator, true);

			array[1] = consentTask;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, consentTask, schoolGroupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ConsentTask getBySchoolGroupId_PrevAndNext(
		Session session, ConsentTask consentTask, long schoolGroupId,
		OrderByComparator<ConsentTask> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_CONSENTTASK_WHERE);

		sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByConditionFields[i]);

				if ((i + 1) < orderByConditionFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN_HAS_NEXT);
					}
					else {
						sb.append(WHERE_LESSER_THAN_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN);
					}
					else {
						sb.append(WHERE_LESSER_THAN);
					}
				}
			}

			sb.append(ORDER_BY_CLAUSE);

			String[] orderByFields = orderByComparator.getOrderByFields();

			for (int i = 0; i < orderByFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByFields[i]);

				if ((i + 1) < orderByFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC_HAS_NEXT);
					}
					else {
						sb.append(ORDER_BY_DESC_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC);
					}
					else {
						sb.append(ORDER_BY_DESC);
					}
				}
			}
		}
		else {
			sb.append(ConsentTaskModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(consentTask)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentTask> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent tasks where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (ConsentTask consentTask :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(consentTask);
		}
	}

	/**
	 * Returns the number of consent tasks where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent tasks
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONSENTTASK_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2 =
		"consentTask.schoolGroupId = ?";

	private FinderPath _finderPathWithPaginationFindByPictureId;
	private FinderPath _finderPathWithoutPaginationFindByPictureId;
	private FinderPath _finderPathCountByPictureId;

	/**
	 * Returns all the consent tasks where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the matching consent tasks
	 */
	@Override
	public List<ConsentTask> findByPictureId(long pictureId) {
		return findByPictureId(
			pictureId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent tasks where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of matching consent tasks
	 */
	@Override
	public List<ConsentTask> findByPictureId(
		long pictureId, int start, int end) {

		return findByPictureId(pictureId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent tasks where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent tasks
	 */
	@Override
	public List<ConsentTask> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator) {

		return findByPictureId(pictureId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent tasks where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent tasks
	 */
	@Override
	public List<ConsentTask> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByPictureId;
				finderArgs = new Object[] {pictureId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPictureId;
			finderArgs = new Object[] {
				pictureId, start, end, orderByComparator
			};
		}

		List<ConsentTask> list = null;

		if (useFinderCache) {
			list = (List<ConsentTask>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentTask consentTask : list) {
					if (pictureId != consentTask.getPictureId()) {
						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					3 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(3);
			}

			sb.append(_SQL_SELECT_CONSENTTASK_WHERE);

			sb.append(_FINDER_COLUMN_PICTUREID_PICTUREID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentTaskModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pictureId);

				list = (List<ConsentTask>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Returns the first consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	@Override
	public ConsentTask findByPictureId_First(
			long pictureId, OrderByComparator<ConsentTask> orderByComparator)
		throws NoSuchConsentTaskException {

		ConsentTask consentTask = fetchByPictureId_First(
			pictureId, orderByComparator);

		if (consentTask != null) {
			return consentTask;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pictureId=");
		sb.append(pictureId);

		sb.append("}");

		throw new NoSuchConsentTaskException(sb.toString());
	}

	/**
	 * Returns the first consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	@Override
	public ConsentTask fetchByPictureId_First(
		long pictureId, OrderByComparator<ConsentTask> orderByComparator) {

		List<ConsentTask> list = findByPictureId(
			pictureId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	@Override
	public ConsentTask findByPictureId_Last(
			long pictureId, OrderByComparator<ConsentTask> orderByComparator)
		throws NoSuchConsentTaskException {

		ConsentTask consentTask = fetchByPictureId_Last(
			pictureId, orderByComparator);

		if (consentTask != null) {
			return consentTask;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pictureId=");
		sb.append(pictureId);

		sb.append("}");

		throw new NoSuchConsentTaskException(sb.toString());
	}

	/**
	 * Returns the last consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	@Override
	public ConsentTask fetchByPictureId_Last(
		long pictureId, OrderByComparator<ConsentTask> orderByComparator) {

		int count = countByPictureId(pictureId);

		if (count == 0) {
			return null;
		}

		List<ConsentTask> list = findByPictureId(
			pictureId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent tasks before and after the current consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param consentTaskId the primary key of the current consent task
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	@Override
	public ConsentTask[] findByPictureId_PrevAndNext(
			long consentTaskId, long pictureId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws NoSuchConsentTaskException {

		ConsentTask consentTask = findByPrimaryKey(consentTaskId);

		Session session = null;

		try {
			session = openSession();

			ConsentTask[] array = new ConsentTaskImpl[3];

			array[0] = getByPictureId_PrevAndNext(
				session, consentTask, pictureId, orderByComparator, true);

			array[1] = consentTask;

			array[2] = getByPictureId_PrevAndNext(
				session, consentTask, pictureId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ConsentTask getByPictureId_PrevAndNext(
		Session session, ConsentTask consentTask, long pictureId,
		OrderByComparator<ConsentTask> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_CONSENTTASK_WHERE);

		sb.append(_FINDER_COLUMN_PICTUREID_PICTUREID_2);

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByConditionFields[i]);

				if ((i + 1) < orderByConditionFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN_HAS_NEXT);
					}
					else {
						sb.append(WHERE_LESSER_THAN_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN);
					}
					else {
						sb.append(WHERE_LESSER_THAN);
					}
				}
			}

			sb.append(ORDER_BY_CLAUSE);

			String[] orderByFields = orderByComparator.getOrderByFields();

			for (int i = 0; i < orderByFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByFields[i]);

				if ((i + 1) < orderByFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC_HAS_NEXT);
					}
					else {
						sb.append(ORDER_BY_DESC_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC);
					}
					else {
						sb.append(ORDER_BY_DESC);
					}
				}
			}
		}
		else {
			sb.append(ConsentTaskModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pictureId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(consentTask)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentTask> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent tasks where pictureId = &#63; from the database.
	 *
	 * @param pictureId the picture ID
	 */
	@Override
	public void removeByPictureId(long pictureId) {
		for (ConsentTask consentTask :
				findByPictureId(
					pictureId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(consentTask);
		}
	}

	/**
	 * Returns the number of consent tasks where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the number of matching consent tasks
	 */
	@Override
	public int countByPictureId(long pictureId) {
		FinderPath finderPath = _finderPathCountByPictureId;

		Object[] finderArgs = new Object[] {pictureId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONSENTTASK_WHERE);

			sb.append(_FINDER_COLUMN_PICTUREID_PICTUREID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pictureId);

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_PICTUREID_PICTUREID_2 =
		"consentTask.pictureId = ?";

	private FinderPath _finderPathWithPaginationFindByAssigneeUserId;
	private FinderPath _finderPathWithoutPaginationFindByAssigneeUserId;
	private FinderPath _finderPathCountByAssigneeUserId;

	/**
	 * Returns all the consent tasks where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @return the matching consent tasks
	 */
	@Override
	public List<ConsentTask> findByAssigneeUserId(long assigneeUserId) {
		return findByAssigneeUserId(
			assigneeUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent tasks where assigneeUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of matching consent tasks
	 */
	@Override
	public List<ConsentTask> findByAssigneeUserId(
		long assigneeUserId, int start, int end) {

		return findByAssigneeUserId(assigneeUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent tasks where assigneeUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent tasks
	 */
	@Override
	public List<ConsentTask> findByAssigneeUserId(
		long assigneeUserId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator) {

		return findByAssigneeUserId(
			assigneeUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent tasks where assigneeUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent tasks
	 */
	@Override
	public List<ConsentTask> findByAssigneeUserId(
		long assigneeUserId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByAssigneeUserId;
				finderArgs = new Object[] {assigneeUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByAssigneeUserId;
			finderArgs = new Object[] {
				assigneeUserId, start, end, orderByComparator
			};
		}

		List<ConsentTask> list = null;

		if (useFinderCache) {
			list = (List<ConsentTask>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentTask consentTask : list) {
					if (assigneeUserId != consentTask.getAssigneeUserId()) {
						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					3 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(3);
			}

			sb.append(_SQL_SELECT_CONSENTTASK_WHERE);

			sb.append(_FINDER_COLUMN_ASSIGNEEUSERID_ASSIGNEEUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentTaskModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(assigneeUserId);

				list = (List<ConsentTask>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Returns the first consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	@Override
	public ConsentTask findByAssigneeUserId_First(
			long assigneeUserId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws NoSuchConsentTaskException {

		ConsentTask consentTask = fetchByAssigneeUserId_First(
			assigneeUserId, orderByComparator);

		if (consentTask != null) {
			return consentTask;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("assigneeUserId=");
		sb.append(assigneeUserId);

		sb.append("}");

		throw new NoSuchConsentTaskException(sb.toString());
	}

	/**
	 * Returns the first consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	@Override
	public ConsentTask fetchByAssigneeUserId_First(
		long assigneeUserId, OrderByComparator<ConsentTask> orderByComparator) {

		List<ConsentTask> list = findByAssigneeUserId(
			assigneeUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	@Override
	public ConsentTask findByAssigneeUserId_Last(
			long assigneeUserId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws NoSuchConsentTaskException {

		ConsentTask consentTask = fetchByAssigneeUserId_Last(
			assigneeUserId, orderByComparator);

		if (consentTask != null) {
			return consentTask;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("assigneeUserId=");
		sb.append(assigneeUserId);

		sb.append("}");

		throw new NoSuchConsentTaskException(sb.toString());
	}

	/**
	 * Returns the last consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	@Override
	public ConsentTask fetchByAssigneeUserId_Last(
		long assigneeUserId, OrderByComparator<ConsentTask> orderByComparator) {

		int count = countByAssigneeUserId(assigneeUserId);

		if (count == 0) {
			return null;
		}

		List<ConsentTask> list = findByAssigneeUserId(
			assigneeUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent tasks before and after the current consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param consentTaskId the primary key of the current consent task
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	@Override
	public ConsentTask[] findByAssigneeUserId_PrevAndNext(
			long consentTaskId, long assigneeUserId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws NoSuchConsentTaskException {

		ConsentTask consentTask = findByPrimaryKey(consentTaskId);

		Session session = null;

		try {
			session = openSession();

			ConsentTask[] array = new ConsentTaskImpl[3];

			array[0] = getByAssigneeUserId_PrevAndNext(
				session, consentTask, assigneeUserId, orderByComparator, true);

			array[1] = consentTask;

			array[2] = getByAssigneeUserId_PrevAndNext(
				session, consentTask, assigneeUserId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ConsentTask getByAssigneeUserId_PrevAndNext(
		Session session, ConsentTask consentTask, long assigneeUserId,
		OrderByComparator<ConsentTask> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_CONSENTTASK_WHERE);

		sb.append(_FINDER_COLUMN_ASSIGNEEUSERID_ASSIGNEEUSERID_2);

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByConditionFields[i]);

				if ((i + 1) < orderByConditionFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN_HAS_NEXT);
					}
					else {
						sb.append(WHERE_LESSER_THAN_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN);
					}
					else {
						sb.append(WHERE_LESSER_THAN);
					}
				}
			}

			sb.append(ORDER_BY_CLAUSE);

			String[] orderByFields = orderByComparator.getOrderByFields();

			for (int i = 0; i < orderByFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByFields[i]);

				if ((i + 1) < orderByFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC_HAS_NEXT);
					}
					else {
						sb.append(ORDER_BY_DESC_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC);
					}
					else {
						sb.append(ORDER_BY_DESC);
					}
				}
			}
		}
		else {
			sb.append(ConsentTaskModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(assigneeUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(consentTask)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentTask> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent tasks where assigneeUserId = &#63; from the database.
	 *
	 * @param assigneeUserId the assignee user ID
	 */
	@Override
	public void removeByAssigneeUserId(long assigneeUserId) {
		for (ConsentTask consentTask :
				findByAssigneeUserId(
					assigneeUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(consentTask);
		}
	}

	/**
	 * Returns the number of consent tasks where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @return the number of matching consent tasks
	 */
	@Override
	public int countByAssigneeUserId(long assigneeUserId) {
		FinderPath finderPath = _finderPathCountByAssigneeUserId;

		Object[] finderArgs = new Object[] {assigneeUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONSENTTASK_WHERE);

			sb.append(_FINDER_COLUMN_ASSIGNEEUSERID_ASSIGNEEUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(assigneeUserId);

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_ASSIGNEEUSERID_ASSIGNEEUSERID_2 =
		"consentTask.assigneeUserId = ?";

	public ConsentTaskPersistenceImpl() {
		setModelClass(ConsentTask.class);

		setModelImplClass(ConsentTaskImpl.class);
		setModelPKClass(long.class);

		setTable(ConsentTaskTable.INSTANCE);
	}

	/**
	 * Caches the consent task in the entity cache if it is enabled.
	 *
	 * @param consentTask the consent task
	 */
	@Override
	public void cacheResult(ConsentTask consentTask) {
		entityCache.putResult(
			ConsentTaskImpl.class, consentTask.getPrimaryKey(), consentTask);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the consent tasks in the entity cache if it is enabled.
	 *
	 * @param consentTasks the consent tasks
	 */
	@Override
	public void cacheResult(List<ConsentTask> consentTasks) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (consentTasks.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ConsentTask consentTask : consentTasks) {
			if (entityCache.getResult(
					ConsentTaskImpl.class, consentTask.getPrimaryKey()) ==
						null) {

				cacheResult(consentTask);
			}
		}
	}

	/**
	 * Clears the cache for all consent tasks.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ConsentTaskImpl.class);

		finderCache.clearCache(ConsentTaskImpl.class);
	}

	/**
	 * Clears the cache for the consent task.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ConsentTask consentTask) {
		entityCache.removeResult(ConsentTaskImpl.class, consentTask);
	}

	@Override
	public void clearCache(List<ConsentTask> consentTasks) {
		for (ConsentTask consentTask : consentTasks) {
			entityCache.removeResult(ConsentTaskImpl.class, consentTask);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ConsentTaskImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ConsentTaskImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new consent task with the primary key. Does not add the consent task to the database.
	 *
	 * @param consentTaskId the primary key for the new consent task
	 * @return the new consent task
	 */
	@Override
	public ConsentTask create(long consentTaskId) {
		ConsentTask consentTask = new ConsentTaskImpl();

		consentTask.setNew(true);
		consentTask.setPrimaryKey(consentTaskId);

		consentTask.setCompanyId(CompanyThreadLocal.getCompanyId());

		return consentTask;
	}

	/**
	 * Removes the consent task with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task that was removed
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	@Override
	public ConsentTask remove(long consentTaskId)
		throws NoSuchConsentTaskException {

		return remove((Serializable)consentTaskId);
	}

	/**
	 * Removes the consent task with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the consent task
	 * @return the consent task that was removed
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	@Override
	public ConsentTask remove(Serializable primaryKey)
		throws NoSuchConsentTaskException {

		Session session = null;

		try {
			session = openSession();

			ConsentTask consentTask = (ConsentTask)session.get(
				ConsentTaskImpl.class, primaryKey);

			if (consentTask == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchConsentTaskException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(consentTask);
		}
		catch (NoSuchConsentTaskException noSuchEntityException) {
			throw noSuchEntityException;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	@Override
	protected ConsentTask removeImpl(ConsentTask consentTask) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(consentTask)) {
				consentTask = (ConsentTask)session.get(
					ConsentTaskImpl.class, consentTask.getPrimaryKeyObj());
			}

			if (consentTask != null) {
				session.delete(consentTask);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (consentTask != null) {
			clearCache(consentTask);
		}

		return consentTask;
	}

	@Override
	public ConsentTask updateImpl(ConsentTask consentTask) {
		boolean isNew = consentTask.isNew();

		if (!(consentTask instanceof ConsentTaskModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(consentTask.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(consentTask);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in consentTask proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ConsentTask implementation " +
					consentTask.getClass());
		}

		ConsentTaskModelImpl consentTaskModelImpl =
			(ConsentTaskModelImpl)consentTask;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (consentTask.getCreateDate() == null)) {
			if (serviceContext == null) {
				consentTask.setCreateDate(date);
			}
			else {
				consentTask.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!consentTaskModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				consentTask.setModifiedDate(date);
			}
			else {
				consentTask.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(consentTask);
			}
			else {
				consentTask = (ConsentTask)session.merge(consentTask);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ConsentTaskImpl.class, consentTaskModelImpl, false, true);

		if (isNew) {
			consentTask.setNew(false);
		}

		consentTask.resetOriginalValues();

		return consentTask;
	}

	/**
	 * Returns the consent task with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the consent task
	 * @return the consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	@Override
	public ConsentTask findByPrimaryKey(Serializable primaryKey)
		throws NoSuchConsentTaskException {

		ConsentTask consentTask = fetchByPrimaryKey(primaryKey);

		if (consentTask == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchConsentTaskException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return consentTask;
	}

	/**
	 * Returns the consent task with the primary key or throws a <code>NoSuchConsentTaskException</code> if it could not be found.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	@Override
	public ConsentTask findByPrimaryKey(long consentTaskId)
		throws NoSuchConsentTaskException {

		return findByPrimaryKey((Serializable)consentTaskId);
	}

	/**
	 * Returns the consent task with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task, or <code>null</code> if a consent task with the primary key could not be found
	 */
	@Override
	public ConsentTask fetchByPrimaryKey(long consentTaskId) {
		return fetchByPrimaryKey((Serializable)consentTaskId);
	}

	/**
	 * Returns all the consent tasks.
	 *
	 * @return the consent tasks
	 */
	@Override
	public List<ConsentTask> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent tasks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of consent tasks
	 */
	@Override
	public List<ConsentTask> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent tasks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent tasks
	 */
	@Override
	public List<ConsentTask> findAll(
		int start, int end, OrderByComparator<ConsentTask> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent tasks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent tasks
	 */
	@Override
	public List<ConsentTask> findAll(
		int start, int end, OrderByComparator<ConsentTask> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindAll;
				finderArgs = FINDER_ARGS_EMPTY;
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindAll;
			finderArgs = new Object[] {start, end, orderByComparator};
		}

		List<ConsentTask> list = null;

		if (useFinderCache) {
			list = (List<ConsentTask>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_CONSENTTASK);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_CONSENTTASK;

				sql = sql.concat(ConsentTaskModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ConsentTask>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Removes all the consent tasks from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ConsentTask consentTask : findAll()) {
			remove(consentTask);
		}
	}

	/**
	 * Returns the number of consent tasks.
	 *
	 * @return the number of consent tasks
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_CONSENTTASK);

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathCountAll, FINDER_ARGS_EMPTY, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	@Override
	protected EntityCache getEntityCache() {
		return entityCache;
	}

	@Override
	protected String getPKDBName() {
		return "consentTaskId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_CONSENTTASK;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ConsentTaskModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the consent task persistence.
	 */
	@Activate
	public void activate() {
		_valueObjectFinderCacheListThreshold = GetterUtil.getInteger(
			PropsUtil.get(PropsKeys.VALUE_OBJECT_FINDER_CACHE_LIST_THRESHOLD));

		_finderPathWithPaginationFindAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findAll", new String[0],
			new String[0], true);

		_finderPathWithoutPaginationFindAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findAll", new String[0],
			new String[0], true);

		_finderPathCountAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countAll",
			new String[0], new String[0], false);

		_finderPathWithPaginationFindBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findBySchoolGroupId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId"}, true);

		_finderPathWithoutPaginationFindBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findBySchoolGroupId",
			new String[] {Long.class.getName()}, new String[] {"schoolGroupId"},
			true);

		_finderPathCountBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countBySchoolGroupId",
			new String[] {Long.class.getName()}, new String[] {"schoolGroupId"},
			false);

		_finderPathWithPaginationFindByPictureId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByPictureId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"pictureId"}, true);

		_finderPathWithoutPaginationFindByPictureId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByPictureId",
			new String[] {Long.class.getName()}, new String[] {"pictureId"},
			true);

		_finderPathCountByPictureId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByPictureId",
			new String[] {Long.class.getName()}, new String[] {"pictureId"},
			false);

		_finderPathWithPaginationFindByAssigneeUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByAssigneeUserId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"assigneeUserId"}, true);

		_finderPathWithoutPaginationFindByAssigneeUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByAssigneeUserId",
			new String[] {Long.class.getName()},
			new String[] {"assigneeUserId"}, true);

		_finderPathCountByAssigneeUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByAssigneeUserId",
			new String[] {Long.class.getName()},
			new String[] {"assigneeUserId"}, false);

		ConsentTaskUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ConsentTaskUtil.setPersistence(null);

		entityCache.removeCache(ConsentTaskImpl.class.getName());
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.SERVICE_CONFIGURATION_FILTER,
		unbind = "-"
	)
	public void setConfiguration(Configuration configuration) {
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.ORIGIN_BUNDLE_SYMBOLIC_NAME_FILTER,
		unbind = "-"
	)
	public void setDataSource(DataSource dataSource) {
		super.setDataSource(dataSource);
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.ORIGIN_BUNDLE_SYMBOLIC_NAME_FILTER,
		unbind = "-"
	)
	public void setSessionFactory(SessionFactory sessionFactory) {
		super.setSessionFactory(sessionFactory);
	}

	@Reference
	protected EntityCache entityCache;

	@Reference
	protected FinderCache finderCache;

	private static final String _SQL_SELECT_CONSENTTASK =
		"SELECT consentTask FROM ConsentTask consentTask";

	private static final String _SQL_SELECT_CONSENTTASK_WHERE =
		"SELECT consentTask FROM ConsentTask consentTask WHERE ";

	private static final String _SQL_COUNT_CONSENTTASK =
		"SELECT COUNT(consentTask) FROM ConsentTask consentTask";

	private static final String _SQL_COUNT_CONSENTTASK_WHERE =
		"SELECT COUNT(consentTask) FROM ConsentTask consentTask WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "consentTask.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ConsentTask exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ConsentTask exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ConsentTaskPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}