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

import nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException;
import nl.klassenkring.helprequest.model.HelpSignUp;
import nl.klassenkring.helprequest.model.HelpSignUpTable;
import nl.klassenkring.helprequest.model.impl.HelpSignUpImpl;
import nl.klassenkring.helprequest.model.impl.HelpSignUpModelImpl;
import nl.klassenkring.helprequest.service.persistence.HelpSignUpPersistence;
import nl.klassenkring.helprequest.service.persistence.HelpSignUpUtil;
import nl.klassenkring.helprequest.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the help sign up service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = HelpSignUpPersistence.class)
public class HelpSignUpPersistenceImpl
	extends BasePersistenceImpl<HelpSignUp> implements HelpSignUpPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>HelpSignUpUtil</code> to access the help sign up persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		HelpSignUpImpl.class.getName();

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
	 * Returns all the help sign ups where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByHelpSlotId(long helpSlotId) {
		return findByHelpSlotId(
			helpSlotId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help sign ups where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByHelpSlotId(
		long helpSlotId, int start, int end) {

		return findByHelpSlotId(helpSlotId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help sign ups where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByHelpSlotId(
		long helpSlotId, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator) {

		return findByHelpSlotId(
			helpSlotId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help sign ups where helpSlotId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotId the help slot ID
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByHelpSlotId(
		long helpSlotId, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator,
		boolean useFinderCache) {

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

		List<HelpSignUp> list = null;

		if (useFinderCache) {
			list = (List<HelpSignUp>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSignUp helpSignUp : list) {
					if (helpSlotId != helpSignUp.getHelpSlotId()) {
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

			sb.append(_SQL_SELECT_HELPSIGNUP_WHERE);

			sb.append(_FINDER_COLUMN_HELPSLOTID_HELPSLOTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSignUpModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(helpSlotId);

				list = (List<HelpSignUp>)QueryUtil.list(
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
	 * Returns the first help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	@Override
	public HelpSignUp findByHelpSlotId_First(
			long helpSlotId, OrderByComparator<HelpSignUp> orderByComparator)
		throws NoSuchHelpSignUpException {

		HelpSignUp helpSignUp = fetchByHelpSlotId_First(
			helpSlotId, orderByComparator);

		if (helpSignUp != null) {
			return helpSignUp;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("helpSlotId=");
		sb.append(helpSlotId);

		sb.append("}");

		throw new NoSuchHelpSignUpException(sb.toString());
	}

	/**
	 * Returns the first help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	@Override
	public HelpSignUp fetchByHelpSlotId_First(
		long helpSlotId, OrderByComparator<HelpSignUp> orderByComparator) {

		List<HelpSignUp> list = findByHelpSlotId(
			helpSlotId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	@Override
	public HelpSignUp findByHelpSlotId_Last(
			long helpSlotId, OrderByComparator<HelpSignUp> orderByComparator)
		throws NoSuchHelpSignUpException {

		HelpSignUp helpSignUp = fetchByHelpSlotId_Last(
			helpSlotId, orderByComparator);

		if (helpSignUp != null) {
			return helpSignUp;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("helpSlotId=");
		sb.append(helpSlotId);

		sb.append("}");

		throw new NoSuchHelpSignUpException(sb.toString());
	}

	/**
	 * Returns the last help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	@Override
	public HelpSignUp fetchByHelpSlotId_Last(
		long helpSlotId, OrderByComparator<HelpSignUp> orderByComparator) {

		int count = countByHelpSlotId(helpSlotId);

		if (count == 0) {
			return null;
		}

		List<HelpSignUp> list = findByHelpSlotId(
			helpSlotId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the help sign ups before and after the current help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSignUpId the primary key of the current help sign up
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help sign up
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	@Override
	public HelpSignUp[] findByHelpSlotId_PrevAndNext(
			long helpSignUpId, long helpSlotId,
			OrderByComparator<HelpSignUp> orderByComparator)
		throws NoSuchHelpSignUpException {

		HelpSignUp helpSignUp = findByPrimaryKey(helpSignUpId);

		Session session = null;

		try {
			session = openSession();

			HelpSignUp[] array = new HelpSignUpImpl[3];

			array[0] = getByHelpSlotId_PrevAndNext(
				session, helpSignUp, helpSlotId, orderByComparator, true);

			array[1] = helpSignUp;

			array[2] = getByHelpSlotId_PrevAndNext(
				session, helpSignUp, helpSlotId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected HelpSignUp getByHelpSlotId_PrevAndNext(
		Session session, HelpSignUp helpSignUp, long helpSlotId,
		OrderByComparator<HelpSignUp> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_HELPSIGNUP_WHERE);

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
			sb.append(HelpSignUpModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(helpSlotId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(helpSignUp)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HelpSignUp> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the help sign ups where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @return the matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByHelpSlotId(long[] helpSlotIds) {
		return findByHelpSlotId(
			helpSlotIds, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help sign ups where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByHelpSlotId(
		long[] helpSlotIds, int start, int end) {

		return findByHelpSlotId(helpSlotIds, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help sign ups where helpSlotId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator) {

		return findByHelpSlotId(
			helpSlotIds, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help sign ups where helpSlotId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param helpSlotIds the help slot IDs
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator,
		boolean useFinderCache) {

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

		List<HelpSignUp> list = null;

		if (useFinderCache) {
			list = (List<HelpSignUp>)finderCache.getResult(
				_finderPathWithPaginationFindByHelpSlotId, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSignUp helpSignUp : list) {
					if (!ArrayUtil.contains(
							helpSlotIds, helpSignUp.getHelpSlotId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_HELPSIGNUP_WHERE);

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
				sb.append(HelpSignUpModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<HelpSignUp>)QueryUtil.list(
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
	 * Removes all the help sign ups where helpSlotId = &#63; from the database.
	 *
	 * @param helpSlotId the help slot ID
	 */
	@Override
	public void removeByHelpSlotId(long helpSlotId) {
		for (HelpSignUp helpSignUp :
				findByHelpSlotId(
					helpSlotId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(helpSignUp);
		}
	}

	/**
	 * Returns the number of help sign ups where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the number of matching help sign ups
	 */
	@Override
	public int countByHelpSlotId(long helpSlotId) {
		FinderPath finderPath = _finderPathCountByHelpSlotId;

		Object[] finderArgs = new Object[] {helpSlotId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_HELPSIGNUP_WHERE);

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
	 * Returns the number of help sign ups where helpSlotId = any &#63;.
	 *
	 * @param helpSlotIds the help slot IDs
	 * @return the number of matching help sign ups
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

			sb.append(_SQL_COUNT_HELPSIGNUP_WHERE);

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
		"helpSignUp.helpSlotId = ?";

	private static final String _FINDER_COLUMN_HELPSLOTID_HELPSLOTID_7 =
		"helpSignUp.helpSlotId IN (";

	private FinderPath _finderPathFetchByS_U;
	private FinderPath _finderPathCountByS_U;

	/**
	 * Returns the help sign up where helpSlotId = &#63; and userId = &#63; or throws a <code>NoSuchHelpSignUpException</code> if it could not be found.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	@Override
	public HelpSignUp findByS_U(long helpSlotId, long userId)
		throws NoSuchHelpSignUpException {

		HelpSignUp helpSignUp = fetchByS_U(helpSlotId, userId);

		if (helpSignUp == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("helpSlotId=");
			sb.append(helpSlotId);

			sb.append(", userId=");
			sb.append(userId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchHelpSignUpException(sb.toString());
		}

		return helpSignUp;
	}

	/**
	 * Returns the help sign up where helpSlotId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	@Override
	public HelpSignUp fetchByS_U(long helpSlotId, long userId) {
		return fetchByS_U(helpSlotId, userId, true);
	}

	/**
	 * Returns the help sign up where helpSlotId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	@Override
	public HelpSignUp fetchByS_U(
		long helpSlotId, long userId, boolean useFinderCache) {

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {helpSlotId, userId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByS_U, finderArgs, this);
		}

		if (result instanceof HelpSignUp) {
			HelpSignUp helpSignUp = (HelpSignUp)result;

			if ((helpSlotId != helpSignUp.getHelpSlotId()) ||
				(userId != helpSignUp.getUserId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_HELPSIGNUP_WHERE);

			sb.append(_FINDER_COLUMN_S_U_HELPSLOTID_2);

			sb.append(_FINDER_COLUMN_S_U_USERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(helpSlotId);

				queryPos.add(userId);

				List<HelpSignUp> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByS_U, finderArgs, list);
					}
				}
				else {
					HelpSignUp helpSignUp = list.get(0);

					result = helpSignUp;

					cacheResult(helpSignUp);
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
			return (HelpSignUp)result;
		}
	}

	/**
	 * Removes the help sign up where helpSlotId = &#63; and userId = &#63; from the database.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the help sign up that was removed
	 */
	@Override
	public HelpSignUp removeByS_U(long helpSlotId, long userId)
		throws NoSuchHelpSignUpException {

		HelpSignUp helpSignUp = findByS_U(helpSlotId, userId);

		return remove(helpSignUp);
	}

	/**
	 * Returns the number of help sign ups where helpSlotId = &#63; and userId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the number of matching help sign ups
	 */
	@Override
	public int countByS_U(long helpSlotId, long userId) {
		FinderPath finderPath = _finderPathCountByS_U;

		Object[] finderArgs = new Object[] {helpSlotId, userId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_HELPSIGNUP_WHERE);

			sb.append(_FINDER_COLUMN_S_U_HELPSLOTID_2);

			sb.append(_FINDER_COLUMN_S_U_USERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(helpSlotId);

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

	private static final String _FINDER_COLUMN_S_U_HELPSLOTID_2 =
		"helpSignUp.helpSlotId = ? AND ";

	private static final String _FINDER_COLUMN_S_U_USERID_2 =
		"helpSignUp.userId = ?";

	private FinderPath _finderPathWithPaginationFindByU_S;
	private FinderPath _finderPathWithoutPaginationFindByU_S;
	private FinderPath _finderPathCountByU_S;
	private FinderPath _finderPathWithPaginationCountByU_S;

	/**
	 * Returns all the help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @return the matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByU_S(long userId, String signUpState) {
		return findByU_S(
			userId, signUpState, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByU_S(
		long userId, String signUpState, int start, int end) {

		return findByU_S(userId, signUpState, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByU_S(
		long userId, String signUpState, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator) {

		return findByU_S(
			userId, signUpState, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByU_S(
		long userId, String signUpState, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator,
		boolean useFinderCache) {

		signUpState = Objects.toString(signUpState, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByU_S;
				finderArgs = new Object[] {userId, signUpState};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByU_S;
			finderArgs = new Object[] {
				userId, signUpState, start, end, orderByComparator
			};
		}

		List<HelpSignUp> list = null;

		if (useFinderCache) {
			list = (List<HelpSignUp>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSignUp helpSignUp : list) {
					if ((userId != helpSignUp.getUserId()) ||
						!signUpState.equals(helpSignUp.getSignUpState())) {

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

			sb.append(_SQL_SELECT_HELPSIGNUP_WHERE);

			sb.append(_FINDER_COLUMN_U_S_USERID_2);

			boolean bindSignUpState = false;

			if (signUpState.isEmpty()) {
				sb.append(_FINDER_COLUMN_U_S_SIGNUPSTATE_3);
			}
			else {
				bindSignUpState = true;

				sb.append(_FINDER_COLUMN_U_S_SIGNUPSTATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSignUpModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				if (bindSignUpState) {
					queryPos.add(signUpState);
				}

				list = (List<HelpSignUp>)QueryUtil.list(
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
	 * Returns the first help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	@Override
	public HelpSignUp findByU_S_First(
			long userId, String signUpState,
			OrderByComparator<HelpSignUp> orderByComparator)
		throws NoSuchHelpSignUpException {

		HelpSignUp helpSignUp = fetchByU_S_First(
			userId, signUpState, orderByComparator);

		if (helpSignUp != null) {
			return helpSignUp;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("userId=");
		sb.append(userId);

		sb.append(", signUpState=");
		sb.append(signUpState);

		sb.append("}");

		throw new NoSuchHelpSignUpException(sb.toString());
	}

	/**
	 * Returns the first help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	@Override
	public HelpSignUp fetchByU_S_First(
		long userId, String signUpState,
		OrderByComparator<HelpSignUp> orderByComparator) {

		List<HelpSignUp> list = findByU_S(
			userId, signUpState, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	@Override
	public HelpSignUp findByU_S_Last(
			long userId, String signUpState,
			OrderByComparator<HelpSignUp> orderByComparator)
		throws NoSuchHelpSignUpException {

		HelpSignUp helpSignUp = fetchByU_S_Last(
			userId, signUpState, orderByComparator);

		if (helpSignUp != null) {
			return helpSignUp;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("userId=");
		sb.append(userId);

		sb.append(", signUpState=");
		sb.append(signUpState);

		sb.append("}");

		throw new NoSuchHelpSignUpException(sb.toString());
	}

	/**
	 * Returns the last help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	@Override
	public HelpSignUp fetchByU_S_Last(
		long userId, String signUpState,
		OrderByComparator<HelpSignUp> orderByComparator) {

		int count = countByU_S(userId, signUpState);

		if (count == 0) {
			return null;
		}

		List<HelpSignUp> list = findByU_S(
			userId, signUpState, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the help sign ups before and after the current help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param helpSignUpId the primary key of the current help sign up
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help sign up
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	@Override
	public HelpSignUp[] findByU_S_PrevAndNext(
			long helpSignUpId, long userId, String signUpState,
			OrderByComparator<HelpSignUp> orderByComparator)
		throws NoSuchHelpSignUpException {

		signUpState = Objects.toString(signUpState, "");

		HelpSignUp helpSignUp = findByPrimaryKey(helpSignUpId);

		Session session = null;

		try {
			session = openSession();

			HelpSignUp[] array = new HelpSignUpImpl[3];

			array[0] = getByU_S_PrevAndNext(
				session, helpSignUp, userId, signUpState, orderByComparator,
				true);

			array[1] = helpSignUp;

			array[2] = getByU_S_PrevAndNext(
				session, helpSignUp, userId, signUpState, orderByComparator,
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

	protected HelpSignUp getByU_S_PrevAndNext(
		Session session, HelpSignUp helpSignUp, long userId, String signUpState,
		OrderByComparator<HelpSignUp> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_HELPSIGNUP_WHERE);

		sb.append(_FINDER_COLUMN_U_S_USERID_2);

		boolean bindSignUpState = false;

		if (signUpState.isEmpty()) {
			sb.append(_FINDER_COLUMN_U_S_SIGNUPSTATE_3);
		}
		else {
			bindSignUpState = true;

			sb.append(_FINDER_COLUMN_U_S_SIGNUPSTATE_2);
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
			sb.append(HelpSignUpModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(userId);

		if (bindSignUpState) {
			queryPos.add(signUpState);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(helpSignUp)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HelpSignUp> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the help sign ups where userId = &#63; and signUpState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpStates the sign up states
	 * @return the matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByU_S(long userId, String[] signUpStates) {
		return findByU_S(
			userId, signUpStates, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help sign ups where userId = &#63; and signUpState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpStates the sign up states
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByU_S(
		long userId, String[] signUpStates, int start, int end) {

		return findByU_S(userId, signUpStates, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help sign ups where userId = &#63; and signUpState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpStates the sign up states
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByU_S(
		long userId, String[] signUpStates, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator) {

		return findByU_S(
			userId, signUpStates, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help sign ups where userId = &#63; and signUpState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param signUpStates the sign up states
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help sign ups
	 */
	@Override
	public List<HelpSignUp> findByU_S(
		long userId, String[] signUpStates, int start, int end,
		OrderByComparator<HelpSignUp> orderByComparator,
		boolean useFinderCache) {

		if (signUpStates == null) {
			signUpStates = new String[0];
		}
		else if (signUpStates.length > 1) {
			for (int i = 0; i < signUpStates.length; i++) {
				signUpStates[i] = Objects.toString(signUpStates[i], "");
			}

			signUpStates = ArrayUtil.sortedUnique(signUpStates);
		}

		if (signUpStates.length == 1) {
			return findByU_S(
				userId, signUpStates[0], start, end, orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {
					userId, StringUtil.merge(signUpStates)
				};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				userId, StringUtil.merge(signUpStates), start, end,
				orderByComparator
			};
		}

		List<HelpSignUp> list = null;

		if (useFinderCache) {
			list = (List<HelpSignUp>)finderCache.getResult(
				_finderPathWithPaginationFindByU_S, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSignUp helpSignUp : list) {
					if ((userId != helpSignUp.getUserId()) ||
						!ArrayUtil.contains(
							signUpStates, helpSignUp.getSignUpState())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_HELPSIGNUP_WHERE);

			sb.append(_FINDER_COLUMN_U_S_USERID_2);

			if (signUpStates.length > 0) {
				sb.append("(");

				for (int i = 0; i < signUpStates.length; i++) {
					String signUpState = signUpStates[i];

					if (signUpState.isEmpty()) {
						sb.append(_FINDER_COLUMN_U_S_SIGNUPSTATE_3);
					}
					else {
						sb.append(_FINDER_COLUMN_U_S_SIGNUPSTATE_2);
					}

					if ((i + 1) < signUpStates.length) {
						sb.append(WHERE_OR);
					}
				}

				sb.append(")");
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSignUpModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				for (String signUpState : signUpStates) {
					if ((signUpState != null) && !signUpState.isEmpty()) {
						queryPos.add(signUpState);
					}
				}

				list = (List<HelpSignUp>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindByU_S, finderArgs, list);
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
	 * Removes all the help sign ups where userId = &#63; and signUpState = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 */
	@Override
	public void removeByU_S(long userId, String signUpState) {
		for (HelpSignUp helpSignUp :
				findByU_S(
					userId, signUpState, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(helpSignUp);
		}
	}

	/**
	 * Returns the number of help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @return the number of matching help sign ups
	 */
	@Override
	public int countByU_S(long userId, String signUpState) {
		signUpState = Objects.toString(signUpState, "");

		FinderPath finderPath = _finderPathCountByU_S;

		Object[] finderArgs = new Object[] {userId, signUpState};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_HELPSIGNUP_WHERE);

			sb.append(_FINDER_COLUMN_U_S_USERID_2);

			boolean bindSignUpState = false;

			if (signUpState.isEmpty()) {
				sb.append(_FINDER_COLUMN_U_S_SIGNUPSTATE_3);
			}
			else {
				bindSignUpState = true;

				sb.append(_FINDER_COLUMN_U_S_SIGNUPSTATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				if (bindSignUpState) {
					queryPos.add(signUpState);
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

	/**
	 * Returns the number of help sign ups where userId = &#63; and signUpState = any &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpStates the sign up states
	 * @return the number of matching help sign ups
	 */
	@Override
	public int countByU_S(long userId, String[] signUpStates) {
		if (signUpStates == null) {
			signUpStates = new String[0];
		}
		else if (signUpStates.length > 1) {
			for (int i = 0; i < signUpStates.length; i++) {
				signUpStates[i] = Objects.toString(signUpStates[i], "");
			}

			signUpStates = ArrayUtil.sortedUnique(signUpStates);
		}

		Object[] finderArgs = new Object[] {
			userId, StringUtil.merge(signUpStates)
		};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountByU_S, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_HELPSIGNUP_WHERE);

			sb.append(_FINDER_COLUMN_U_S_USERID_2);

			if (signUpStates.length > 0) {
				sb.append("(");

				for (int i = 0; i < signUpStates.length; i++) {
					String signUpState = signUpStates[i];

					if (signUpState.isEmpty()) {
						sb.append(_FINDER_COLUMN_U_S_SIGNUPSTATE_3);
					}
					else {
						sb.append(_FINDER_COLUMN_U_S_SIGNUPSTATE_2);
					}

					if ((i + 1) < signUpStates.length) {
						sb.append(WHERE_OR);
					}
				}

				sb.append(")");
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				for (String signUpState : signUpStates) {
					if ((signUpState != null) && !signUpState.isEmpty()) {
						queryPos.add(signUpState);
					}
				}

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathWithPaginationCountByU_S, finderArgs, count);
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

	private static final String _FINDER_COLUMN_U_S_USERID_2 =
		"helpSignUp.userId = ? AND ";

	private static final String _FINDER_COLUMN_U_S_SIGNUPSTATE_2 =
		"helpSignUp.signUpState = ?";

	private static final String _FINDER_COLUMN_U_S_SIGNUPSTATE_3 =
		"(helpSignUp.signUpState IS NULL OR helpSignUp.signUpState = '')";

	public HelpSignUpPersistenceImpl() {
		setModelClass(HelpSignUp.class);

		setModelImplClass(HelpSignUpImpl.class);
		setModelPKClass(long.class);

		setTable(HelpSignUpTable.INSTANCE);
	}

	/**
	 * Caches the help sign up in the entity cache if it is enabled.
	 *
	 * @param helpSignUp the help sign up
	 */
	@Override
	public void cacheResult(HelpSignUp helpSignUp) {
		entityCache.putResult(
			HelpSignUpImpl.class, helpSignUp.getPrimaryKey(), helpSignUp);

		finderCache.putResult(
			_finderPathFetchByS_U,
			new Object[] {helpSignUp.getHelpSlotId(), helpSignUp.getUserId()},
			helpSignUp);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the help sign ups in the entity cache if it is enabled.
	 *
	 * @param helpSignUps the help sign ups
	 */
	@Override
	public void cacheResult(List<HelpSignUp> helpSignUps) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (helpSignUps.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (HelpSignUp helpSignUp : helpSignUps) {
			if (entityCache.getResult(
					HelpSignUpImpl.class, helpSignUp.getPrimaryKey()) == null) {

				cacheResult(helpSignUp);
			}
		}
	}

	/**
	 * Clears the cache for all help sign ups.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(HelpSignUpImpl.class);

		finderCache.clearCache(HelpSignUpImpl.class);
	}

	/**
	 * Clears the cache for the help sign up.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(HelpSignUp helpSignUp) {
		entityCache.removeResult(HelpSignUpImpl.class, helpSignUp);
	}

	@Override
	public void clearCache(List<HelpSignUp> helpSignUps) {
		for (HelpSignUp helpSignUp : helpSignUps) {
			entityCache.removeResult(HelpSignUpImpl.class, helpSignUp);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(HelpSignUpImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(HelpSignUpImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		HelpSignUpModelImpl helpSignUpModelImpl) {

		Object[] args = new Object[] {
			helpSignUpModelImpl.getHelpSlotId(), helpSignUpModelImpl.getUserId()
		};

		finderCache.putResult(_finderPathCountByS_U, args, Long.valueOf(1));
		finderCache.putResult(_finderPathFetchByS_U, args, helpSignUpModelImpl);
	}

	/**
	 * Creates a new help sign up with the primary key. Does not add the help sign up to the database.
	 *
	 * @param helpSignUpId the primary key for the new help sign up
	 * @return the new help sign up
	 */
	@Override
	public HelpSignUp create(long helpSignUpId) {
		HelpSignUp helpSignUp = new HelpSignUpImpl();

		helpSignUp.setNew(true);
		helpSignUp.setPrimaryKey(helpSignUpId);

		helpSignUp.setCompanyId(CompanyThreadLocal.getCompanyId());

		return helpSignUp;
	}

	/**
	 * Removes the help sign up with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up that was removed
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	@Override
	public HelpSignUp remove(long helpSignUpId)
		throws NoSuchHelpSignUpException {

		return remove((Serializable)helpSignUpId);
	}

	/**
	 * Removes the help sign up with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the help sign up
	 * @return the help sign up that was removed
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	@Override
	public HelpSignUp remove(Serializable primaryKey)
		throws NoSuchHelpSignUpException {

		Session session = null;

		try {
			session = openSession();

			HelpSignUp helpSignUp = (HelpSignUp)session.get(
				HelpSignUpImpl.class, primaryKey);

			if (helpSignUp == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchHelpSignUpException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(helpSignUp);
		}
		catch (NoSuchHelpSignUpException noSuchEntityException) {
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
	protected HelpSignUp removeImpl(HelpSignUp helpSignUp) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(helpSignUp)) {
				helpSignUp = (HelpSignUp)session.get(
					HelpSignUpImpl.class, helpSignUp.getPrimaryKeyObj());
			}

			if (helpSignUp != null) {
				session.delete(helpSignUp);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (helpSignUp != null) {
			clearCache(helpSignUp);
		}

		return helpSignUp;
	}

	@Override
	public HelpSignUp updateImpl(HelpSignUp helpSignUp) {
		boolean isNew = helpSignUp.isNew();

		if (!(helpSignUp instanceof HelpSignUpModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(helpSignUp.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(helpSignUp);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in helpSignUp proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom HelpSignUp implementation " +
					helpSignUp.getClass());
		}

		HelpSignUpModelImpl helpSignUpModelImpl =
			(HelpSignUpModelImpl)helpSignUp;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (helpSignUp.getCreateDate() == null)) {
			if (serviceContext == null) {
				helpSignUp.setCreateDate(date);
			}
			else {
				helpSignUp.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!helpSignUpModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				helpSignUp.setModifiedDate(date);
			}
			else {
				helpSignUp.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(helpSignUp);
			}
			else {
				helpSignUp = (HelpSignUp)session.merge(helpSignUp);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			HelpSignUpImpl.class, helpSignUpModelImpl, false, true);

		cacheUniqueFindersCache(helpSignUpModelImpl);

		if (isNew) {
			helpSignUp.setNew(false);
		}

		helpSignUp.resetOriginalValues();

		return helpSignUp;
	}

	/**
	 * Returns the help sign up with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the help sign up
	 * @return the help sign up
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	@Override
	public HelpSignUp findByPrimaryKey(Serializable primaryKey)
		throws NoSuchHelpSignUpException {

		HelpSignUp helpSignUp = fetchByPrimaryKey(primaryKey);

		if (helpSignUp == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchHelpSignUpException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return helpSignUp;
	}

	/**
	 * Returns the help sign up with the primary key or throws a <code>NoSuchHelpSignUpException</code> if it could not be found.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	@Override
	public HelpSignUp findByPrimaryKey(long helpSignUpId)
		throws NoSuchHelpSignUpException {

		return findByPrimaryKey((Serializable)helpSignUpId);
	}

	/**
	 * Returns the help sign up with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up, or <code>null</code> if a help sign up with the primary key could not be found
	 */
	@Override
	public HelpSignUp fetchByPrimaryKey(long helpSignUpId) {
		return fetchByPrimaryKey((Serializable)helpSignUpId);
	}

	/**
	 * Returns all the help sign ups.
	 *
	 * @return the help sign ups
	 */
	@Override
	public List<HelpSignUp> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help sign ups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of help sign ups
	 */
	@Override
	public List<HelpSignUp> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the help sign ups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of help sign ups
	 */
	@Override
	public List<HelpSignUp> findAll(
		int start, int end, OrderByComparator<HelpSignUp> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help sign ups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of help sign ups
	 */
	@Override
	public List<HelpSignUp> findAll(
		int start, int end, OrderByComparator<HelpSignUp> orderByComparator,
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

		List<HelpSignUp> list = null;

		if (useFinderCache) {
			list = (List<HelpSignUp>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_HELPSIGNUP);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_HELPSIGNUP;

				sql = sql.concat(HelpSignUpModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<HelpSignUp>)QueryUtil.list(
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
	 * Removes all the help sign ups from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (HelpSignUp helpSignUp : findAll()) {
			remove(helpSignUp);
		}
	}

	/**
	 * Returns the number of help sign ups.
	 *
	 * @return the number of help sign ups
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_HELPSIGNUP);

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
		return "helpSignUpId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_HELPSIGNUP;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return HelpSignUpModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the help sign up persistence.
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

		_finderPathFetchByS_U = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByS_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"helpSlotId", "userId"}, true);

		_finderPathCountByS_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"helpSlotId", "userId"}, false);

		_finderPathWithPaginationFindByU_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByU_S",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"userId", "signUpState"}, true);

		_finderPathWithoutPaginationFindByU_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByU_S",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"userId", "signUpState"}, true);

		_finderPathCountByU_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByU_S",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"userId", "signUpState"}, false);

		_finderPathWithPaginationCountByU_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByU_S",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"userId", "signUpState"}, false);

		HelpSignUpUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		HelpSignUpUtil.setPersistence(null);

		entityCache.removeCache(HelpSignUpImpl.class.getName());
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

	private static final String _SQL_SELECT_HELPSIGNUP =
		"SELECT helpSignUp FROM HelpSignUp helpSignUp";

	private static final String _SQL_SELECT_HELPSIGNUP_WHERE =
		"SELECT helpSignUp FROM HelpSignUp helpSignUp WHERE ";

	private static final String _SQL_COUNT_HELPSIGNUP =
		"SELECT COUNT(helpSignUp) FROM HelpSignUp helpSignUp";

	private static final String _SQL_COUNT_HELPSIGNUP_WHERE =
		"SELECT COUNT(helpSignUp) FROM HelpSignUp helpSignUp WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "helpSignUp.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No HelpSignUp exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No HelpSignUp exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		HelpSignUpPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}