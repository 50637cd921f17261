/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service.persistence.impl;

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
import com.liferay.portal.kernel.util.ArrayUtil;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;
import com.liferay.portal.kernel.util.StringUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.helprequest.exception.NoSuchHelpSwapException;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.helprequest.model.HelpSwapTable;
import nl.klassenkring.helprequest.model.impl.HelpSwapImpl;
import nl.klassenkring.helprequest.model.impl.HelpSwapModelImpl;
import nl.klassenkring.helprequest.service.persistence.HelpSwapPersistence;
import nl.klassenkring.helprequest.service.persistence.HelpSwapUtil;
import nl.klassenkring.helprequest.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the help swap service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = HelpSwapPersistence.class)
public class HelpSwapPersistenceImpl
	extends BasePersistenceImpl<HelpSwap> implements HelpSwapPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>HelpSwapUtil</code> to access the help swap persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		HelpSwapImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByHelpSlotId;
	private FinderPath _finderPathWithoutPaginationFindByHelpSlotId;
	private FinderPath _finderPathCountByHelpSlotId;
	private FinderPath _finderPathWithPaginationCountByHelpSlotId;

	/**
	 * Returns all the help swaps where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the matching help swaps
	 */
	@Override
	public List<HelpSwap> findByHelpSlotId(long helpSlotId) {
		return findByHelpSlotId(
			helpSlotId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help swaps where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByHelpSlotId(
		long helpSlotId, int start, int end) {

		return findByHelpSlotId(helpSlotId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help swaps where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByHelpSlotId(
		long helpSlotId, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return findByHelpSlotId(
			helpSlotId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help swaps where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByHelpSlotId(
		long helpSlotId, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByHelpSlotId;
				finderArgs = new Object[] {helpSlotId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByHelpSlotId;
			finderArgs = new Object[] {
				helpSlotId, start, end, orderByComparator
			};
		}

		List<HelpSwap> list = null;

		if (useFinderCache) {
			list = (List<HelpSwap>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSwap helpSwap : list) {
					if (helpSlotId != helpSwap.getHelpSlotId()) {
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

			sb.append(_SQL_SELECT_HELPSWAP_WHERE);

			sb.append(_FINDER_COLUMN_HELPSLOTID_HELPSLOTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSwapModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(helpSlotId);

				list = (List<HelpSwap>)QueryUtil.list(
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
	 * Returns the first help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	@Override
	public HelpSwap findByHelpSlotId_First(
			long helpSlotId, OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		HelpSwap helpSwap = fetchByHelpSlotId_First(
			helpSlotId, orderByComparator);

		if (helpSwap != null) {
			return helpSwap;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("helpSlotId=");
		sb.append(helpSlotId);

		sb.append("}");

		throw new NoSuchHelpSwapException(sb.toString());
	}

	/**
	 * Returns the first help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	@Override
	public HelpSwap fetchByHelpSlotId_First(
		long helpSlotId, OrderByComparator<HelpSwap> orderByComparator) {

		List<HelpSwap> list = findByHelpSlotId(
			helpSlotId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	@Override
	public HelpSwap findByHelpSlotId_Last(
			long helpSlotId, OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		HelpSwap helpSwap = fetchByHelpSlotId_Last(
			helpSlotId, orderByComparator);

		if (helpSwap != null) {
			return helpSwap;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("helpSlotId=");
		sb.append(helpSlotId);

		sb.append("}");

		throw new NoSuchHelpSwapException(sb.toString());
	}

	/**
	 * Returns the last help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	@Override
	public HelpSwap fetchByHelpSlotId_Last(
		long helpSlotId, OrderByComparator<HelpSwap> orderByComparator) {

		int count = countByHelpSlotId(helpSlotId);

		if (count == 0) {
			return null;
		}

		List<HelpSwap> list = findByHelpSlotId(
			helpSlotId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the help swaps before and after the current help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSwapId the primary key of the current help swap
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	@Override
	public HelpSwap[] findByHelpSlotId_PrevAndNext(
			long helpSwapId, long helpSlotId,
			OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		HelpSwap helpSwap = findByPrimaryKey(helpSwapId);

		Session session = null;

		try {
			session = openSession();

			HelpSwap[] array = new HelpSwapImpl[3];

			array[0] = getByHelpSlotId_PrevAndNext(
				session, helpSwap, helpSlotId, orderByComparator, true);

			array[1] = helpSwap;

			array[2] = getByHelpSlotId_PrevAndNext(
				session, helpSwap, helpSlotId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected HelpSwap getByHelpSlotId_PrevAndNext(
		Session session, HelpSwap helpSwap, long helpSlotId,
		OrderByComparator<HelpSwap> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_HELPSWAP_WHERE);

		sb.append(_FINDER_COLUMN_HELPSLOTID_HELPSLOTID_2);

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
			sb.append(HelpSwapModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(helpSlotId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(helpSwap)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HelpSwap> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the help swaps where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @return the matching help swaps
	 */
	@Override
	public List<HelpSwap> findByHelpSlotId(long[] helpSlotIds) {
		return findByHelpSlotId(
			helpSlotIds, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help swaps where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByHelpSlotId(
		long[] helpSlotIds, int start, int end) {

		return findByHelpSlotId(helpSlotIds, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help swaps where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return findByHelpSlotId(
			helpSlotIds, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help swaps where helpSlotId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		if (helpSlotIds == null) {
			helpSlotIds = new long[0];
		}
		else if (helpSlotIds.length > 1) {
			helpSlotIds = ArrayUtil.sortedUnique(helpSlotIds);
		}

		if (helpSlotIds.length == 1) {
			return findByHelpSlotId(
				helpSlotIds[0], start, end, orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {StringUtil.merge(helpSlotIds)};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				StringUtil.merge(helpSlotIds), start, end, orderByComparator
			};
		}

		List<HelpSwap> list = null;

		if (useFinderCache) {
			list = (List<HelpSwap>)finderCache.getResult(
				_finderPathWithPaginationFindByHelpSlotId, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSwap helpSwap : list) {
					if (!ArrayUtil.contains(
							helpSlotIds, helpSwap.getHelpSlotId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_HELPSWAP_WHERE);

			if (helpSlotIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_HELPSLOTID_HELPSLOTID_7);

				sb.append(StringUtil.merge(helpSlotIds));

				sb.append(")");

				sb.append(")");
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSwapModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<HelpSwap>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindByHelpSlotId, finderArgs,
						list);
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
	 * Removes all the help swaps where helpSlotId = &#63; from the database.
	 *
	 * @param helpSlotId the help slot ID
	 */
	@Override
	public void removeByHelpSlotId(long helpSlotId) {
		for (HelpSwap helpSwap :
				findByHelpSlotId(
					helpSlotId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(helpSwap);
		}
	}

	/**
	 * Returns the number of help swaps where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the number of matching help swaps
	 */
	@Override
	public int countByHelpSlotId(long helpSlotId) {
		FinderPath finderPath = _finderPathCountByHelpSlotId;

		Object[] finderArgs = new Object[] {helpSlotId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_HELPSWAP_WHERE);

			sb.append(_FINDER_COLUMN_HELPSLOTID_HELPSLOTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(helpSlotId);

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

	/**
	 * Returns the number of help swaps where helpSlotId = any &#63;.
	 *
	 * @param helpSlotIds the help slot IDs
	 * @return the number of matching help swaps
	 */
	@Override
	public int countByHelpSlotId(long[] helpSlotIds) {
		if (helpSlotIds == null) {
			helpSlotIds = new long[0];
		}
		else if (helpSlotIds.length > 1) {
			helpSlotIds = ArrayUtil.sortedUnique(helpSlotIds);
		}

		Object[] finderArgs = new Object[] {StringUtil.merge(helpSlotIds)};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountByHelpSlotId, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_HELPSWAP_WHERE);

			if (helpSlotIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_HELPSLOTID_HELPSLOTID_7);

				sb.append(StringUtil.merge(helpSlotIds));

				sb.append(")");

				sb.append(")");
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathWithPaginationCountByHelpSlotId, finderArgs,
					count);
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

	private static final String _FINDER_COLUMN_HELPSLOTID_HELPSLOTID_2 =
		"helpSwap.helpSlotId = ?";

	private static final String _FINDER_COLUMN_HELPSLOTID_HELPSLOTID_7 =
		"helpSwap.helpSlotId IN (";

	private FinderPath _finderPathWithPaginationFindByToSlotId;
	private FinderPath _finderPathWithoutPaginationFindByToSlotId;
	private FinderPath _finderPathCountByToSlotId;
	private FinderPath _finderPathWithPaginationCountByToSlotId;

	/**
	 * Returns all the help swaps where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @return the matching help swaps
	 */
	@Override
	public List<HelpSwap> findByToSlotId(long toSlotId) {
		return findByToSlotId(
			toSlotId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help swaps where toSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotId the to slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByToSlotId(long toSlotId, int start, int end) {
		return findByToSlotId(toSlotId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help swaps where toSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotId the to slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByToSlotId(
		long toSlotId, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return findByToSlotId(toSlotId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help swaps where toSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotId the to slot ID
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByToSlotId(
		long toSlotId, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByToSlotId;
				finderArgs = new Object[] {toSlotId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByToSlotId;
			finderArgs = new Object[] {toSlotId, start, end, orderByComparator};
		}

		List<HelpSwap> list = null;

		if (useFinderCache) {
			list = (List<HelpSwap>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSwap helpSwap : list) {
					if (toSlotId != helpSwap.getToSlotId()) {
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

			sb.append(_SQL_SELECT_HELPSWAP_WHERE);

			sb.append(_FINDER_COLUMN_TOSLOTID_TOSLOTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSwapModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(toSlotId);

				list = (List<HelpSwap>)QueryUtil.list(
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
	 * Returns the first help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	@Override
	public HelpSwap findByToSlotId_First(
			long toSlotId, OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		HelpSwap helpSwap = fetchByToSlotId_First(toSlotId, orderByComparator);

		if (helpSwap != null) {
			return helpSwap;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("toSlotId=");
		sb.append(toSlotId);

		sb.append("}");

		throw new NoSuchHelpSwapException(sb.toString());
	}

	/**
	 * Returns the first help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	@Override
	public HelpSwap fetchByToSlotId_First(
		long toSlotId, OrderByComparator<HelpSwap> orderByComparator) {

		List<HelpSwap> list = findByToSlotId(toSlotId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	@Override
	public HelpSwap findByToSlotId_Last(
			long toSlotId, OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		HelpSwap helpSwap = fetchByToSlotId_Last(toSlotId, orderByComparator);

		if (helpSwap != null) {
			return helpSwap;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("toSlotId=");
		sb.append(toSlotId);

		sb.append("}");

		throw new NoSuchHelpSwapException(sb.toString());
	}

	/**
	 * Returns the last help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	@Override
	public HelpSwap fetchByToSlotId_Last(
		long toSlotId, OrderByComparator<HelpSwap> orderByComparator) {

		int count = countByToSlotId(toSlotId);

		if (count == 0) {
			return null;
		}

		List<HelpSwap> list = findByToSlotId(
			toSlotId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the help swaps before and after the current help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param helpSwapId the primary key of the current help swap
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	@Override
	public HelpSwap[] findByToSlotId_PrevAndNext(
			long helpSwapId, long toSlotId,
			OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		HelpSwap helpSwap = findByPrimaryKey(helpSwapId);

		Session session = null;

		try {
			session = openSession();

			HelpSwap[] array = new HelpSwapImpl[3];

			array[0] = getByToSlotId_PrevAndNext(
				session, helpSwap, toSlotId, orderByComparator, true);

			array[1] = helpSwap;

			array[2] = getByToSlotId_PrevAndNext(
				session, helpSwap, toSlotId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected HelpSwap getByToSlotId_PrevAndNext(
		Session session, HelpSwap helpSwap, long toSlotId,
		OrderByComparator<HelpSwap> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_HELPSWAP_WHERE);

		sb.append(_FINDER_COLUMN_TOSLOTID_TOSLOTID_2);

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
			sb.append(HelpSwapModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(toSlotId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(helpSwap)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HelpSwap> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the help swaps where toSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotIds the to slot IDs
	 * @return the matching help swaps
	 */
	@Override
	public List<HelpSwap> findByToSlotId(long[] toSlotIds) {
		return findByToSlotId(
			toSlotIds, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help swaps where toSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotIds the to slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByToSlotId(long[] toSlotIds, int start, int end) {
		return findByToSlotId(toSlotIds, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help swaps where toSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotIds the to slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByToSlotId(
		long[] toSlotIds, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return findByToSlotId(toSlotIds, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help swaps where toSlotId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param toSlotIds the to slot IDs
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByToSlotId(
		long[] toSlotIds, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		if (toSlotIds == null) {
			toSlotIds = new long[0];
		}
		else if (toSlotIds.length > 1) {
			toSlotIds = ArrayUtil.sortedUnique(toSlotIds);
		}

		if (toSlotIds.length == 1) {
			return findByToSlotId(toSlotIds[0], start, end, orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {StringUtil.merge(toSlotIds)};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				StringUtil.merge(toSlotIds), start, end, orderByComparator
			};
		}

		List<HelpSwap> list = null;

		if (useFinderCache) {
			list = (List<HelpSwap>)finderCache.getResult(
				_finderPathWithPaginationFindByToSlotId, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSwap helpSwap : list) {
					if (!ArrayUtil.contains(
							toSlotIds, helpSwap.getToSlotId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_HELPSWAP_WHERE);

			if (toSlotIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_TOSLOTID_TOSLOTID_7);

				sb.append(StringUtil.merge(toSlotIds));

				sb.append(")");

				sb.append(")");
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSwapModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<HelpSwap>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindByToSlotId, finderArgs,
						list);
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
	 * Removes all the help swaps where toSlotId = &#63; from the database.
	 *
	 * @param toSlotId the to slot ID
	 */
	@Override
	public void removeByToSlotId(long toSlotId) {
		for (HelpSwap helpSwap :
				findByToSlotId(
					toSlotId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(helpSwap);
		}
	}

	/**
	 * Returns the number of help swaps where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @return the number of matching help swaps
	 */
	@Override
	public int countByToSlotId(long toSlotId) {
		FinderPath finderPath = _finderPathCountByToSlotId;

		Object[] finderArgs = new Object[] {toSlotId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_HELPSWAP_WHERE);

			sb.append(_FINDER_COLUMN_TOSLOTID_TOSLOTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(toSlotId);

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

	/**
	 * Returns the number of help swaps where toSlotId = any &#63;.
	 *
	 * @param toSlotIds the to slot IDs
	 * @return the number of matching help swaps
	 */
	@Override
	public int countByToSlotId(long[] toSlotIds) {
		if (toSlotIds == null) {
			toSlotIds = new long[0];
		}
		else if (toSlotIds.length > 1) {
			toSlotIds = ArrayUtil.sortedUnique(toSlotIds);
		}

		Object[] finderArgs = new Object[] {StringUtil.merge(toSlotIds)};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountByToSlotId, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_HELPSWAP_WHERE);

			if (toSlotIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_TOSLOTID_TOSLOTID_7);

				sb.append(StringUtil.merge(toSlotIds));

				sb.append(")");

				sb.append(")");
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathWithPaginationCountByToSlotId, finderArgs,
					count);
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

	private static final String _FINDER_COLUMN_TOSLOTID_TOSLOTID_2 =
		"helpSwap.toSlotId = ?";

	private static final String _FINDER_COLUMN_TOSLOTID_TOSLOTID_7 =
		"helpSwap.toSlotId IN (";

	private FinderPath _finderPathWithPaginationFindByG_U_S;
	private FinderPath _finderPathWithoutPaginationFindByG_U_S;
	private FinderPath _finderPathCountByG_U_S;

	/**
	 * Returns all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @return the matching help swaps
	 */
	@Override
	public List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState) {

		return findByG_U_S(
			groupId, userId, swapState, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState, int start, int end) {

		return findByG_U_S(groupId, userId, swapState, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return findByG_U_S(
			groupId, userId, swapState, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		swapState = Objects.toString(swapState, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_U_S;
				finderArgs = new Object[] {groupId, userId, swapState};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_U_S;
			finderArgs = new Object[] {
				groupId, userId, swapState, start, end, orderByComparator
			};
		}

		List<HelpSwap> list = null;

		if (useFinderCache) {
			list = (List<HelpSwap>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSwap helpSwap : list) {
					if ((groupId != helpSwap.getGroupId()) ||
						(userId != helpSwap.getUserId()) ||
						!swapState.equals(helpSwap.getSwapState())) {

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
					5 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(5);
			}

			sb.append(_SQL_SELECT_HELPSWAP_WHERE);

			sb.append(_FINDER_COLUMN_G_U_S_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_U_S_USERID_2);

			boolean bindSwapState = false;

			if (swapState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_U_S_SWAPSTATE_3);
			}
			else {
				bindSwapState = true;

				sb.append(_FINDER_COLUMN_G_U_S_SWAPSTATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSwapModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(userId);

				if (bindSwapState) {
					queryPos.add(swapState);
				}

				list = (List<HelpSwap>)QueryUtil.list(
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
	 * Returns the first help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	@Override
	public HelpSwap findByG_U_S_First(
			long groupId, long userId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		HelpSwap helpSwap = fetchByG_U_S_First(
			groupId, userId, swapState, orderByComparator);

		if (helpSwap != null) {
			return helpSwap;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", userId=");
		sb.append(userId);

		sb.append(", swapState=");
		sb.append(swapState);

		sb.append("}");

		throw new NoSuchHelpSwapException(sb.toString());
	}

	/**
	 * Returns the first help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	@Override
	public HelpSwap fetchByG_U_S_First(
		long groupId, long userId, String swapState,
		OrderByComparator<HelpSwap> orderByComparator) {

		List<HelpSwap> list = findByG_U_S(
			groupId, userId, swapState, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	@Override
	public HelpSwap findByG_U_S_Last(
			long groupId, long userId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		HelpSwap helpSwap = fetchByG_U_S_Last(
			groupId, userId, swapState, orderByComparator);

		if (helpSwap != null) {
			return helpSwap;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", userId=");
		sb.append(userId);

		sb.append(", swapState=");
		sb.append(swapState);

		sb.append("}");

		throw new NoSuchHelpSwapException(sb.toString());
	}

	/**
	 * Returns the last help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	@Override
	public HelpSwap fetchByG_U_S_Last(
		long groupId, long userId, String swapState,
		OrderByComparator<HelpSwap> orderByComparator) {

		int count = countByG_U_S(groupId, userId, swapState);

		if (count == 0) {
			return null;
		}

		List<HelpSwap> list = findByG_U_S(
			groupId, userId, swapState, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the help swaps before and after the current help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param helpSwapId the primary key of the current help swap
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	@Override
	public HelpSwap[] findByG_U_S_PrevAndNext(
			long helpSwapId, long groupId, long userId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		swapState = Objects.toString(swapState, "");

		HelpSwap helpSwap = findByPrimaryKey(helpSwapId);

		Session session = null;

		try {
			session = openSession();

			HelpSwap[] array = new HelpSwapImpl[3];

			array[0] = getByG_U_S_PrevAndNext(
				session, helpSwap, groupId, userId, swapState,
				orderByComparator, true);

			array[1] = helpSwap;

			array[2] = getByG_U_S_PrevAndNext(
				session, helpSwap, groupId, userId, swapState,
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

	protected HelpSwap getByG_U_S_PrevAndNext(
		Session session, HelpSwap helpSwap, long groupId, long userId,
		String swapState, OrderByComparator<HelpSwap> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				6 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(5);
		}

		sb.append(_SQL_SELECT_HELPSWAP_WHERE);

		sb.append(_FINDER_COLUMN_G_U_S_GROUPID_2);

		sb.append(_FINDER_COLUMN_G_U_S_USERID_2);

		boolean bindSwapState = false;

		if (swapState.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_U_S_SWAPSTATE_3);
		}
		else {
			bindSwapState = true;

			sb.append(_FINDER_COLUMN_G_U_S_SWAPSTATE_2);
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
			sb.append(HelpSwapModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		queryPos.add(userId);

		if (bindSwapState) {
			queryPos.add(swapState);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(helpSwap)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HelpSwap> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 */
	@Override
	public void removeByG_U_S(long groupId, long userId, String swapState) {
		for (HelpSwap helpSwap :
				findByG_U_S(
					groupId, userId, swapState, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(helpSwap);
		}
	}

	/**
	 * Returns the number of help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @return the number of matching help swaps
	 */
	@Override
	public int countByG_U_S(long groupId, long userId, String swapState) {
		swapState = Objects.toString(swapState, "");

		FinderPath finderPath = _finderPathCountByG_U_S;

		Object[] finderArgs = new Object[] {groupId, userId, swapState};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_HELPSWAP_WHERE);

			sb.append(_FINDER_COLUMN_G_U_S_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_U_S_USERID_2);

			boolean bindSwapState = false;

			if (swapState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_U_S_SWAPSTATE_3);
			}
			else {
				bindSwapState = true;

				sb.append(_FINDER_COLUMN_G_U_S_SWAPSTATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(userId);

				if (bindSwapState) {
					queryPos.add(swapState);
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

	private static final String _FINDER_COLUMN_G_U_S_GROUPID_2 =
		"helpSwap.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_U_S_USERID_2 =
		"helpSwap.userId = ? AND ";

	private static final String _FINDER_COLUMN_G_U_S_SWAPSTATE_2 =
		"helpSwap.swapState = ?";

	private static final String _FINDER_COLUMN_G_U_S_SWAPSTATE_3 =
		"(helpSwap.swapState IS NULL OR helpSwap.swapState = '')";

	private FinderPath _finderPathWithPaginationFindByG_T_S;
	private FinderPath _finderPathWithoutPaginationFindByG_T_S;
	private FinderPath _finderPathCountByG_T_S;

	/**
	 * Returns all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @return the matching help swaps
	 */
	@Override
	public List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState) {

		return findByG_T_S(
			groupId, toUserId, swapState, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState, int start, int end) {

		return findByG_T_S(groupId, toUserId, swapState, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator) {

		return findByG_T_S(
			groupId, toUserId, swapState, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help swaps
	 */
	@Override
	public List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState, int start, int end,
		OrderByComparator<HelpSwap> orderByComparator, boolean useFinderCache) {

		swapState = Objects.toString(swapState, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_T_S;
				finderArgs = new Object[] {groupId, toUserId, swapState};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_T_S;
			finderArgs = new Object[] {
				groupId, toUserId, swapState, start, end, orderByComparator
			};
		}

		List<HelpSwap> list = null;

		if (useFinderCache) {
			list = (List<HelpSwap>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSwap helpSwap : list) {
					if ((groupId != helpSwap.getGroupId()) ||
						(toUserId != helpSwap.getToUserId()) ||
						!swapState.equals(helpSwap.getSwapState())) {

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
					5 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(5);
			}

			sb.append(_SQL_SELECT_HELPSWAP_WHERE);

			sb.append(_FINDER_COLUMN_G_T_S_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_T_S_TOUSERID_2);

			boolean bindSwapState = false;

			if (swapState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_T_S_SWAPSTATE_3);
			}
			else {
				bindSwapState = true;

				sb.append(_FINDER_COLUMN_G_T_S_SWAPSTATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSwapModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(toUserId);

				if (bindSwapState) {
					queryPos.add(swapState);
				}

				list = (List<HelpSwap>)QueryUtil.list(
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
	 * Returns the first help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	@Override
	public HelpSwap findByG_T_S_First(
			long groupId, long toUserId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		HelpSwap helpSwap = fetchByG_T_S_First(
			groupId, toUserId, swapState, orderByComparator);

		if (helpSwap != null) {
			return helpSwap;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", toUserId=");
		sb.append(toUserId);

		sb.append(", swapState=");
		sb.append(swapState);

		sb.append("}");

		throw new NoSuchHelpSwapException(sb.toString());
	}

	/**
	 * Returns the first help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	@Override
	public HelpSwap fetchByG_T_S_First(
		long groupId, long toUserId, String swapState,
		OrderByComparator<HelpSwap> orderByComparator) {

		List<HelpSwap> list = findByG_T_S(
			groupId, toUserId, swapState, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	@Override
	public HelpSwap findByG_T_S_Last(
			long groupId, long toUserId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		HelpSwap helpSwap = fetchByG_T_S_Last(
			groupId, toUserId, swapState, orderByComparator);

		if (helpSwap != null) {
			return helpSwap;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", toUserId=");
		sb.append(toUserId);

		sb.append(", swapState=");
		sb.append(swapState);

		sb.append("}");

		throw new NoSuchHelpSwapException(sb.toString());
	}

	/**
	 * Returns the last help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	@Override
	public HelpSwap fetchByG_T_S_Last(
		long groupId, long toUserId, String swapState,
		OrderByComparator<HelpSwap> orderByComparator) {

		int count = countByG_T_S(groupId, toUserId, swapState);

		if (count == 0) {
			return null;
		}

		List<HelpSwap> list = findByG_T_S(
			groupId, toUserId, swapState, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the help swaps before and after the current help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param helpSwapId the primary key of the current help swap
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	@Override
	public HelpSwap[] findByG_T_S_PrevAndNext(
			long helpSwapId, long groupId, long toUserId, String swapState,
			OrderByComparator<HelpSwap> orderByComparator)
		throws NoSuchHelpSwapException {

		swapState = Objects.toString(swapState, "");

		HelpSwap helpSwap = findByPrimaryKey(helpSwapId);

		Session session = null;

		try {
			session = openSession();

			HelpSwap[] array = new HelpSwapImpl[3];

			array[0] = getByG_T_S_PrevAndNext(
				session, helpSwap, groupId, toUserId, swapState,
				orderByComparator, true);

			array[1] = helpSwap;

			array[2] = getByG_T_S_PrevAndNext(
				session, helpSwap, groupId, toUserId, swapState,
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

	protected HelpSwap getByG_T_S_PrevAndNext(
		Session session, HelpSwap helpSwap, long groupId, long toUserId,
		String swapState, OrderByComparator<HelpSwap> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				6 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(5);
		}

		sb.append(_SQL_SELECT_HELPSWAP_WHERE);

		sb.append(_FINDER_COLUMN_G_T_S_GROUPID_2);

		sb.append(_FINDER_COLUMN_G_T_S_TOUSERID_2);

		boolean bindSwapState = false;

		if (swapState.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_T_S_SWAPSTATE_3);
		}
		else {
			bindSwapState = true;

			sb.append(_FINDER_COLUMN_G_T_S_SWAPSTATE_2);
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
			sb.append(HelpSwapModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		queryPos.add(toUserId);

		if (bindSwapState) {
			queryPos.add(swapState);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(helpSwap)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HelpSwap> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 */
	@Override
	public void removeByG_T_S(long groupId, long toUserId, String swapState) {
		for (HelpSwap helpSwap :
				findByG_T_S(
					groupId, toUserId, swapState, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(helpSwap);
		}
	}

	/**
	 * Returns the number of help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @return the number of matching help swaps
	 */
	@Override
	public int countByG_T_S(long groupId, long toUserId, String swapState) {
		swapState = Objects.toString(swapState, "");

		FinderPath finderPath = _finderPathCountByG_T_S;

		Object[] finderArgs = new Object[] {groupId, toUserId, swapState};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_HELPSWAP_WHERE);

			sb.append(_FINDER_COLUMN_G_T_S_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_T_S_TOUSERID_2);

			boolean bindSwapState = false;

			if (swapState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_T_S_SWAPSTATE_3);
			}
			else {
				bindSwapState = true;

				sb.append(_FINDER_COLUMN_G_T_S_SWAPSTATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(toUserId);

				if (bindSwapState) {
					queryPos.add(swapState);
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

	private static final String _FINDER_COLUMN_G_T_S_GROUPID_2 =
		"helpSwap.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_T_S_TOUSERID_2 =
		"helpSwap.toUserId = ? AND ";

	private static final String _FINDER_COLUMN_G_T_S_SWAPSTATE_2 =
		"helpSwap.swapState = ?";

	private static final String _FINDER_COLUMN_G_T_S_SWAPSTATE_3 =
		"(helpSwap.swapState IS NULL OR helpSwap.swapState = '')";

	public HelpSwapPersistenceImpl() {
		setModelClass(HelpSwap.class);

		setModelImplClass(HelpSwapImpl.class);
		setModelPKClass(long.class);

		setTable(HelpSwapTable.INSTANCE);
	}

	/**
	 * Caches the help swap in the entity cache if it is enabled.
	 *
	 * @param helpSwap the help swap
	 */
	@Override
	public void cacheResult(HelpSwap helpSwap) {
		entityCache.putResult(
			HelpSwapImpl.class, helpSwap.getPrimaryKey(), helpSwap);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the help swaps in the entity cache if it is enabled.
	 *
	 * @param helpSwaps the help swaps
	 */
	@Override
	public void cacheResult(List<HelpSwap> helpSwaps) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (helpSwaps.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (HelpSwap helpSwap : helpSwaps) {
			if (entityCache.getResult(
					HelpSwapImpl.class, helpSwap.getPrimaryKey()) == null) {

				cacheResult(helpSwap);
			}
		}
	}

	/**
	 * Clears the cache for all help swaps.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(HelpSwapImpl.class);

		finderCache.clearCache(HelpSwapImpl.class);
	}

	/**
	 * Clears the cache for the help swap.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(HelpSwap helpSwap) {
		entityCache.removeResult(HelpSwapImpl.class, helpSwap);
	}

	@Override
	public void clearCache(List<HelpSwap> helpSwaps) {
		for (HelpSwap helpSwap : helpSwaps) {
			entityCache.removeResult(HelpSwapImpl.class, helpSwap);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(HelpSwapImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(HelpSwapImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new help swap with the primary key. Does not add the help swap to the database.
	 *
	 * @param helpSwapId the primary key for the new help swap
	 * @return the new help swap
	 */
	@Override
	public HelpSwap create(long helpSwapId) {
		HelpSwap helpSwap = new HelpSwapImpl();

		helpSwap.setNew(true);
		helpSwap.setPrimaryKey(helpSwapId);

		helpSwap.setCompanyId(CompanyThreadLocal.getCompanyId());

		return helpSwap;
	}

	/**
	 * Removes the help swap with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap that was removed
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	@Override
	public HelpSwap remove(long helpSwapId) throws NoSuchHelpSwapException {
		return remove((Serializable)helpSwapId);
	}

	/**
	 * Removes the help swap with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the help swap
	 * @return the help swap that was removed
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	@Override
	public HelpSwap remove(Serializable primaryKey)
		throws NoSuchHelpSwapException {

		Session session = null;

		try {
			session = openSession();

			HelpSwap helpSwap = (HelpSwap)session.get(
				HelpSwapImpl.class, primaryKey);

			if (helpSwap == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchHelpSwapException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(helpSwap);
		}
		catch (NoSuchHelpSwapException noSuchEntityException) {
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
	protected HelpSwap removeImpl(HelpSwap helpSwap) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(helpSwap)) {
				helpSwap = (HelpSwap)session.get(
					HelpSwapImpl.class, helpSwap.getPrimaryKeyObj());
			}

			if (helpSwap != null) {
				session.delete(helpSwap);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (helpSwap != null) {
			clearCache(helpSwap);
		}

		return helpSwap;
	}

	@Override
	public HelpSwap updateImpl(HelpSwap helpSwap) {
		boolean isNew = helpSwap.isNew();

		if (!(helpSwap instanceof HelpSwapModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(helpSwap.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(helpSwap);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in helpSwap proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom HelpSwap implementation " +
					helpSwap.getClass());
		}

		HelpSwapModelImpl helpSwapModelImpl = (HelpSwapModelImpl)helpSwap;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (helpSwap.getCreateDate() == null)) {
			if (serviceContext == null) {
				helpSwap.setCreateDate(date);
			}
			else {
				helpSwap.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!helpSwapModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				helpSwap.setModifiedDate(date);
			}
			else {
				helpSwap.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(helpSwap);
			}
			else {
				helpSwap = (HelpSwap)session.merge(helpSwap);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			HelpSwapImpl.class, helpSwapModelImpl, false, true);

		if (isNew) {
			helpSwap.setNew(false);
		}

		helpSwap.resetOriginalValues();

		return helpSwap;
	}

	/**
	 * Returns the help swap with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the help swap
	 * @return the help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	@Override
	public HelpSwap findByPrimaryKey(Serializable primaryKey)
		throws NoSuchHelpSwapException {

		HelpSwap helpSwap = fetchByPrimaryKey(primaryKey);

		if (helpSwap == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchHelpSwapException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return helpSwap;
	}

	/**
	 * Returns the help swap with the primary key or throws a <code>NoSuchHelpSwapException</code> if it could not be found.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	@Override
	public HelpSwap findByPrimaryKey(long helpSwapId)
		throws NoSuchHelpSwapException {

		return findByPrimaryKey((Serializable)helpSwapId);
	}

	/**
	 * Returns the help swap with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap, or <code>null</code> if a help swap with the primary key could not be found
	 */
	@Override
	public HelpSwap fetchByPrimaryKey(long helpSwapId) {
		return fetchByPrimaryKey((Serializable)helpSwapId);
	}

	/**
	 * Returns all the help swaps.
	 *
	 * @return the help swaps
	 */
	@Override
	public List<HelpSwap> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help swaps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of help swaps
	 */
	@Override
	public List<HelpSwap> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the help swaps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of help swaps
	 */
	@Override
	public List<HelpSwap> findAll(
		int start, int end, OrderByComparator<HelpSwap> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help swaps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of help swaps
	 */
	@Override
	public List<HelpSwap> findAll(
		int start, int end, OrderByComparator<HelpSwap> orderByComparator,
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

		List<HelpSwap> list = null;

		if (useFinderCache) {
			list = (List<HelpSwap>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_HELPSWAP);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_HELPSWAP;

				sql = sql.concat(HelpSwapModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<HelpSwap>)QueryUtil.list(
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
	 * Removes all the help swaps from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (HelpSwap helpSwap : findAll()) {
			remove(helpSwap);
		}
	}

	/**
	 * Returns the number of help swaps.
	 *
	 * @return the number of help swaps
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_HELPSWAP);

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
		return "helpSwapId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_HELPSWAP;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return HelpSwapModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the help swap persistence.
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

		_finderPathWithPaginationFindByHelpSlotId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByHelpSlotId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"helpSlotId"}, true);

		_finderPathWithoutPaginationFindByHelpSlotId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByHelpSlotId",
			new String[] {Long.class.getName()}, new String[] {"helpSlotId"},
			true);

		_finderPathCountByHelpSlotId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByHelpSlotId",
			new String[] {Long.class.getName()}, new String[] {"helpSlotId"},
			false);

		_finderPathWithPaginationCountByHelpSlotId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByHelpSlotId",
			new String[] {Long.class.getName()}, new String[] {"helpSlotId"},
			false);

		_finderPathWithPaginationFindByToSlotId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByToSlotId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"toSlotId"}, true);

		_finderPathWithoutPaginationFindByToSlotId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByToSlotId",
			new String[] {Long.class.getName()}, new String[] {"toSlotId"},
			true);

		_finderPathCountByToSlotId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByToSlotId",
			new String[] {Long.class.getName()}, new String[] {"toSlotId"},
			false);

		_finderPathWithPaginationCountByToSlotId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByToSlotId",
			new String[] {Long.class.getName()}, new String[] {"toSlotId"},
			false);

		_finderPathWithPaginationFindByG_U_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_U_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"groupId", "userId", "swapState"}, true);

		_finderPathWithoutPaginationFindByG_U_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_U_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "userId", "swapState"}, true);

		_finderPathCountByG_U_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_U_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "userId", "swapState"}, false);

		_finderPathWithPaginationFindByG_T_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_T_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"groupId", "toUserId", "swapState"}, true);

		_finderPathWithoutPaginationFindByG_T_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_T_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "toUserId", "swapState"}, true);

		_finderPathCountByG_T_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_T_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "toUserId", "swapState"}, false);

		HelpSwapUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		HelpSwapUtil.setPersistence(null);

		entityCache.removeCache(HelpSwapImpl.class.getName());
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

	private static final String _SQL_SELECT_HELPSWAP =
		"SELECT helpSwap FROM HelpSwap helpSwap";

	private static final String _SQL_SELECT_HELPSWAP_WHERE =
		"SELECT helpSwap FROM HelpSwap helpSwap WHERE ";

	private static final String _SQL_COUNT_HELPSWAP =
		"SELECT COUNT(helpSwap) FROM HelpSwap helpSwap";

	private static final String _SQL_COUNT_HELPSWAP_WHERE =
		"SELECT COUNT(helpSwap) FROM HelpSwap helpSwap WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "helpSwap.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No HelpSwap exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No HelpSwap exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		HelpSwapPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}