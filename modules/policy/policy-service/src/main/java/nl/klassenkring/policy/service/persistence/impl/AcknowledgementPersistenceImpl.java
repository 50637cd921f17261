/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.persistence.impl;

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

import nl.klassenkring.policy.exception.NoSuchAcknowledgementException;
import nl.klassenkring.policy.model.Acknowledgement;
import nl.klassenkring.policy.model.AcknowledgementTable;
import nl.klassenkring.policy.model.impl.AcknowledgementImpl;
import nl.klassenkring.policy.model.impl.AcknowledgementModelImpl;
import nl.klassenkring.policy.service.persistence.AcknowledgementPersistence;
import nl.klassenkring.policy.service.persistence.AcknowledgementUtil;
import nl.klassenkring.policy.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the acknowledgement service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = AcknowledgementPersistence.class)
public class AcknowledgementPersistenceImpl
	extends BasePersistenceImpl<Acknowledgement>
	implements AcknowledgementPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>AcknowledgementUtil</code> to access the acknowledgement persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		AcknowledgementImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByS_V;
	private FinderPath _finderPathWithoutPaginationFindByS_V;
	private FinderPath _finderPathCountByS_V;

	/**
	 * Returns all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the matching acknowledgements
	 */
	@Override
	public List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey) {

		return findByS_V(
			schoolGroupId, versionKey, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @return the range of matching acknowledgements
	 */
	@Override
	public List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey, int start, int end) {

		return findByS_V(schoolGroupId, versionKey, start, end, null);
	}

	/**
	 * Returns an ordered range of all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching acknowledgements
	 */
	@Override
	public List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey, int start, int end,
		OrderByComparator<Acknowledgement> orderByComparator) {

		return findByS_V(
			schoolGroupId, versionKey, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching acknowledgements
	 */
	@Override
	public List<Acknowledgement> findByS_V(
		long schoolGroupId, String versionKey, int start, int end,
		OrderByComparator<Acknowledgement> orderByComparator,
		boolean useFinderCache) {

		versionKey = Objects.toString(versionKey, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByS_V;
				finderArgs = new Object[] {schoolGroupId, versionKey};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByS_V;
			finderArgs = new Object[] {
				schoolGroupId, versionKey, start, end, orderByComparator
			};
		}

		List<Acknowledgement> list = null;

		if (useFinderCache) {
			list = (List<Acknowledgement>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Acknowledgement acknowledgement : list) {
					if ((schoolGroupId != acknowledgement.getSchoolGroupId()) ||
						!versionKey.equals(acknowledgement.getVersionKey())) {

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

			sb.append(_SQL_SELECT_ACKNOWLEDGEMENT_WHERE);

			sb.append(_FINDER_COLUMN_S_V_SCHOOLGROUPID_2);

			boolean bindVersionKey = false;

			if (versionKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_V_VERSIONKEY_3);
			}
			else {
				bindVersionKey = true;

				sb.append(_FINDER_COLUMN_S_V_VERSIONKEY_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(AcknowledgementModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindVersionKey) {
					queryPos.add(versionKey);
				}

				list = (List<Acknowledgement>)QueryUtil.list(
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
	 * Returns the first acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching acknowledgement
	 * @throws NoSuchAcknowledgementException if a matching acknowledgement could not be found
	 */
	@Override
	public Acknowledgement findByS_V_First(
			long schoolGroupId, String versionKey,
			OrderByComparator<Acknowledgement> orderByComparator)
		throws NoSuchAcknowledgementException {

		Acknowledgement acknowledgement = fetchByS_V_First(
			schoolGroupId, versionKey, orderByComparator);

		if (acknowledgement != null) {
			return acknowledgement;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", versionKey=");
		sb.append(versionKey);

		sb.append("}");

		throw new NoSuchAcknowledgementException(sb.toString());
	}

	/**
	 * Returns the first acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	@Override
	public Acknowledgement fetchByS_V_First(
		long schoolGroupId, String versionKey,
		OrderByComparator<Acknowledgement> orderByComparator) {

		List<Acknowledgement> list = findByS_V(
			schoolGroupId, versionKey, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching acknowledgement
	 * @throws NoSuchAcknowledgementException if a matching acknowledgement could not be found
	 */
	@Override
	public Acknowledgement findByS_V_Last(
			long schoolGroupId, String versionKey,
			OrderByComparator<Acknowledgement> orderByComparator)
		throws NoSuchAcknowledgementException {

		Acknowledgement acknowledgement = fetchByS_V_Last(
			schoolGroupId, versionKey, orderByComparator);

		if (acknowledgement != null) {
			return acknowledgement;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", versionKey=");
		sb.append(versionKey);

		sb.append("}");

		throw new NoSuchAcknowledgementException(sb.toString());
	}

	/**
	 * Returns the last acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	@Override
	public Acknowledgement fetchByS_V_Last(
		long schoolGroupId, String versionKey,
		OrderByComparator<Acknowledgement> orderByComparator) {

		int count = countByS_V(schoolGroupId, versionKey);

		if (count == 0) {
			return null;
		}

		List<Acknowledgement> list = findByS_V(
			schoolGroupId, versionKey, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the acknowledgements before and after the current acknowledgement in the ordered set where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param acknowledgementId the primary key of the current acknowledgement
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next acknowledgement
	 * @throws NoSuchAcknowledgementException if a acknowledgement with the primary key could not be found
	 */
	@Override
	public Acknowledgement[] findByS_V_PrevAndNext(
			long acknowledgementId, long schoolGroupId, String versionKey,
			OrderByComparator<Acknowledgement> orderByComparator)
		throws NoSuchAcknowledgementException {

		versionKey = Objects.toString(versionKey, "");

		Acknowledgement acknowledgement = findByPrimaryKey(acknowledgementId);

		Session session = null;

		try {
			session = openSession();

			Acknowledgement[] array = new AcknowledgementImpl[3];

			array[0] = getByS_V_PrevAndNext(
				session, acknowledgement, schoolGroupId, versionKey,
				orderByComparator, true);

			array[1] = acknowledgement;

			array[2] = getByS_V_PrevAndNext(
				session, acknowledgement, schoolGroupId, versionKey,
				orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Acknowledgement getByS_V_PrevAndNext(
		Session session, Acknowledgement acknowledgement, long schoolGroupId,
		String versionKey, OrderByComparator<Acknowledgement> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_ACKNOWLEDGEMENT_WHERE);

		sb.append(_FINDER_COLUMN_S_V_SCHOOLGROUPID_2);

		boolean bindVersionKey = false;

		if (versionKey.isEmpty()) {
			sb.append(_FINDER_COLUMN_S_V_VERSIONKEY_3);
		}
		else {
			bindVersionKey = true;

			sb.append(_FINDER_COLUMN_S_V_VERSIONKEY_2);
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
			sb.append(AcknowledgementModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (bindVersionKey) {
			queryPos.add(versionKey);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						acknowledgement)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Acknowledgement> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the acknowledgements where schoolGroupId = &#63; and versionKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 */
	@Override
	public void removeByS_V(long schoolGroupId, String versionKey) {
		for (Acknowledgement acknowledgement :
				findByS_V(
					schoolGroupId, versionKey, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(acknowledgement);
		}
	}

	/**
	 * Returns the number of acknowledgements where schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the number of matching acknowledgements
	 */
	@Override
	public int countByS_V(long schoolGroupId, String versionKey) {
		versionKey = Objects.toString(versionKey, "");

		FinderPath finderPath = _finderPathCountByS_V;

		Object[] finderArgs = new Object[] {schoolGroupId, versionKey};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_ACKNOWLEDGEMENT_WHERE);

			sb.append(_FINDER_COLUMN_S_V_SCHOOLGROUPID_2);

			boolean bindVersionKey = false;

			if (versionKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_V_VERSIONKEY_3);
			}
			else {
				bindVersionKey = true;

				sb.append(_FINDER_COLUMN_S_V_VERSIONKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindVersionKey) {
					queryPos.add(versionKey);
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

	private static final String _FINDER_COLUMN_S_V_SCHOOLGROUPID_2 =
		"acknowledgement.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_V_VERSIONKEY_2 =
		"acknowledgement.versionKey = ?";

	private static final String _FINDER_COLUMN_S_V_VERSIONKEY_3 =
		"(acknowledgement.versionKey IS NULL OR acknowledgement.versionKey = '')";

	private FinderPath _finderPathFetchByU_S_V;
	private FinderPath _finderPathCountByU_S_V;

	/**
	 * Returns the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; or throws a <code>NoSuchAcknowledgementException</code> if it could not be found.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the matching acknowledgement
	 * @throws NoSuchAcknowledgementException if a matching acknowledgement could not be found
	 */
	@Override
	public Acknowledgement findByU_S_V(
			long userId, long schoolGroupId, String versionKey)
		throws NoSuchAcknowledgementException {

		Acknowledgement acknowledgement = fetchByU_S_V(
			userId, schoolGroupId, versionKey);

		if (acknowledgement == null) {
			StringBundler sb = new StringBundler(8);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("userId=");
			sb.append(userId);

			sb.append(", schoolGroupId=");
			sb.append(schoolGroupId);

			sb.append(", versionKey=");
			sb.append(versionKey);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchAcknowledgementException(sb.toString());
		}

		return acknowledgement;
	}

	/**
	 * Returns the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	@Override
	public Acknowledgement fetchByU_S_V(
		long userId, long schoolGroupId, String versionKey) {

		return fetchByU_S_V(userId, schoolGroupId, versionKey, true);
	}

	/**
	 * Returns the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching acknowledgement, or <code>null</code> if a matching acknowledgement could not be found
	 */
	@Override
	public Acknowledgement fetchByU_S_V(
		long userId, long schoolGroupId, String versionKey,
		boolean useFinderCache) {

		versionKey = Objects.toString(versionKey, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {userId, schoolGroupId, versionKey};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByU_S_V, finderArgs, this);
		}

		if (result instanceof Acknowledgement) {
			Acknowledgement acknowledgement = (Acknowledgement)result;

			if ((userId != acknowledgement.getUserId()) ||
				(schoolGroupId != acknowledgement.getSchoolGroupId()) ||
				!Objects.equals(versionKey, acknowledgement.getVersionKey())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(5);

			sb.append(_SQL_SELECT_ACKNOWLEDGEMENT_WHERE);

			sb.append(_FINDER_COLUMN_U_S_V_USERID_2);

			sb.append(_FINDER_COLUMN_U_S_V_SCHOOLGROUPID_2);

			boolean bindVersionKey = false;

			if (versionKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_U_S_V_VERSIONKEY_3);
			}
			else {
				bindVersionKey = true;

				sb.append(_FINDER_COLUMN_U_S_V_VERSIONKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				queryPos.add(schoolGroupId);

				if (bindVersionKey) {
					queryPos.add(versionKey);
				}

				List<Acknowledgement> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByU_S_V, finderArgs, list);
					}
				}
				else {
					Acknowledgement acknowledgement = list.get(0);

					result = acknowledgement;

					cacheResult(acknowledgement);
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
			return (Acknowledgement)result;
		}
	}

	/**
	 * Removes the acknowledgement where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the acknowledgement that was removed
	 */
	@Override
	public Acknowledgement removeByU_S_V(
			long userId, long schoolGroupId, String versionKey)
		throws NoSuchAcknowledgementException {

		Acknowledgement acknowledgement = findByU_S_V(
			userId, schoolGroupId, versionKey);

		return remove(acknowledgement);
	}

	/**
	 * Returns the number of acknowledgements where userId = &#63; and schoolGroupId = &#63; and versionKey = &#63;.
	 *
	 * @param userId the user ID
	 * @param schoolGroupId the school group ID
	 * @param versionKey the version key
	 * @return the number of matching acknowledgements
	 */
	@Override
	public int countByU_S_V(
		long userId, long schoolGroupId, String versionKey) {

		versionKey = Objects.toString(versionKey, "");

		FinderPath finderPath = _finderPathCountByU_S_V;

		Object[] finderArgs = new Object[] {userId, schoolGroupId, versionKey};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_ACKNOWLEDGEMENT_WHERE);

			sb.append(_FINDER_COLUMN_U_S_V_USERID_2);

			sb.append(_FINDER_COLUMN_U_S_V_SCHOOLGROUPID_2);

			boolean bindVersionKey = false;

			if (versionKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_U_S_V_VERSIONKEY_3);
			}
			else {
				bindVersionKey = true;

				sb.append(_FINDER_COLUMN_U_S_V_VERSIONKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				queryPos.add(schoolGroupId);

				if (bindVersionKey) {
					queryPos.add(versionKey);
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

	private static final String _FINDER_COLUMN_U_S_V_USERID_2 =
		"acknowledgement.userId = ? AND ";

	private static final String _FINDER_COLUMN_U_S_V_SCHOOLGROUPID_2 =
		"acknowledgement.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_U_S_V_VERSIONKEY_2 =
		"acknowledgement.versionKey = ?";

	private static final String _FINDER_COLUMN_U_S_V_VERSIONKEY_3 =
		"(acknowledgement.versionKey IS NULL OR acknowledgement.versionKey = '')";

	public AcknowledgementPersistenceImpl() {
		setModelClass(Acknowledgement.class);

		setModelImplClass(AcknowledgementImpl.class);
		setModelPKClass(long.class);

		setTable(AcknowledgementTable.INSTANCE);
	}

	/**
	 * Caches the acknowledgement in the entity cache if it is enabled.
	 *
	 * @param acknowledgement the acknowledgement
	 */
	@Override
	public void cacheResult(Acknowledgement acknowledgement) {
		entityCache.putResult(
			AcknowledgementImpl.class, acknowledgement.getPrimaryKey(),
			acknowledgement);

		finderCache.putResult(
			_finderPathFetchByU_S_V,
			new Object[] {
				acknowledgement.getUserId(), acknowledgement.getSchoolGroupId(),
				acknowledgement.getVersionKey()
			},
			acknowledgement);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the acknowledgements in the entity cache if it is enabled.
	 *
	 * @param acknowledgements the acknowledgements
	 */
	@Override
	public void cacheResult(List<Acknowledgement> acknowledgements) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (acknowledgements.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (Acknowledgement acknowledgement : acknowledgements) {
			if (entityCache.getResult(
					AcknowledgementImpl.class,
					acknowledgement.getPrimaryKey()) == null) {

				cacheResult(acknowledgement);
			}
		}
	}

	/**
	 * Clears the cache for all acknowledgements.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(AcknowledgementImpl.class);

		finderCache.clearCache(AcknowledgementImpl.class);
	}

	/**
	 * Clears the cache for the acknowledgement.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(Acknowledgement acknowledgement) {
		entityCache.removeResult(AcknowledgementImpl.class, acknowledgement);
	}

	@Override
	public void clearCache(List<Acknowledgement> acknowledgements) {
		for (Acknowledgement acknowledgement : acknowledgements) {
			entityCache.removeResult(
				AcknowledgementImpl.class, acknowledgement);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(AcknowledgementImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(AcknowledgementImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		AcknowledgementModelImpl acknowledgementModelImpl) {

		Object[] args = new Object[] {
			acknowledgementModelImpl.getUserId(),
			acknowledgementModelImpl.getSchoolGroupId(),
			acknowledgementModelImpl.getVersionKey()
		};

		finderCache.putResult(_finderPathCountByU_S_V, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByU_S_V, args, acknowledgementModelImpl);
	}

	/**
	 * Creates a new acknowledgement with the primary key. Does not add the acknowledgement to the database.
	 *
	 * @param acknowledgementId the primary key for the new acknowledgement
	 * @return the new acknowledgement
	 */
	@Override
	public Acknowledgement create(long acknowledgementId) {
		Acknowledgement acknowledgement = new AcknowledgementImpl();

		acknowledgement.setNew(true);
		acknowledgement.setPrimaryKey(acknowledgementId);

		acknowledgement.setCompanyId(CompanyThreadLocal.getCompanyId());

		return acknowledgement;
	}

	/**
	 * Removes the acknowledgement with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement that was removed
	 * @throws NoSuchAcknowledgementException if a acknowledgement with the primary key could not be found
	 */
	@Override
	public Acknowledgement remove(long acknowledgementId)
		throws NoSuchAcknowledgementException {

		return remove((Serializable)acknowledgementId);
	}

	/**
	 * Removes the acknowledgement with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the acknowledgement
	 * @return the acknowledgement that was removed
	 * @throws NoSuchAcknowledgementException if a acknowledgement with the primary key could not be found
	 */
	@Override
	public Acknowledgement remove(Serializable primaryKey)
		throws NoSuchAcknowledgementException {

		Session session = null;

		try {
			session = openSession();

			Acknowledgement acknowledgement = (Acknowledgement)session.get(
				AcknowledgementImpl.class, primaryKey);

			if (acknowledgement == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchAcknowledgementException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(acknowledgement);
		}
		catch (NoSuchAcknowledgementException noSuchEntityException) {
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
	protected Acknowledgement removeImpl(Acknowledgement acknowledgement) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(acknowledgement)) {
				acknowledgement = (Acknowledgement)session.get(
					AcknowledgementImpl.class,
					acknowledgement.getPrimaryKeyObj());
			}

			if (acknowledgement != null) {
				session.delete(acknowledgement);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (acknowledgement != null) {
			clearCache(acknowledgement);
		}

		return acknowledgement;
	}

	@Override
	public Acknowledgement updateImpl(Acknowledgement acknowledgement) {
		boolean isNew = acknowledgement.isNew();

		if (!(acknowledgement instanceof AcknowledgementModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(acknowledgement.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					acknowledgement);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in acknowledgement proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom Acknowledgement implementation " +
					acknowledgement.getClass());
		}

		AcknowledgementModelImpl acknowledgementModelImpl =
			(AcknowledgementModelImpl)acknowledgement;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (acknowledgement.getCreateDate() == null)) {
			if (serviceContext == null) {
				acknowledgement.setCreateDate(date);
			}
			else {
				acknowledgement.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!acknowledgementModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				acknowledgement.setModifiedDate(date);
			}
			else {
				acknowledgement.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(acknowledgement);
			}
			else {
				acknowledgement = (Acknowledgement)session.merge(
					acknowledgement);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			AcknowledgementImpl.class, acknowledgementModelImpl, false, true);

		cacheUniqueFindersCache(acknowledgementModelImpl);

		if (isNew) {
			acknowledgement.setNew(false);
		}

		acknowledgement.resetOriginalValues();

		return acknowledgement;
	}

	/**
	 * Returns the acknowledgement with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the acknowledgement
	 * @return the acknowledgement
	 * @throws NoSuchAcknowledgementException if a acknowledgement with the primary key could not be found
	 */
	@Override
	public Acknowledgement findByPrimaryKey(Serializable primaryKey)
		throws NoSuchAcknowledgementException {

		Acknowledgement acknowledgement = fetchByPrimaryKey(primaryKey);

		if (acknowledgement == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchAcknowledgementException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return acknowledgement;
	}

	/**
	 * Returns the acknowledgement with the primary key or throws a <code>NoSuchAcknowledgementException</code> if it could not be found.
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement
	 * @throws NoSuchAcknowledgementException if a acknowledgement with the primary key could not be found
	 */
	@Override
	public Acknowledgement findByPrimaryKey(long acknowledgementId)
		throws NoSuchAcknowledgementException {

		return findByPrimaryKey((Serializable)acknowledgementId);
	}

	/**
	 * Returns the acknowledgement with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement, or <code>null</code> if a acknowledgement with the primary key could not be found
	 */
	@Override
	public Acknowledgement fetchByPrimaryKey(long acknowledgementId) {
		return fetchByPrimaryKey((Serializable)acknowledgementId);
	}

	/**
	 * Returns all the acknowledgements.
	 *
	 * @return the acknowledgements
	 */
	@Override
	public List<Acknowledgement> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the acknowledgements.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @return the range of acknowledgements
	 */
	@Override
	public List<Acknowledgement> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the acknowledgements.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of acknowledgements
	 */
	@Override
	public List<Acknowledgement> findAll(
		int start, int end,
		OrderByComparator<Acknowledgement> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the acknowledgements.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of acknowledgements
	 */
	@Override
	public List<Acknowledgement> findAll(
		int start, int end,
		OrderByComparator<Acknowledgement> orderByComparator,
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

		List<Acknowledgement> list = null;

		if (useFinderCache) {
			list = (List<Acknowledgement>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_ACKNOWLEDGEMENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_ACKNOWLEDGEMENT;

				sql = sql.concat(AcknowledgementModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<Acknowledgement>)QueryUtil.list(
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
	 * Removes all the acknowledgements from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (Acknowledgement acknowledgement : findAll()) {
			remove(acknowledgement);
		}
	}

	/**
	 * Returns the number of acknowledgements.
	 *
	 * @return the number of acknowledgements
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_ACKNOWLEDGEMENT);

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
		return "acknowledgementId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_ACKNOWLEDGEMENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return AcknowledgementModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the acknowledgement persistence.
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

		_finderPathWithPaginationFindByS_V = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_V",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "versionKey"}, true);

		_finderPathWithoutPaginationFindByS_V = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByS_V",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "versionKey"}, true);

		_finderPathCountByS_V = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_V",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "versionKey"}, false);

		_finderPathFetchByU_S_V = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByU_S_V",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"userId", "schoolGroupId", "versionKey"}, true);

		_finderPathCountByU_S_V = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByU_S_V",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"userId", "schoolGroupId", "versionKey"}, false);

		AcknowledgementUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		AcknowledgementUtil.setPersistence(null);

		entityCache.removeCache(AcknowledgementImpl.class.getName());
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

	private static final String _SQL_SELECT_ACKNOWLEDGEMENT =
		"SELECT acknowledgement FROM Acknowledgement acknowledgement";

	private static final String _SQL_SELECT_ACKNOWLEDGEMENT_WHERE =
		"SELECT acknowledgement FROM Acknowledgement acknowledgement WHERE ";

	private static final String _SQL_COUNT_ACKNOWLEDGEMENT =
		"SELECT COUNT(acknowledgement) FROM Acknowledgement acknowledgement";

	private static final String _SQL_COUNT_ACKNOWLEDGEMENT_WHERE =
		"SELECT COUNT(acknowledgement) FROM Acknowledgement acknowledgement WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "acknowledgement.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No Acknowledgement exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No Acknowledgement exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		AcknowledgementPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}