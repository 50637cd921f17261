/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service.persistence.impl;

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

import nl.klassenkring.picture.exception.NoSuchPictureDepictionException;
import nl.klassenkring.picture.model.PictureDepiction;
import nl.klassenkring.picture.model.PictureDepictionTable;
import nl.klassenkring.picture.model.impl.PictureDepictionImpl;
import nl.klassenkring.picture.model.impl.PictureDepictionModelImpl;
import nl.klassenkring.picture.service.persistence.PictureDepictionPersistence;
import nl.klassenkring.picture.service.persistence.PictureDepictionUtil;
import nl.klassenkring.picture.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the picture depiction service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PictureDepictionPersistence.class)
public class PictureDepictionPersistenceImpl
	extends BasePersistenceImpl<PictureDepiction>
	implements PictureDepictionPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PictureDepictionUtil</code> to access the picture depiction persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PictureDepictionImpl.class.getName();

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
	 * Returns all the picture depictions where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the matching picture depictions
	 */
	@Override
	public List<PictureDepiction> findByPictureId(long pictureId) {
		return findByPictureId(
			pictureId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the picture depictions where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @return the range of matching picture depictions
	 */
	@Override
	public List<PictureDepiction> findByPictureId(
		long pictureId, int start, int end) {

		return findByPictureId(pictureId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the picture depictions where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching picture depictions
	 */
	@Override
	public List<PictureDepiction> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator) {

		return findByPictureId(pictureId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the picture depictions where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching picture depictions
	 */
	@Override
	public List<PictureDepiction> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator,
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

		List<PictureDepiction> list = null;

		if (useFinderCache) {
			list = (List<PictureDepiction>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PictureDepiction pictureDepiction : list) {
					if (pictureId != pictureDepiction.getPictureId()) {
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

			sb.append(_SQL_SELECT_PICTUREDEPICTION_WHERE);

			sb.append(_FINDER_COLUMN_PICTUREID_PICTUREID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PictureDepictionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pictureId);

				list = (List<PictureDepiction>)QueryUtil.list(
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
	 * Returns the first picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	@Override
	public PictureDepiction findByPictureId_First(
			long pictureId,
			OrderByComparator<PictureDepiction> orderByComparator)
		throws NoSuchPictureDepictionException {

		PictureDepiction pictureDepiction = fetchByPictureId_First(
			pictureId, orderByComparator);

		if (pictureDepiction != null) {
			return pictureDepiction;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pictureId=");
		sb.append(pictureId);

		sb.append("}");

		throw new NoSuchPictureDepictionException(sb.toString());
	}

	/**
	 * Returns the first picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	@Override
	public PictureDepiction fetchByPictureId_First(
		long pictureId, OrderByComparator<PictureDepiction> orderByComparator) {

		List<PictureDepiction> list = findByPictureId(
			pictureId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	@Override
	public PictureDepiction findByPictureId_Last(
			long pictureId,
			OrderByComparator<PictureDepiction> orderByComparator)
		throws NoSuchPictureDepictionException {

		PictureDepiction pictureDepiction = fetchByPictureId_Last(
			pictureId, orderByComparator);

		if (pictureDepiction != null) {
			return pictureDepiction;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pictureId=");
		sb.append(pictureId);

		sb.append("}");

		throw new NoSuchPictureDepictionException(sb.toString());
	}

	/**
	 * Returns the last picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	@Override
	public PictureDepiction fetchByPictureId_Last(
		long pictureId, OrderByComparator<PictureDepiction> orderByComparator) {

		int count = countByPictureId(pictureId);

		if (count == 0) {
			return null;
		}

		List<PictureDepiction> list = findByPictureId(
			pictureId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the picture depictions before and after the current picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureDepictionId the primary key of the current picture depiction
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture depiction
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	@Override
	public PictureDepiction[] findByPictureId_PrevAndNext(
			long pictureDepictionId, long pictureId,
			OrderByComparator<PictureDepiction> orderByComparator)
		throws NoSuchPictureDepictionException {

		PictureDepiction pictureDepiction = findByPrimaryKey(
			pictureDepictionId);

		Session session = null;

		try {
			session = openSession();

			PictureDepiction[] array = new PictureDepictionImpl[3];

			array[0] = getByPictureId_PrevAndNext(
				session, pictureDepiction, pictureId, orderByComparator, true);

			array[1] = pictureDepiction;

			array[2] = getByPictureId_PrevAndNext(
				session, pictureDepiction, pictureId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PictureDepiction getByPictureId_PrevAndNext(
		Session session, PictureDepiction pictureDepiction, long pictureId,
		OrderByComparator<PictureDepiction> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PICTUREDEPICTION_WHERE);

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
			sb.append(PictureDepictionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pictureId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						pictureDepiction)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PictureDepiction> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the picture depictions where pictureId = &#63; from the database.
	 *
	 * @param pictureId the picture ID
	 */
	@Override
	public void removeByPictureId(long pictureId) {
		for (PictureDepiction pictureDepiction :
				findByPictureId(
					pictureId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(pictureDepiction);
		}
	}

	/**
	 * Returns the number of picture depictions where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the number of matching picture depictions
	 */
	@Override
	public int countByPictureId(long pictureId) {
		FinderPath finderPath = _finderPathCountByPictureId;

		Object[] finderArgs = new Object[] {pictureId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PICTUREDEPICTION_WHERE);

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
		"pictureDepiction.pictureId = ?";

	private FinderPath _finderPathWithPaginationFindByPupilId;
	private FinderPath _finderPathWithoutPaginationFindByPupilId;
	private FinderPath _finderPathCountByPupilId;

	/**
	 * Returns all the picture depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching picture depictions
	 */
	@Override
	public List<PictureDepiction> findByPupilId(long pupilId) {
		return findByPupilId(
			pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the picture depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @return the range of matching picture depictions
	 */
	@Override
	public List<PictureDepiction> findByPupilId(
		long pupilId, int start, int end) {

		return findByPupilId(pupilId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the picture depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching picture depictions
	 */
	@Override
	public List<PictureDepiction> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator) {

		return findByPupilId(pupilId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the picture depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching picture depictions
	 */
	@Override
	public List<PictureDepiction> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator,
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

		List<PictureDepiction> list = null;

		if (useFinderCache) {
			list = (List<PictureDepiction>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PictureDepiction pictureDepiction : list) {
					if (pupilId != pictureDepiction.getPupilId()) {
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

			sb.append(_SQL_SELECT_PICTUREDEPICTION_WHERE);

			sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PictureDepictionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				list = (List<PictureDepiction>)QueryUtil.list(
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
	 * Returns the first picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	@Override
	public PictureDepiction findByPupilId_First(
			long pupilId, OrderByComparator<PictureDepiction> orderByComparator)
		throws NoSuchPictureDepictionException {

		PictureDepiction pictureDepiction = fetchByPupilId_First(
			pupilId, orderByComparator);

		if (pictureDepiction != null) {
			return pictureDepiction;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchPictureDepictionException(sb.toString());
	}

	/**
	 * Returns the first picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	@Override
	public PictureDepiction fetchByPupilId_First(
		long pupilId, OrderByComparator<PictureDepiction> orderByComparator) {

		List<PictureDepiction> list = findByPupilId(
			pupilId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	@Override
	public PictureDepiction findByPupilId_Last(
			long pupilId, OrderByComparator<PictureDepiction> orderByComparator)
		throws NoSuchPictureDepictionException {

		PictureDepiction pictureDepiction = fetchByPupilId_Last(
			pupilId, orderByComparator);

		if (pictureDepiction != null) {
			return pictureDepiction;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchPictureDepictionException(sb.toString());
	}

	/**
	 * Returns the last picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	@Override
	public PictureDepiction fetchByPupilId_Last(
		long pupilId, OrderByComparator<PictureDepiction> orderByComparator) {

		int count = countByPupilId(pupilId);

		if (count == 0) {
			return null;
		}

		List<PictureDepiction> list = findByPupilId(
			pupilId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the picture depictions before and after the current picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pictureDepictionId the primary key of the current picture depiction
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture depiction
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	@Override
	public PictureDepiction[] findByPupilId_PrevAndNext(
			long pictureDepictionId, long pupilId,
			OrderByComparator<PictureDepiction> orderByComparator)
		throws NoSuchPictureDepictionException {

		PictureDepiction pictureDepiction = findByPrimaryKey(
			pictureDepictionId);

		Session session = null;

		try {
			session = openSession();

			PictureDepiction[] array = new PictureDepictionImpl[3];

			array[0] = getByPupilId_PrevAndNext(
				session, pictureDepiction, pupilId, orderByComparator, true);

			array[1] = pictureDepiction;

			array[2] = getByPupilId_PrevAndNext(
				session, pictureDepiction, pupilId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PictureDepiction getByPupilId_PrevAndNext(
		Session session, PictureDepiction pictureDepiction, long pupilId,
		OrderByComparator<PictureDepiction> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PICTUREDEPICTION_WHERE);

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
			sb.append(PictureDepictionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pupilId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						pictureDepiction)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PictureDepiction> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the picture depictions where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	@Override
	public void removeByPupilId(long pupilId) {
		for (PictureDepiction pictureDepiction :
				findByPupilId(
					pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(pictureDepiction);
		}
	}

	/**
	 * Returns the number of picture depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching picture depictions
	 */
	@Override
	public int countByPupilId(long pupilId) {
		FinderPath finderPath = _finderPathCountByPupilId;

		Object[] finderArgs = new Object[] {pupilId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PICTUREDEPICTION_WHERE);

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
		"pictureDepiction.pupilId = ?";

	public PictureDepictionPersistenceImpl() {
		setModelClass(PictureDepiction.class);

		setModelImplClass(PictureDepictionImpl.class);
		setModelPKClass(long.class);

		setTable(PictureDepictionTable.INSTANCE);
	}

	/**
	 * Caches the picture depiction in the entity cache if it is enabled.
	 *
	 * @param pictureDepiction the picture depiction
	 */
	@Override
	public void cacheResult(PictureDepiction pictureDepiction) {
		entityCache.putResult(
			PictureDepictionImpl.class, pictureDepiction.getPrimaryKey(),
			pictureDepiction);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the picture depictions in the entity cache if it is enabled.
	 *
	 * @param pictureDepictions the picture depictions
	 */
	@Override
	public void cacheResult(List<PictureDepiction> pictureDepictions) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (pictureDepictions.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PictureDepiction pictureDepiction : pictureDepictions) {
			if (entityCache.getResult(
					PictureDepictionImpl.class,
					pictureDepiction.getPrimaryKey()) == null) {

				cacheResult(pictureDepiction);
			}
		}
	}

	/**
	 * Clears the cache for all picture depictions.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PictureDepictionImpl.class);

		finderCache.clearCache(PictureDepictionImpl.class);
	}

	/**
	 * Clears the cache for the picture depiction.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PictureDepiction pictureDepiction) {
		entityCache.removeResult(PictureDepictionImpl.class, pictureDepiction);
	}

	@Override
	public void clearCache(List<PictureDepiction> pictureDepictions) {
		for (PictureDepiction pictureDepiction : pictureDepictions) {
			entityCache.removeResult(
				PictureDepictionImpl.class, pictureDepiction);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PictureDepictionImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PictureDepictionImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new picture depiction with the primary key. Does not add the picture depiction to the database.
	 *
	 * @param pictureDepictionId the primary key for the new picture depiction
	 * @return the new picture depiction
	 */
	@Override
	public PictureDepiction create(long pictureDepictionId) {
		PictureDepiction pictureDepiction = new PictureDepictionImpl();

		pictureDepiction.setNew(true);
		pictureDepiction.setPrimaryKey(pictureDepictionId);

		pictureDepiction.setCompanyId(CompanyThreadLocal.getCompanyId());

		return pictureDepiction;
	}

	/**
	 * Removes the picture depiction with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param pictureDepictionId the primary key of the picture depiction
	 * @return the picture depiction that was removed
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	@Override
	public PictureDepiction remove(long pictureDepictionId)
		throws NoSuchPictureDepictionException {

		return remove((Serializable)pictureDepictionId);
	}

	/**
	 * Removes the picture depiction with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the picture depiction
	 * @return the picture depiction that was removed
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	@Override
	public PictureDepiction remove(Serializable primaryKey)
		throws NoSuchPictureDepictionException {

		Session session = null;

		try {
			session = openSession();

			PictureDepiction pictureDepiction = (PictureDepiction)session.get(
				PictureDepictionImpl.class, primaryKey);

			if (pictureDepiction == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPictureDepictionException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(pictureDepiction);
		}
		catch (NoSuchPictureDepictionException noSuchEntityException) {
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
	protected PictureDepiction removeImpl(PictureDepiction pictureDepiction) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(pictureDepiction)) {
				pictureDepiction = (PictureDepiction)session.get(
					PictureDepictionImpl.class,
					pictureDepiction.getPrimaryKeyObj());
			}

			if (pictureDepiction != null) {
				session.delete(pictureDepiction);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (pictureDepiction != null) {
			clearCache(pictureDepiction);
		}

		return pictureDepiction;
	}

	@Override
	public PictureDepiction updateImpl(PictureDepiction pictureDepiction) {
		boolean isNew = pictureDepiction.isNew();

		if (!(pictureDepiction instanceof PictureDepictionModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(pictureDepiction.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					pictureDepiction);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in pictureDepiction proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PictureDepiction implementation " +
					pictureDepiction.getClass());
		}

		PictureDepictionModelImpl pictureDepictionModelImpl =
			(PictureDepictionModelImpl)pictureDepiction;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (pictureDepiction.getCreateDate() == null)) {
			if (serviceContext == null) {
				pictureDepiction.setCreateDate(date);
			}
			else {
				pictureDepiction.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!pictureDepictionModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				pictureDepiction.setModifiedDate(date);
			}
			else {
				pictureDepiction.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(pictureDepiction);
			}
			else {
				pictureDepiction = (PictureDepiction)session.merge(
					pictureDepiction);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PictureDepictionImpl.class, pictureDepictionModelImpl, false, true);

		if (isNew) {
			pictureDepiction.setNew(false);
		}

		pictureDepiction.resetOriginalValues();

		return pictureDepiction;
	}

	/**
	 * Returns the picture depiction with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the picture depiction
	 * @return the picture depiction
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	@Override
	public PictureDepiction findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPictureDepictionException {

		PictureDepiction pictureDepiction = fetchByPrimaryKey(primaryKey);

		if (pictureDepiction == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPictureDepictionException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return pictureDepiction;
	}

	/**
	 * Returns the picture depiction with the primary key or throws a <code>NoSuchPictureDepictionException</code> if it could not be found.
	 *
	 * @param pictureDepictionId the primary key of the picture depiction
	 * @return the picture depiction
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	@Override
	public PictureDepiction findByPrimaryKey(long pictureDepictionId)
		throws NoSuchPictureDepictionException {

		return findByPrimaryKey((Serializable)pictureDepictionId);
	}

	/**
	 * Returns the picture depiction with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param pictureDepictionId the primary key of the picture depiction
	 * @return the picture depiction, or <code>null</code> if a picture depiction with the primary key could not be found
	 */
	@Override
	public PictureDepiction fetchByPrimaryKey(long pictureDepictionId) {
		return fetchByPrimaryKey((Serializable)pictureDepictionId);
	}

	/**
	 * Returns all the picture depictions.
	 *
	 * @return the picture depictions
	 */
	@Override
	public List<PictureDepiction> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the picture depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @return the range of picture depictions
	 */
	@Override
	public List<PictureDepiction> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the picture depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of picture depictions
	 */
	@Override
	public List<PictureDepiction> findAll(
		int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the picture depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of picture depictions
	 */
	@Override
	public List<PictureDepiction> findAll(
		int start, int end,
		OrderByComparator<PictureDepiction> orderByComparator,
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

		List<PictureDepiction> list = null;

		if (useFinderCache) {
			list = (List<PictureDepiction>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PICTUREDEPICTION);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PICTUREDEPICTION;

				sql = sql.concat(PictureDepictionModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PictureDepiction>)QueryUtil.list(
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
	 * Removes all the picture depictions from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PictureDepiction pictureDepiction : findAll()) {
			remove(pictureDepiction);
		}
	}

	/**
	 * Returns the number of picture depictions.
	 *
	 * @return the number of picture depictions
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PICTUREDEPICTION);

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
		return "pictureDepictionId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PICTUREDEPICTION;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PictureDepictionModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the picture depiction persistence.
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

		PictureDepictionUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PictureDepictionUtil.setPersistence(null);

		entityCache.removeCache(PictureDepictionImpl.class.getName());
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

	private static final String _SQL_SELECT_PICTUREDEPICTION =
		"SELECT pictureDepiction FROM PictureDepiction pictureDepiction";

	private static final String _SQL_SELECT_PICTUREDEPICTION_WHERE =
		"SELECT pictureDepiction FROM PictureDepiction pictureDepiction WHERE ";

	private static final String _SQL_COUNT_PICTUREDEPICTION =
		"SELECT COUNT(pictureDepiction) FROM PictureDepiction pictureDepiction";

	private static final String _SQL_COUNT_PICTUREDEPICTION_WHERE =
		"SELECT COUNT(pictureDepiction) FROM PictureDepiction pictureDepiction WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "pictureDepiction.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PictureDepiction exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PictureDepiction exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PictureDepictionPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}