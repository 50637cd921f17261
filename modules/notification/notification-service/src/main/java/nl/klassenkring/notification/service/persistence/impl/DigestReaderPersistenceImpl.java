/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service.persistence.impl;

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

import nl.klassenkring.notification.exception.NoSuchDigestReaderException;
import nl.klassenkring.notification.model.DigestReader;
import nl.klassenkring.notification.model.DigestReaderTable;
import nl.klassenkring.notification.model.impl.DigestReaderImpl;
import nl.klassenkring.notification.model.impl.DigestReaderModelImpl;
import nl.klassenkring.notification.service.persistence.DigestReaderPersistence;
import nl.klassenkring.notification.service.persistence.DigestReaderUtil;
import nl.klassenkring.notification.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the digest reader service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = DigestReaderPersistence.class)
public class DigestReaderPersistenceImpl
	extends BasePersistenceImpl<DigestReader>
	implements DigestReaderPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>DigestReaderUtil</code> to access the digest reader persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		DigestReaderImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathFetchByS_U;
	private FinderPath _finderPathCountByS_U;

	/**
	 * Returns the digest reader where schoolGroupId = &#63; and userId = &#63; or throws a <code>NoSuchDigestReaderException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the matching digest reader
	 * @throws NoSuchDigestReaderException if a matching digest reader could not be found
	 */
	@Override
	public DigestReader findByS_U(long schoolGroupId, long userId)
		throws NoSuchDigestReaderException {

		DigestReader digestReader = fetchByS_U(schoolGroupId, userId);

		if (digestReader == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("schoolGroupId=");
			sb.append(schoolGroupId);

			sb.append(", userId=");
			sb.append(userId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchDigestReaderException(sb.toString());
		}

		return digestReader;
	}

	/**
	 * Returns the digest reader where schoolGroupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	@Override
	public DigestReader fetchByS_U(long schoolGroupId, long userId) {
		return fetchByS_U(schoolGroupId, userId, true);
	}

	/**
	 * Returns the digest reader where schoolGroupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	@Override
	public DigestReader fetchByS_U(
		long schoolGroupId, long userId, boolean useFinderCache) {

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {schoolGroupId, userId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByS_U, finderArgs, this);
		}

		if (result instanceof DigestReader) {
			DigestReader digestReader = (DigestReader)result;

			if ((schoolGroupId != digestReader.getSchoolGroupId()) ||
				(userId != digestReader.getUserId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_DIGESTREADER_WHERE);

			sb.append(_FINDER_COLUMN_S_U_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_U_USERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(userId);

				List<DigestReader> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByS_U, finderArgs, list);
					}
				}
				else {
					DigestReader digestReader = list.get(0);

					result = digestReader;

					cacheResult(digestReader);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		if (result instanceof List<?>) {
			return null;
		}
		else {
			return (DigestReader)result;
		}
	}

	/**
	 * Removes the digest reader where schoolGroupId = &#63; and userId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the digest reader that was removed
	 */
	@Override
	public DigestReader removeByS_U(long schoolGroupId, long userId)
		throws NoSuchDigestReaderException {

		DigestReader digestReader = findByS_U(schoolGroupId, userId);

		return remove(digestReader);
	}

	/**
	 * Returns the number of digest readers where schoolGroupId = &#63; and userId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the number of matching digest readers
	 */
	@Override
	public int countByS_U(long schoolGroupId, long userId) {
		FinderPath finderPath = _finderPathCountByS_U;

		Object[] finderArgs = new Object[] {schoolGroupId, userId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_DIGESTREADER_WHERE);

			sb.append(_FINDER_COLUMN_S_U_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_U_USERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(userId);

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

	private static final String _FINDER_COLUMN_S_U_SCHOOLGROUPID_2 =
		"digestReader.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_U_USERID_2 =
		"digestReader.userId = ?";

	private FinderPath _finderPathWithPaginationFindByUserId;
	private FinderPath _finderPathWithoutPaginationFindByUserId;
	private FinderPath _finderPathCountByUserId;

	/**
	 * Returns all the digest readers where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the matching digest readers
	 */
	@Override
	public List<DigestReader> findByUserId(long userId) {
		return findByUserId(userId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the digest readers where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @return the range of matching digest readers
	 */
	@Override
	public List<DigestReader> findByUserId(long userId, int start, int end) {
		return findByUserId(userId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the digest readers where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching digest readers
	 */
	@Override
	public List<DigestReader> findByUserId(
		long userId, int start, int end,
		OrderByComparator<DigestReader> orderByComparator) {

		return findByUserId(userId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the digest readers where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching digest readers
	 */
	@Override
	public List<DigestReader> findByUserId(
		long userId, int start, int end,
		OrderByComparator<DigestReader> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByUserId;
				finderArgs = new Object[] {userId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByUserId;
			finderArgs = new Object[] {userId, start, end, orderByComparator};
		}

		List<DigestReader> list = null;

		if (useFinderCache) {
			list = (List<DigestReader>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (DigestReader digestReader : list) {
					if (userId != digestReader.getUserId()) {
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

			sb.append(_SQL_SELECT_DIGESTREADER_WHERE);

			sb.append(_FINDER_COLUMN_USERID_USERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(DigestReaderModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				list = (List<DigestReader>)QueryUtil.list(
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
	 * Returns the first digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching digest reader
	 * @throws NoSuchDigestReaderException if a matching digest reader could not be found
	 */
	@Override
	public DigestReader findByUserId_First(
			long userId, OrderByComparator<DigestReader> orderByComparator)
		throws NoSuchDigestReaderException {

		DigestReader digestReader = fetchByUserId_First(
			userId, orderByComparator);

		if (digestReader != null) {
			return digestReader;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("userId=");
		sb.append(userId);

		sb.append("}");

		throw new NoSuchDigestReaderException(sb.toString());
	}

	/**
	 * Returns the first digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	@Override
	public DigestReader fetchByUserId_First(
		long userId, OrderByComparator<DigestReader> orderByComparator) {

		List<DigestReader> list = findByUserId(userId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching digest reader
	 * @throws NoSuchDigestReaderException if a matching digest reader could not be found
	 */
	@Override
	public DigestReader findByUserId_Last(
			long userId, OrderByComparator<DigestReader> orderByComparator)
		throws NoSuchDigestReaderException {

		DigestReader digestReader = fetchByUserId_Last(
			userId, orderByComparator);

		if (digestReader != null) {
			return digestReader;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("userId=");
		sb.append(userId);

		sb.append("}");

		throw new NoSuchDigestReaderException(sb.toString());
	}

	/**
	 * Returns the last digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	@Override
	public DigestReader fetchByUserId_Last(
		long userId, OrderByComparator<DigestReader> orderByComparator) {

		int count = countByUserId(userId);

		if (count == 0) {
			return null;
		}

		List<DigestReader> list = findByUserId(
			userId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the digest readers before and after the current digest reader in the ordered set where userId = &#63;.
	 *
	 * @param digestReaderId the primary key of the current digest reader
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next digest reader
	 * @throws NoSuchDigestReaderException if a digest reader with the primary key could not be found
	 */
	@Override
	public DigestReader[] findByUserId_PrevAndNext(
			long digestReaderId, long userId,
			OrderByComparator<DigestReader> orderByComparator)
		throws NoSuchDigestReaderException {

		DigestReader digestReader = findByPrimaryKey(digestReaderId);

		Session session = null;

		try {
			session = openSession();

			DigestReader[] array = new DigestReaderImpl[3];

			array[0] = getByUserId_PrevAndNext(
				session, digestReader, userId, orderByComparator, true);

			array[1] = digestReader;

			array[2] = getByUserId_PrevAndNext(
				session, digestReader, userId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected DigestReader getByUserId_PrevAndNext(
		Session session, DigestReader digestReader, long userId,
		OrderByComparator<DigestReader> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_DIGESTREADER_WHERE);

		sb.append(_FINDER_COLUMN_USERID_USERID_2);

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
			sb.append(DigestReaderModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(userId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(digestReader)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<DigestReader> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the digest readers where userId = &#63; from the database.
	 *
	 * @param userId the user ID
	 */
	@Override
	public void removeByUserId(long userId) {
		for (DigestReader digestReader :
				findByUserId(
					userId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(digestReader);
		}
	}

	/**
	 * Returns the number of digest readers where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the number of matching digest readers
	 */
	@Override
	public int countByUserId(long userId) {
		FinderPath finderPath = _finderPathCountByUserId;

		Object[] finderArgs = new Object[] {userId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_DIGESTREADER_WHERE);

			sb.append(_FINDER_COLUMN_USERID_USERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

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

	private static final String _FINDER_COLUMN_USERID_USERID_2 =
		"digestReader.userId = ?";

	public DigestReaderPersistenceImpl() {
		setModelClass(DigestReader.class);

		setModelImplClass(DigestReaderImpl.class);
		setModelPKClass(long.class);

		setTable(DigestReaderTable.INSTANCE);
	}

	/**
	 * Caches the digest reader in the entity cache if it is enabled.
	 *
	 * @param digestReader the digest reader
	 */
	@Override
	public void cacheResult(DigestReader digestReader) {
		entityCache.putResult(
			DigestReaderImpl.class, digestReader.getPrimaryKey(), digestReader);

		finderCache.putResult(
			_finderPathFetchByS_U,
			new Object[] {
				digestReader.getSchoolGroupId(), digestReader.getUserId()
			},
			digestReader);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the digest readers in the entity cache if it is enabled.
	 *
	 * @param digestReaders the digest readers
	 */
	@Override
	public void cacheResult(List<DigestReader> digestReaders) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (digestReaders.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (DigestReader digestReader : digestReaders) {
			if (entityCache.getResult(
					DigestReaderImpl.class, digestReader.getPrimaryKey()) ==
						null) {

				cacheResult(digestReader);
			}
		}
	}

	/**
	 * Clears the cache for all digest readers.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(DigestReaderImpl.class);

		finderCache.clearCache(DigestReaderImpl.class);
	}

	/**
	 * Clears the cache for the digest reader.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(DigestReader digestReader) {
		entityCache.removeResult(DigestReaderImpl.class, digestReader);
	}

	@Override
	public void clearCache(List<DigestReader> digestReaders) {
		for (DigestReader digestReader : digestReaders) {
			entityCache.removeResult(DigestReaderImpl.class, digestReader);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(DigestReaderImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(DigestReaderImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		DigestReaderModelImpl digestReaderModelImpl) {

		Object[] args = new Object[] {
			digestReaderModelImpl.getSchoolGroupId(),
			digestReaderModelImpl.getUserId()
		};

		finderCache.putResult(_finderPathCountByS_U, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByS_U, args, digestReaderModelImpl);
	}

	/**
	 * Creates a new digest reader with the primary key. Does not add the digest reader to the database.
	 *
	 * @param digestReaderId the primary key for the new digest reader
	 * @return the new digest reader
	 */
	@Override
	public DigestReader create(long digestReaderId) {
		DigestReader digestReader = new DigestReaderImpl();

		digestReader.setNew(true);
		digestReader.setPrimaryKey(digestReaderId);

		digestReader.setCompanyId(CompanyThreadLocal.getCompanyId());

		return digestReader;
	}

	/**
	 * Removes the digest reader with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param digestReaderId the primary key of the digest reader
	 * @return the digest reader that was removed
	 * @throws NoSuchDigestReaderException if a digest reader with the primary key could not be found
	 */
	@Override
	public DigestReader remove(long digestReaderId)
		throws NoSuchDigestReaderException {

		return remove((Serializable)digestReaderId);
	}

	/**
	 * Removes the digest reader with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the digest reader
	 * @return the digest reader that was removed
	 * @throws NoSuchDigestReaderException if a digest reader with the primary key could not be found
	 */
	@Override
	public DigestReader remove(Serializable primaryKey)
		throws NoSuchDigestReaderException {

		Session session = null;

		try {
			session = openSession();

			DigestReader digestReader = (DigestReader)session.get(
				DigestReaderImpl.class, primaryKey);

			if (digestReader == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchDigestReaderException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(digestReader);
		}
		catch (NoSuchDigestReaderException noSuchEntityException) {
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
	protected DigestReader removeImpl(DigestReader digestReader) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(digestReader)) {
				digestReader = (DigestReader)session.get(
					DigestReaderImpl.class, digestReader.getPrimaryKeyObj());
			}

			if (digestReader != null) {
				session.delete(digestReader);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (digestReader != null) {
			clearCache(digestReader);
		}

		return digestReader;
	}

	@Override
	public DigestReader updateImpl(DigestReader digestReader) {
		boolean isNew = digestReader.isNew();

		if (!(digestReader instanceof DigestReaderModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(digestReader.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					digestReader);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in digestReader proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom DigestReader implementation " +
					digestReader.getClass());
		}

		DigestReaderModelImpl digestReaderModelImpl =
			(DigestReaderModelImpl)digestReader;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (digestReader.getCreateDate() == null)) {
			if (serviceContext == null) {
				digestReader.setCreateDate(date);
			}
			else {
				digestReader.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!digestReaderModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				digestReader.setModifiedDate(date);
			}
			else {
				digestReader.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(digestReader);
			}
			else {
				digestReader = (DigestReader)session.merge(digestReader);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			DigestReaderImpl.class, digestReaderModelImpl, false, true);

		cacheUniqueFindersCache(digestReaderModelImpl);

		if (isNew) {
			digestReader.setNew(false);
		}

		digestReader.resetOriginalValues();

		return digestReader;
	}

	/**
	 * Returns the digest reader with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the digest reader
	 * @return the digest reader
	 * @throws NoSuchDigestReaderException if a digest reader with the primary key could not be found
	 */
	@Override
	public DigestReader findByPrimaryKey(Serializable primaryKey)
		throws NoSuchDigestReaderException {

		DigestReader digestReader = fetchByPrimaryKey(primaryKey);

		if (digestReader == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchDigestReaderException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return digestReader;
	}

	/**
	 * Returns the digest reader with the primary key or throws a <code>NoSuchDigestReaderException</code> if it could not be found.
	 *
	 * @param digestReaderId the primary key of the digest reader
	 * @return the digest reader
	 * @throws NoSuchDigestReaderException if a digest reader with the primary key could not be found
	 */
	@Override
	public DigestReader findByPrimaryKey(long digestReaderId)
		throws NoSuchDigestReaderException {

		return findByPrimaryKey((Serializable)digestReaderId);
	}

	/**
	 * Returns the digest reader with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param digestReaderId the primary key of the digest reader
	 * @return the digest reader, or <code>null</code> if a digest reader with the primary key could not be found
	 */
	@Override
	public DigestReader fetchByPrimaryKey(long digestReaderId) {
		return fetchByPrimaryKey((Serializable)digestReaderId);
	}

	/**
	 * Returns all the digest readers.
	 *
	 * @return the digest readers
	 */
	@Override
	public List<DigestReader> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the digest readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @return the range of digest readers
	 */
	@Override
	public List<DigestReader> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the digest readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of digest readers
	 */
	@Override
	public List<DigestReader> findAll(
		int start, int end, OrderByComparator<DigestReader> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the digest readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of digest readers
	 */
	@Override
	public List<DigestReader> findAll(
		int start, int end, OrderByComparator<DigestReader> orderByComparator,
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

		List<DigestReader> list = null;

		if (useFinderCache) {
			list = (List<DigestReader>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_DIGESTREADER);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_DIGESTREADER;

				sql = sql.concat(DigestReaderModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<DigestReader>)QueryUtil.list(
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
	 * Removes all the digest readers from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (DigestReader digestReader : findAll()) {
			remove(digestReader);
		}
	}

	/**
	 * Returns the number of digest readers.
	 *
	 * @return the number of digest readers
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_DIGESTREADER);

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
		return "digestReaderId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_DIGESTREADER;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return DigestReaderModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the digest reader persistence.
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

		_finderPathFetchByS_U = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByS_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"schoolGroupId", "userId"}, true);

		_finderPathCountByS_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"schoolGroupId", "userId"}, false);

		_finderPathWithPaginationFindByUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByUserId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"userId"}, true);

		_finderPathWithoutPaginationFindByUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByUserId",
			new String[] {Long.class.getName()}, new String[] {"userId"}, true);

		_finderPathCountByUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByUserId",
			new String[] {Long.class.getName()}, new String[] {"userId"},
			false);

		DigestReaderUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		DigestReaderUtil.setPersistence(null);

		entityCache.removeCache(DigestReaderImpl.class.getName());
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

	private static final String _SQL_SELECT_DIGESTREADER =
		"SELECT digestReader FROM DigestReader digestReader";

	private static final String _SQL_SELECT_DIGESTREADER_WHERE =
		"SELECT digestReader FROM DigestReader digestReader WHERE ";

	private static final String _SQL_COUNT_DIGESTREADER =
		"SELECT COUNT(digestReader) FROM DigestReader digestReader";

	private static final String _SQL_COUNT_DIGESTREADER_WHERE =
		"SELECT COUNT(digestReader) FROM DigestReader digestReader WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "digestReader.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No DigestReader exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No DigestReader exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		DigestReaderPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}