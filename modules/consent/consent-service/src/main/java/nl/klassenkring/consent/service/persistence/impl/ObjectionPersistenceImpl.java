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
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.consent.exception.NoSuchObjectionException;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.model.ObjectionTable;
import nl.klassenkring.consent.model.impl.ObjectionImpl;
import nl.klassenkring.consent.model.impl.ObjectionModelImpl;
import nl.klassenkring.consent.service.persistence.ObjectionPersistence;
import nl.klassenkring.consent.service.persistence.ObjectionUtil;
import nl.klassenkring.consent.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the objection service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ObjectionPersistence.class)
public class ObjectionPersistenceImpl
	extends BasePersistenceImpl<Objection> implements ObjectionPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ObjectionUtil</code> to access the objection persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ObjectionImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByPictureId;
	private FinderPath _finderPathWithoutPaginationFindByPictureId;
	private FinderPath _finderPathCountByPictureId;

	/**
	 * Returns all the objections where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the matching objections
	 */
	@Override
	public List<Objection> findByPictureId(long pictureId) {
		return findByPictureId(
			pictureId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the objections where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of matching objections
	 */
	@Override
	public List<Objection> findByPictureId(long pictureId, int start, int end) {
		return findByPictureId(pictureId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the objections where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching objections
	 */
	@Override
	public List<Objection> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<Objection> orderByComparator) {

		return findByPictureId(pictureId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the objections where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching objections
	 */
	@Override
	public List<Objection> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<Objection> orderByComparator,
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

		List<Objection> list = null;

		if (useFinderCache) {
			list = (List<Objection>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Objection objection : list) {
					if (pictureId != objection.getPictureId()) {
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

			sb.append(_SQL_SELECT_OBJECTION_WHERE);

			sb.append(_FINDER_COLUMN_PICTUREID_PICTUREID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ObjectionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pictureId);

				list = (List<Objection>)QueryUtil.list(
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
	 * Returns the first objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	@Override
	public Objection findByPictureId_First(
			long pictureId, OrderByComparator<Objection> orderByComparator)
		throws NoSuchObjectionException {

		Objection objection = fetchByPictureId_First(
			pictureId, orderByComparator);

		if (objection != null) {
			return objection;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pictureId=");
		sb.append(pictureId);

		sb.append("}");

		throw new NoSuchObjectionException(sb.toString());
	}

	/**
	 * Returns the first objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection, or <code>null</code> if a matching objection could not be found
	 */
	@Override
	public Objection fetchByPictureId_First(
		long pictureId, OrderByComparator<Objection> orderByComparator) {

		List<Objection> list = findByPictureId(
			pictureId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	@Override
	public Objection findByPictureId_Last(
			long pictureId, OrderByComparator<Objection> orderByComparator)
		throws NoSuchObjectionException {

		Objection objection = fetchByPictureId_Last(
			pictureId, orderByComparator);

		if (objection != null) {
			return objection;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pictureId=");
		sb.append(pictureId);

		sb.append("}");

		throw new NoSuchObjectionException(sb.toString());
	}

	/**
	 * Returns the last objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection, or <code>null</code> if a matching objection could not be found
	 */
	@Override
	public Objection fetchByPictureId_Last(
		long pictureId, OrderByComparator<Objection> orderByComparator) {

		int count = countByPictureId(pictureId);

		if (count == 0) {
			return null;
		}

		List<Objection> list = findByPictureId(
			pictureId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the objections before and after the current objection in the ordered set where pictureId = &#63;.
	 *
	 * @param objectionId the primary key of the current objection
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	@Override
	public Objection[] findByPictureId_PrevAndNext(
			long objectionId, long pictureId,
			OrderByComparator<Objection> orderByComparator)
		throws NoSuchObjectionException {

		Objection objection = findByPrimaryKey(objectionId);

		Session session = null;

		try {
			session = openSession();

			Objection[] array = new ObjectionImpl[3];

			array[0] = getByPictureId_PrevAndNext(
				session, objection, pictureId, orderByComparator, true);

			array[1] = objection;

			array[2] = getByPictureId_PrevAndNext(
				session, objection, pictureId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Objection getByPictureId_PrevAndNext(
		Session session, Objection objection, long pictureId,
		OrderByComparator<Objection> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_OBJECTION_WHERE);

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
			sb.append(ObjectionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pictureId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(objection)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Objection> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the objections where pictureId = &#63; from the database.
	 *
	 * @param pictureId the picture ID
	 */
	@Override
	public void removeByPictureId(long pictureId) {
		for (Objection objection :
				findByPictureId(
					pictureId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(objection);
		}
	}

	/**
	 * Returns the number of objections where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the number of matching objections
	 */
	@Override
	public int countByPictureId(long pictureId) {
		FinderPath finderPath = _finderPathCountByPictureId;

		Object[] finderArgs = new Object[] {pictureId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_OBJECTION_WHERE);

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
		"objection.pictureId = ?";

	private FinderPath _finderPathWithPaginationFindByPupilId;
	private FinderPath _finderPathWithoutPaginationFindByPupilId;
	private FinderPath _finderPathCountByPupilId;

	/**
	 * Returns all the objections where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching objections
	 */
	@Override
	public List<Objection> findByPupilId(long pupilId) {
		return findByPupilId(
			pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the objections where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of matching objections
	 */
	@Override
	public List<Objection> findByPupilId(long pupilId, int start, int end) {
		return findByPupilId(pupilId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the objections where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching objections
	 */
	@Override
	public List<Objection> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Objection> orderByComparator) {

		return findByPupilId(pupilId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the objections where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching objections
	 */
	@Override
	public List<Objection> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Objection> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByPupilId;
				finderArgs = new Object[] {pupilId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPupilId;
			finderArgs = new Object[] {pupilId, start, end, orderByComparator};
		}

		List<Objection> list = null;

		if (useFinderCache) {
			list = (List<Objection>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Objection objection : list) {
					if (pupilId != objection.getPupilId()) {
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

			sb.append(_SQL_SELECT_OBJECTION_WHERE);

			sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ObjectionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				list = (List<Objection>)QueryUtil.list(
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
	 * Returns the first objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	@Override
	public Objection findByPupilId_First(
			long pupilId, OrderByComparator<Objection> orderByComparator)
		throws NoSuchObjectionException {

		Objection objection = fetchByPupilId_First(pupilId, orderByComparator);

		if (objection != null) {
			return objection;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchObjectionException(sb.toString());
	}

	/**
	 * Returns the first objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection, or <code>null</code> if a matching objection could not be found
	 */
	@Override
	public Objection fetchByPupilId_First(
		long pupilId, OrderByComparator<Objection> orderByComparator) {

		List<Objection> list = findByPupilId(pupilId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	@Override
	public Objection findByPupilId_Last(
			long pupilId, OrderByComparator<Objection> orderByComparator)
		throws NoSuchObjectionException {

		Objection objection = fetchByPupilId_Last(pupilId, orderByComparator);

		if (objection != null) {
			return objection;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchObjectionException(sb.toString());
	}

	/**
	 * Returns the last objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection, or <code>null</code> if a matching objection could not be found
	 */
	@Override
	public Objection fetchByPupilId_Last(
		long pupilId, OrderByComparator<Objection> orderByComparator) {

		int count = countByPupilId(pupilId);

		if (count == 0) {
			return null;
		}

		List<Objection> list = findByPupilId(
			pupilId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the objections before and after the current objection in the ordered set where pupilId = &#63;.
	 *
	 * @param objectionId the primary key of the current objection
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	@Override
	public Objection[] findByPupilId_PrevAndNext(
			long objectionId, long pupilId,
			OrderByComparator<Objection> orderByComparator)
		throws NoSuchObjectionException {

		Objection objection = findByPrimaryKey(objectionId);

		Session session = null;

		try {
			session = openSession();

			Objection[] array = new ObjectionImpl[3];

			array[0] = getByPupilId_PrevAndNext(
				session, objection, pupilId, orderByComparator, true);

			array[1] = objection;

			array[2] = getByPupilId_PrevAndNext(
				session, objection, pupilId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Objection getByPupilId_PrevAndNext(
		Session session, Objection objection, long pupilId,
		OrderByComparator<Objection> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_OBJECTION_WHERE);

		sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

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
			sb.append(ObjectionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pupilId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(objection)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Objection> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the objections where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	@Override
	public void removeByPupilId(long pupilId) {
		for (Objection objection :
				findByPupilId(
					pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(objection);
		}
	}

	/**
	 * Returns the number of objections where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching objections
	 */
	@Override
	public int countByPupilId(long pupilId) {
		FinderPath finderPath = _finderPathCountByPupilId;

		Object[] finderArgs = new Object[] {pupilId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_OBJECTION_WHERE);

			sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

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

	private static final String _FINDER_COLUMN_PUPILID_PUPILID_2 =
		"objection.pupilId = ?";

	private FinderPath _finderPathWithPaginationFindByS_S;
	private FinderPath _finderPathWithoutPaginationFindByS_S;
	private FinderPath _finderPathCountByS_S;

	/**
	 * Returns all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the matching objections
	 */
	@Override
	public List<Objection> findByS_S(long schoolGroupId, String status) {
		return findByS_S(
			schoolGroupId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of matching objections
	 */
	@Override
	public List<Objection> findByS_S(
		long schoolGroupId, String status, int start, int end) {

		return findByS_S(schoolGroupId, status, start, end, null);
	}

	/**
	 * Returns an ordered range of all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching objections
	 */
	@Override
	public List<Objection> findByS_S(
		long schoolGroupId, String status, int start, int end,
		OrderByComparator<Objection> orderByComparator) {

		return findByS_S(
			schoolGroupId, status, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching objections
	 */
	@Override
	public List<Objection> findByS_S(
		long schoolGroupId, String status, int start, int end,
		OrderByComparator<Objection> orderByComparator,
		boolean useFinderCache) {

		status = Objects.toString(status, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByS_S;
				finderArgs = new Object[] {schoolGroupId, status};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByS_S;
			finderArgs = new Object[] {
				schoolGroupId, status, start, end, orderByComparator
			};
		}

		List<Objection> list = null;

		if (useFinderCache) {
			list = (List<Objection>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Objection objection : list) {
					if ((schoolGroupId != objection.getSchoolGroupId()) ||
						!status.equals(objection.getStatus())) {

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
					4 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(4);
			}

			sb.append(_SQL_SELECT_OBJECTION_WHERE);

			sb.append(_FINDER_COLUMN_S_S_SCHOOLGROUPID_2);

			boolean bindStatus = false;

			if (status.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_S_STATUS_3);
			}
			else {
				bindStatus = true;

				sb.append(_FINDER_COLUMN_S_S_STATUS_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ObjectionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindStatus) {
					queryPos.add(status);
				}

				list = (List<Objection>)QueryUtil.list(
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
	 * Returns the first objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	@Override
	public Objection findByS_S_First(
			long schoolGroupId, String status,
			OrderByComparator<Objection> orderByComparator)
		throws NoSuchObjectionException {

		Objection objection = fetchByS_S_First(
			schoolGroupId, status, orderByComparator);

		if (objection != null) {
			return objection;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchObjectionException(sb.toString());
	}

	/**
	 * Returns the first objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection, or <code>null</code> if a matching objection could not be found
	 */
	@Override
	public Objection fetchByS_S_First(
		long schoolGroupId, String status,
		OrderByComparator<Objection> orderByComparator) {

		List<Objection> list = findByS_S(
			schoolGroupId, status, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	@Override
	public Objection findByS_S_Last(
			long schoolGroupId, String status,
			OrderByComparator<Objection> orderByComparator)
		throws NoSuchObjectionException {

		Objection objection = fetchByS_S_Last(
			schoolGroupId, status, orderByComparator);

		if (objection != null) {
			return objection;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchObjectionException(sb.toString());
	}

	/**
	 * Returns the last objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection, or <code>null</code> if a matching objection could not be found
	 */
	@Override
	public Objection fetchByS_S_Last(
		long schoolGroupId, String status,
		OrderByComparator<Objection> orderByComparator) {

		int count = countByS_S(schoolGroupId, status);

		if (count == 0) {
			return null;
		}

		List<Objection> list = findByS_S(
			schoolGroupId, status, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the objections before and after the current objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param objectionId the primary key of the current objection
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	@Override
	public Objection[] findByS_S_PrevAndNext(
			long objectionId, long schoolGroupId, String status,
			OrderByComparator<Objection> orderByComparator)
		throws NoSuchObjectionException {

		status = Objects.toString(status, "");

		Objection objection = findByPrimaryKey(objectionId);

		Session session = null;

		try {
			session = openSession();

			Objection[] array = new ObjectionImpl[3];

			array[0] = getByS_S_PrevAndNext(
				session, objection, schoolGroupId, status, orderByComparator,
				true);

			array[1] = objection;

			array[2] = getByS_S_PrevAndNext(
				session, objection, schoolGroupId, status, orderByComparator,
				false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Objection getByS_S_PrevAndNext(
		Session session, Objection objection, long schoolGroupId, String status,
		OrderByComparator<Objection> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_OBJECTION_WHERE);

		sb.append(_FINDER_COLUMN_S_S_SCHOOLGROUPID_2);

		boolean bindStatus = false;

		if (status.isEmpty()) {
			sb.append(_FINDER_COLUMN_S_S_STATUS_3);
		}
		else {
			bindStatus = true;

			sb.append(_FINDER_COLUMN_S_S_STATUS_2);
		}

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
			sb.append(ObjectionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (bindStatus) {
			queryPos.add(status);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(objection)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Objection> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the objections where schoolGroupId = &#63; and status = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 */
	@Override
	public void removeByS_S(long schoolGroupId, String status) {
		for (Objection objection :
				findByS_S(
					schoolGroupId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(objection);
		}
	}

	/**
	 * Returns the number of objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the number of matching objections
	 */
	@Override
	public int countByS_S(long schoolGroupId, String status) {
		status = Objects.toString(status, "");

		FinderPath finderPath = _finderPathCountByS_S;

		Object[] finderArgs = new Object[] {schoolGroupId, status};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_OBJECTION_WHERE);

			sb.append(_FINDER_COLUMN_S_S_SCHOOLGROUPID_2);

			boolean bindStatus = false;

			if (status.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_S_STATUS_3);
			}
			else {
				bindStatus = true;

				sb.append(_FINDER_COLUMN_S_S_STATUS_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindStatus) {
					queryPos.add(status);
				}

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

	private static final String _FINDER_COLUMN_S_S_SCHOOLGROUPID_2 =
		"objection.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_S_STATUS_2 =
		"objection.status = ?";

	private static final String _FINDER_COLUMN_S_S_STATUS_3 =
		"(objection.status IS NULL OR objection.status = '')";

	public ObjectionPersistenceImpl() {
		setModelClass(Objection.class);

		setModelImplClass(ObjectionImpl.class);
		setModelPKClass(long.class);

		setTable(ObjectionTable.INSTANCE);
	}

	/**
	 * Caches the objection in the entity cache if it is enabled.
	 *
	 * @param objection the objection
	 */
	@Override
	public void cacheResult(Objection objection) {
		entityCache.putResult(
			ObjectionImpl.class, objection.getPrimaryKey(), objection);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the objections in the entity cache if it is enabled.
	 *
	 * @param objections the objections
	 */
	@Override
	public void cacheResult(List<Objection> objections) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (objections.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (Objection objection : objections) {
			if (entityCache.getResult(
					ObjectionImpl.class, objection.getPrimaryKey()) == null) {

				cacheResult(objection);
			}
		}
	}

	/**
	 * Clears the cache for all objections.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ObjectionImpl.class);

		finderCache.clearCache(ObjectionImpl.class);
	}

	/**
	 * Clears the cache for the objection.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(Objection objection) {
		entityCache.removeResult(ObjectionImpl.class, objection);
	}

	@Override
	public void clearCache(List<Objection> objections) {
		for (Objection objection : objections) {
			entityCache.removeResult(ObjectionImpl.class, objection);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ObjectionImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ObjectionImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new objection with the primary key. Does not add the objection to the database.
	 *
	 * @param objectionId the primary key for the new objection
	 * @return the new objection
	 */
	@Override
	public Objection create(long objectionId) {
		Objection objection = new ObjectionImpl();

		objection.setNew(true);
		objection.setPrimaryKey(objectionId);

		objection.setCompanyId(CompanyThreadLocal.getCompanyId());

		return objection;
	}

	/**
	 * Removes the objection with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection that was removed
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	@Override
	public Objection remove(long objectionId) throws NoSuchObjectionException {
		return remove((Serializable)objectionId);
	}

	/**
	 * Removes the objection with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the objection
	 * @return the objection that was removed
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	@Override
	public Objection remove(Serializable primaryKey)
		throws NoSuchObjectionException {

		Session session = null;

		try {
			session = openSession();

			Objection objection = (Objection)session.get(
				ObjectionImpl.class, primaryKey);

			if (objection == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchObjectionException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(objection);
		}
		catch (NoSuchObjectionException noSuchEntityException) {
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
	protected Objection removeImpl(Objection objection) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(objection)) {
				objection = (Objection)session.get(
					ObjectionImpl.class, objection.getPrimaryKeyObj());
			}

			if (objection != null) {
				session.delete(objection);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (objection != null) {
			clearCache(objection);
		}

		return objection;
	}

	@Override
	public Objection updateImpl(Objection objection) {
		boolean isNew = objection.isNew();

		if (!(objection instanceof ObjectionModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(objection.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(objection);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in objection proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom Objection implementation " +
					objection.getClass());
		}

		ObjectionModelImpl objectionModelImpl = (ObjectionModelImpl)objection;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (objection.getCreateDate() == null)) {
			if (serviceContext == null) {
				objection.setCreateDate(date);
			}
			else {
				objection.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!objectionModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				objection.setModifiedDate(date);
			}
			else {
				objection.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(objection);
			}
			else {
				objection = (Objection)session.merge(objection);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ObjectionImpl.class, objectionModelImpl, false, true);

		if (isNew) {
			objection.setNew(false);
		}

		objection.resetOriginalValues();

		return objection;
	}

	/**
	 * Returns the objection with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the objection
	 * @return the objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	@Override
	public Objection findByPrimaryKey(Serializable primaryKey)
		throws NoSuchObjectionException {

		Objection objection = fetchByPrimaryKey(primaryKey);

		if (objection == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchObjectionException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return objection;
	}

	/**
	 * Returns the objection with the primary key or throws a <code>NoSuchObjectionException</code> if it could not be found.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	@Override
	public Objection findByPrimaryKey(long objectionId)
		throws NoSuchObjectionException {

		return findByPrimaryKey((Serializable)objectionId);
	}

	/**
	 * Returns the objection with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection, or <code>null</code> if a objection with the primary key could not be found
	 */
	@Override
	public Objection fetchByPrimaryKey(long objectionId) {
		return fetchByPrimaryKey((Serializable)objectionId);
	}

	/**
	 * Returns all the objections.
	 *
	 * @return the objections
	 */
	@Override
	public List<Objection> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the objections.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of objections
	 */
	@Override
	public List<Objection> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the objections.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of objections
	 */
	@Override
	public List<Objection> findAll(
		int start, int end, OrderByComparator<Objection> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the objections.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of objections
	 */
	@Override
	public List<Objection> findAll(
		int start, int end, OrderByComparator<Objection> orderByComparator,
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

		List<Objection> list = null;

		if (useFinderCache) {
			list = (List<Objection>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_OBJECTION);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_OBJECTION;

				sql = sql.concat(ObjectionModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<Objection>)QueryUtil.list(
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
	 * Removes all the objections from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (Objection objection : findAll()) {
			remove(objection);
		}
	}

	/**
	 * Returns the number of objections.
	 *
	 * @return the number of objections
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_OBJECTION);

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
		return "objectionId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_OBJECTION;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ObjectionModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the objection persistence.
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

		_finderPathWithPaginationFindByPupilId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByPupilId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"pupilId"}, true);

		_finderPathWithoutPaginationFindByPupilId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByPupilId",
			new String[] {Long.class.getName()}, new String[] {"pupilId"},
			true);

		_finderPathCountByPupilId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByPupilId",
			new String[] {Long.class.getName()}, new String[] {"pupilId"},
			false);

		_finderPathWithPaginationFindByS_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_S",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "status"}, true);

		_finderPathWithoutPaginationFindByS_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByS_S",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "status"}, true);

		_finderPathCountByS_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_S",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "status"}, false);

		ObjectionUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ObjectionUtil.setPersistence(null);

		entityCache.removeCache(ObjectionImpl.class.getName());
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

	private static final String _SQL_SELECT_OBJECTION =
		"SELECT objection FROM Objection objection";

	private static final String _SQL_SELECT_OBJECTION_WHERE =
		"SELECT objection FROM Objection objection WHERE ";

	private static final String _SQL_COUNT_OBJECTION =
		"SELECT COUNT(objection) FROM Objection objection";

	private static final String _SQL_COUNT_OBJECTION_WHERE =
		"SELECT COUNT(objection) FROM Objection objection WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "objection.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No Objection exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No Objection exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ObjectionPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}