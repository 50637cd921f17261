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

import java.sql.Timestamp;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.notification.exception.NoSuchOutboxMailException;
import nl.klassenkring.notification.model.OutboxMail;
import nl.klassenkring.notification.model.OutboxMailTable;
import nl.klassenkring.notification.model.impl.OutboxMailImpl;
import nl.klassenkring.notification.model.impl.OutboxMailModelImpl;
import nl.klassenkring.notification.service.persistence.OutboxMailPersistence;
import nl.klassenkring.notification.service.persistence.OutboxMailUtil;
import nl.klassenkring.notification.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the outbox mail service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = OutboxMailPersistence.class)
public class OutboxMailPersistenceImpl
	extends BasePersistenceImpl<OutboxMail> implements OutboxMailPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>OutboxMailUtil</code> to access the outbox mail persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		OutboxMailImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathFetchByC_M;
	private FinderPath _finderPathCountByC_M;

	/**
	 * Returns the outbox mail where companyId = &#63; and mailKey = &#63; or throws a <code>NoSuchOutboxMailException</code> if it could not be found.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail findByC_M(long companyId, String mailKey)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = fetchByC_M(companyId, mailKey);

		if (outboxMail == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("companyId=");
			sb.append(companyId);

			sb.append(", mailKey=");
			sb.append(mailKey);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchOutboxMailException(sb.toString());
		}

		return outboxMail;
	}

	/**
	 * Returns the outbox mail where companyId = &#63; and mailKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail fetchByC_M(long companyId, String mailKey) {
		return fetchByC_M(companyId, mailKey, true);
	}

	/**
	 * Returns the outbox mail where companyId = &#63; and mailKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail fetchByC_M(
		long companyId, String mailKey, boolean useFinderCache) {

		mailKey = Objects.toString(mailKey, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {companyId, mailKey};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByC_M, finderArgs, this);
		}

		if (result instanceof OutboxMail) {
			OutboxMail outboxMail = (OutboxMail)result;

			if ((companyId != outboxMail.getCompanyId()) ||
				!Objects.equals(mailKey, outboxMail.getMailKey())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_OUTBOXMAIL_WHERE);

			sb.append(_FINDER_COLUMN_C_M_COMPANYID_2);

			boolean bindMailKey = false;

			if (mailKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_C_M_MAILKEY_3);
			}
			else {
				bindMailKey = true;

				sb.append(_FINDER_COLUMN_C_M_MAILKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(companyId);

				if (bindMailKey) {
					queryPos.add(mailKey);
				}

				List<OutboxMail> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByC_M, finderArgs, list);
					}
				}
				else {
					OutboxMail outboxMail = list.get(0);

					result = outboxMail;

					cacheResult(outboxMail);
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
			return (OutboxMail)result;
		}
	}

	/**
	 * Removes the outbox mail where companyId = &#63; and mailKey = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the outbox mail that was removed
	 */
	@Override
	public OutboxMail removeByC_M(long companyId, String mailKey)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = findByC_M(companyId, mailKey);

		return remove(outboxMail);
	}

	/**
	 * Returns the number of outbox mails where companyId = &#63; and mailKey = &#63;.
	 *
	 * @param companyId the company ID
	 * @param mailKey the mail key
	 * @return the number of matching outbox mails
	 */
	@Override
	public int countByC_M(long companyId, String mailKey) {
		mailKey = Objects.toString(mailKey, "");

		FinderPath finderPath = _finderPathCountByC_M;

		Object[] finderArgs = new Object[] {companyId, mailKey};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_OUTBOXMAIL_WHERE);

			sb.append(_FINDER_COLUMN_C_M_COMPANYID_2);

			boolean bindMailKey = false;

			if (mailKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_C_M_MAILKEY_3);
			}
			else {
				bindMailKey = true;

				sb.append(_FINDER_COLUMN_C_M_MAILKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(companyId);

				if (bindMailKey) {
					queryPos.add(mailKey);
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

	private static final String _FINDER_COLUMN_C_M_COMPANYID_2 =
		"outboxMail.companyId = ? AND ";

	private static final String _FINDER_COLUMN_C_M_MAILKEY_2 =
		"outboxMail.mailKey = ?";

	private static final String _FINDER_COLUMN_C_M_MAILKEY_3 =
		"(outboxMail.mailKey IS NULL OR outboxMail.mailKey = '')";

	private FinderPath _finderPathWithPaginationFindByS_LtD;
	private FinderPath _finderPathWithPaginationCountByS_LtD;

	/**
	 * Returns all the outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @return the matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByS_LtD(int status, Date dueDate) {
		return findByS_LtD(
			status, dueDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @return the range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByS_LtD(
		int status, Date dueDate, int start, int end) {

		return findByS_LtD(status, dueDate, start, end, null);
	}

	/**
	 * Returns an ordered range of all the outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByS_LtD(
		int status, Date dueDate, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator) {

		return findByS_LtD(
			status, dueDate, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByS_LtD(
		int status, Date dueDate, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		finderPath = _finderPathWithPaginationFindByS_LtD;
		finderArgs = new Object[] {
			status, _getTime(dueDate), start, end, orderByComparator
		};

		List<OutboxMail> list = null;

		if (useFinderCache) {
			list = (List<OutboxMail>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (OutboxMail outboxMail : list) {
					if ((status != outboxMail.getStatus()) ||
						(dueDate.getTime() < outboxMail.getDueDate(
						).getTime())) {

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

			sb.append(_SQL_SELECT_OUTBOXMAIL_WHERE);

			sb.append(_FINDER_COLUMN_S_LTD_STATUS_2);

			boolean bindDueDate = false;

			if (dueDate == null) {
				sb.append(_FINDER_COLUMN_S_LTD_DUEDATE_1);
			}
			else {
				bindDueDate = true;

				sb.append(_FINDER_COLUMN_S_LTD_DUEDATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(OutboxMailModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(status);

				if (bindDueDate) {
					queryPos.add(new Timestamp(dueDate.getTime()));
				}

				list = (List<OutboxMail>)QueryUtil.list(
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
	 * Returns the first outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail findByS_LtD_First(
			int status, Date dueDate,
			OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = fetchByS_LtD_First(
			status, dueDate, orderByComparator);

		if (outboxMail != null) {
			return outboxMail;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("status=");
		sb.append(status);

		sb.append(", dueDate<=");
		sb.append(dueDate);

		sb.append("}");

		throw new NoSuchOutboxMailException(sb.toString());
	}

	/**
	 * Returns the first outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail fetchByS_LtD_First(
		int status, Date dueDate,
		OrderByComparator<OutboxMail> orderByComparator) {

		List<OutboxMail> list = findByS_LtD(
			status, dueDate, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail findByS_LtD_Last(
			int status, Date dueDate,
			OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = fetchByS_LtD_Last(
			status, dueDate, orderByComparator);

		if (outboxMail != null) {
			return outboxMail;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("status=");
		sb.append(status);

		sb.append(", dueDate<=");
		sb.append(dueDate);

		sb.append("}");

		throw new NoSuchOutboxMailException(sb.toString());
	}

	/**
	 * Returns the last outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail fetchByS_LtD_Last(
		int status, Date dueDate,
		OrderByComparator<OutboxMail> orderByComparator) {

		int count = countByS_LtD(status, dueDate);

		if (count == 0) {
			return null;
		}

		List<OutboxMail> list = findByS_LtD(
			status, dueDate, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the outbox mails before and after the current outbox mail in the ordered set where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param outboxMailId the primary key of the current outbox mail
	 * @param status the status
	 * @param dueDate the due date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	@Override
	public OutboxMail[] findByS_LtD_PrevAndNext(
			long outboxMailId, int status, Date dueDate,
			OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = findByPrimaryKey(outboxMailId);

		Session session = null;

		try {
			session = openSession();

			OutboxMail[] array = new OutboxMailImpl[3];

			array[0] = getByS_LtD_PrevAndNext(
				session, outboxMail, status, dueDate, orderByComparator, true);

			array[1] = outboxMail;

			array[2] = getByS_LtD_PrevAndNext(
				session, outboxMail, status, dueDate, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected OutboxMail getByS_LtD_PrevAndNext(
		Session session, OutboxMail outboxMail, int status, Date dueDate,
		OrderByComparator<OutboxMail> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_OUTBOXMAIL_WHERE);

		sb.append(_FINDER_COLUMN_S_LTD_STATUS_2);

		boolean bindDueDate = false;

		if (dueDate == null) {
			sb.append(_FINDER_COLUMN_S_LTD_DUEDATE_1);
		}
		else {
			bindDueDate = true;

			sb.append(_FINDER_COLUMN_S_LTD_DUEDATE_2);
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
			sb.append(OutboxMailModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(status);

		if (bindDueDate) {
			queryPos.add(new Timestamp(dueDate.getTime()));
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(outboxMail)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<OutboxMail> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the outbox mails where status = &#63; and dueDate &le; &#63; from the database.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 */
	@Override
	public void removeByS_LtD(int status, Date dueDate) {
		for (OutboxMail outboxMail :
				findByS_LtD(
					status, dueDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(outboxMail);
		}
	}

	/**
	 * Returns the number of outbox mails where status = &#63; and dueDate &le; &#63;.
	 *
	 * @param status the status
	 * @param dueDate the due date
	 * @return the number of matching outbox mails
	 */
	@Override
	public int countByS_LtD(int status, Date dueDate) {
		FinderPath finderPath = _finderPathWithPaginationCountByS_LtD;

		Object[] finderArgs = new Object[] {status, _getTime(dueDate)};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_OUTBOXMAIL_WHERE);

			sb.append(_FINDER_COLUMN_S_LTD_STATUS_2);

			boolean bindDueDate = false;

			if (dueDate == null) {
				sb.append(_FINDER_COLUMN_S_LTD_DUEDATE_1);
			}
			else {
				bindDueDate = true;

				sb.append(_FINDER_COLUMN_S_LTD_DUEDATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(status);

				if (bindDueDate) {
					queryPos.add(new Timestamp(dueDate.getTime()));
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

	private static final String _FINDER_COLUMN_S_LTD_STATUS_2 =
		"outboxMail.status = ? AND ";

	private static final String _FINDER_COLUMN_S_LTD_DUEDATE_1 =
		"outboxMail.dueDate IS NULL";

	private static final String _FINDER_COLUMN_S_LTD_DUEDATE_2 =
		"outboxMail.dueDate <= ?";

	private FinderPath _finderPathWithPaginationFindBySGI_S;
	private FinderPath _finderPathWithoutPaginationFindBySGI_S;
	private FinderPath _finderPathCountBySGI_S;

	/**
	 * Returns all the outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the matching outbox mails
	 */
	@Override
	public List<OutboxMail> findBySGI_S(long schoolGroupId, int status) {
		return findBySGI_S(
			schoolGroupId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @return the range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findBySGI_S(
		long schoolGroupId, int status, int start, int end) {

		return findBySGI_S(schoolGroupId, status, start, end, null);
	}

	/**
	 * Returns an ordered range of all the outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findBySGI_S(
		long schoolGroupId, int status, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator) {

		return findBySGI_S(
			schoolGroupId, status, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findBySGI_S(
		long schoolGroupId, int status, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindBySGI_S;
				finderArgs = new Object[] {schoolGroupId, status};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindBySGI_S;
			finderArgs = new Object[] {
				schoolGroupId, status, start, end, orderByComparator
			};
		}

		List<OutboxMail> list = null;

		if (useFinderCache) {
			list = (List<OutboxMail>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (OutboxMail outboxMail : list) {
					if ((schoolGroupId != outboxMail.getSchoolGroupId()) ||
						(status != outboxMail.getStatus())) {

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

			sb.append(_SQL_SELECT_OUTBOXMAIL_WHERE);

			sb.append(_FINDER_COLUMN_SGI_S_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_SGI_S_STATUS_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(OutboxMailModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(status);

				list = (List<OutboxMail>)QueryUtil.list(
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
	 * Returns the first outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail findBySGI_S_First(
			long schoolGroupId, int status,
			OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = fetchBySGI_S_First(
			schoolGroupId, status, orderByComparator);

		if (outboxMail != null) {
			return outboxMail;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchOutboxMailException(sb.toString());
	}

	/**
	 * Returns the first outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail fetchBySGI_S_First(
		long schoolGroupId, int status,
		OrderByComparator<OutboxMail> orderByComparator) {

		List<OutboxMail> list = findBySGI_S(
			schoolGroupId, status, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail findBySGI_S_Last(
			long schoolGroupId, int status,
			OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = fetchBySGI_S_Last(
			schoolGroupId, status, orderByComparator);

		if (outboxMail != null) {
			return outboxMail;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchOutboxMailException(sb.toString());
	}

	/**
	 * Returns the last outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail fetchBySGI_S_Last(
		long schoolGroupId, int status,
		OrderByComparator<OutboxMail> orderByComparator) {

		int count = countBySGI_S(schoolGroupId, status);

		if (count == 0) {
			return null;
		}

		List<OutboxMail> list = findBySGI_S(
			schoolGroupId, status, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the outbox mails before and after the current outbox mail in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param outboxMailId the primary key of the current outbox mail
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	@Override
	public OutboxMail[] findBySGI_S_PrevAndNext(
			long outboxMailId, long schoolGroupId, int status,
			OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = findByPrimaryKey(outboxMailId);

		Session session = null;

		try {
			session = openSession();

			OutboxMail[] array = new OutboxMailImpl[3];

			array[0] = getBySGI_S_PrevAndNext(
				session, outboxMail, schoolGroupId, status, orderByComparator,
				true);

			array[1] = outboxMail;

			array[2] = getBySGI_S_PrevAndNext(
				session, outboxMail, schoolGroupId, status, orderByComparator,
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

	protected OutboxMail getBySGI_S_PrevAndNext(
		Session session, OutboxMail outboxMail, long schoolGroupId, int status,
		OrderByComparator<OutboxMail> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_OUTBOXMAIL_WHERE);

		sb.append(_FINDER_COLUMN_SGI_S_SCHOOLGROUPID_2);

		sb.append(_FINDER_COLUMN_SGI_S_STATUS_2);

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
			sb.append(OutboxMailModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		queryPos.add(status);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(outboxMail)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<OutboxMail> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the outbox mails where schoolGroupId = &#63; and status = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 */
	@Override
	public void removeBySGI_S(long schoolGroupId, int status) {
		for (OutboxMail outboxMail :
				findBySGI_S(
					schoolGroupId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(outboxMail);
		}
	}

	/**
	 * Returns the number of outbox mails where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the number of matching outbox mails
	 */
	@Override
	public int countBySGI_S(long schoolGroupId, int status) {
		FinderPath finderPath = _finderPathCountBySGI_S;

		Object[] finderArgs = new Object[] {schoolGroupId, status};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_OUTBOXMAIL_WHERE);

			sb.append(_FINDER_COLUMN_SGI_S_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_SGI_S_STATUS_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(status);

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

	private static final String _FINDER_COLUMN_SGI_S_SCHOOLGROUPID_2 =
		"outboxMail.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_SGI_S_STATUS_2 =
		"outboxMail.status = ?";

	private FinderPath _finderPathWithPaginationFindByClaimKey;
	private FinderPath _finderPathWithoutPaginationFindByClaimKey;
	private FinderPath _finderPathCountByClaimKey;

	/**
	 * Returns all the outbox mails where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @return the matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByClaimKey(String claimKey) {
		return findByClaimKey(
			claimKey, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the outbox mails where claimKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param claimKey the claim key
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @return the range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByClaimKey(
		String claimKey, int start, int end) {

		return findByClaimKey(claimKey, start, end, null);
	}

	/**
	 * Returns an ordered range of all the outbox mails where claimKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param claimKey the claim key
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByClaimKey(
		String claimKey, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator) {

		return findByClaimKey(claimKey, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the outbox mails where claimKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param claimKey the claim key
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByClaimKey(
		String claimKey, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator,
		boolean useFinderCache) {

		claimKey = Objects.toString(claimKey, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByClaimKey;
				finderArgs = new Object[] {claimKey};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByClaimKey;
			finderArgs = new Object[] {claimKey, start, end, orderByComparator};
		}

		List<OutboxMail> list = null;

		if (useFinderCache) {
			list = (List<OutboxMail>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (OutboxMail outboxMail : list) {
					if (!claimKey.equals(outboxMail.getClaimKey())) {
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

			sb.append(_SQL_SELECT_OUTBOXMAIL_WHERE);

			boolean bindClaimKey = false;

			if (claimKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_CLAIMKEY_CLAIMKEY_3);
			}
			else {
				bindClaimKey = true;

				sb.append(_FINDER_COLUMN_CLAIMKEY_CLAIMKEY_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(OutboxMailModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindClaimKey) {
					queryPos.add(claimKey);
				}

				list = (List<OutboxMail>)QueryUtil.list(
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
	 * Returns the first outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail findByClaimKey_First(
			String claimKey, OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = fetchByClaimKey_First(
			claimKey, orderByComparator);

		if (outboxMail != null) {
			return outboxMail;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("claimKey=");
		sb.append(claimKey);

		sb.append("}");

		throw new NoSuchOutboxMailException(sb.toString());
	}

	/**
	 * Returns the first outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail fetchByClaimKey_First(
		String claimKey, OrderByComparator<OutboxMail> orderByComparator) {

		List<OutboxMail> list = findByClaimKey(
			claimKey, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail findByClaimKey_Last(
			String claimKey, OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = fetchByClaimKey_Last(
			claimKey, orderByComparator);

		if (outboxMail != null) {
			return outboxMail;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("claimKey=");
		sb.append(claimKey);

		sb.append("}");

		throw new NoSuchOutboxMailException(sb.toString());
	}

	/**
	 * Returns the last outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail fetchByClaimKey_Last(
		String claimKey, OrderByComparator<OutboxMail> orderByComparator) {

		int count = countByClaimKey(claimKey);

		if (count == 0) {
			return null;
		}

		List<OutboxMail> list = findByClaimKey(
			claimKey, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the outbox mails before and after the current outbox mail in the ordered set where claimKey = &#63;.
	 *
	 * @param outboxMailId the primary key of the current outbox mail
	 * @param claimKey the claim key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	@Override
	public OutboxMail[] findByClaimKey_PrevAndNext(
			long outboxMailId, String claimKey,
			OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		claimKey = Objects.toString(claimKey, "");

		OutboxMail outboxMail = findByPrimaryKey(outboxMailId);

		Session session = null;

		try {
			session = openSession();

			OutboxMail[] array = new OutboxMailImpl[3];

			array[0] = getByClaimKey_PrevAndNext(
				session, outboxMail, claimKey, orderByComparator, true);

			array[1] = outboxMail;

			array[2] = getByClaimKey_PrevAndNext(
				session, outboxMail, claimKey, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected OutboxMail getByClaimKey_PrevAndNext(
		Session session, OutboxMail outboxMail, String claimKey,
		OrderByComparator<OutboxMail> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_OUTBOXMAIL_WHERE);

		boolean bindClaimKey = false;

		if (claimKey.isEmpty()) {
			sb.append(_FINDER_COLUMN_CLAIMKEY_CLAIMKEY_3);
		}
		else {
			bindClaimKey = true;

			sb.append(_FINDER_COLUMN_CLAIMKEY_CLAIMKEY_2);
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
			sb.append(OutboxMailModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		if (bindClaimKey) {
			queryPos.add(claimKey);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(outboxMail)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<OutboxMail> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the outbox mails where claimKey = &#63; from the database.
	 *
	 * @param claimKey the claim key
	 */
	@Override
	public void removeByClaimKey(String claimKey) {
		for (OutboxMail outboxMail :
				findByClaimKey(
					claimKey, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(outboxMail);
		}
	}

	/**
	 * Returns the number of outbox mails where claimKey = &#63;.
	 *
	 * @param claimKey the claim key
	 * @return the number of matching outbox mails
	 */
	@Override
	public int countByClaimKey(String claimKey) {
		claimKey = Objects.toString(claimKey, "");

		FinderPath finderPath = _finderPathCountByClaimKey;

		Object[] finderArgs = new Object[] {claimKey};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_OUTBOXMAIL_WHERE);

			boolean bindClaimKey = false;

			if (claimKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_CLAIMKEY_CLAIMKEY_3);
			}
			else {
				bindClaimKey = true;

				sb.append(_FINDER_COLUMN_CLAIMKEY_CLAIMKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindClaimKey) {
					queryPos.add(claimKey);
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

	private static final String _FINDER_COLUMN_CLAIMKEY_CLAIMKEY_2 =
		"outboxMail.claimKey = ?";

	private static final String _FINDER_COLUMN_CLAIMKEY_CLAIMKEY_3 =
		"(outboxMail.claimKey IS NULL OR outboxMail.claimKey = '')";

	private FinderPath _finderPathWithPaginationFindByUserId;
	private FinderPath _finderPathWithoutPaginationFindByUserId;
	private FinderPath _finderPathCountByUserId;

	/**
	 * Returns all the outbox mails where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByUserId(long userId) {
		return findByUserId(userId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the outbox mails where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @return the range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByUserId(long userId, int start, int end) {
		return findByUserId(userId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the outbox mails where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByUserId(
		long userId, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator) {

		return findByUserId(userId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the outbox mails where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching outbox mails
	 */
	@Override
	public List<OutboxMail> findByUserId(
		long userId, int start, int end,
		OrderByComparator<OutboxMail> orderByComparator,
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

		List<OutboxMail> list = null;

		if (useFinderCache) {
			list = (List<OutboxMail>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (OutboxMail outboxMail : list) {
					if (userId != outboxMail.getUserId()) {
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

			sb.append(_SQL_SELECT_OUTBOXMAIL_WHERE);

			sb.append(_FINDER_COLUMN_USERID_USERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(OutboxMailModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				list = (List<OutboxMail>)QueryUtil.list(
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
	 * Returns the first outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail findByUserId_First(
			long userId, OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = fetchByUserId_First(userId, orderByComparator);

		if (outboxMail != null) {
			return outboxMail;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("userId=");
		sb.append(userId);

		sb.append("}");

		throw new NoSuchOutboxMailException(sb.toString());
	}

	/**
	 * Returns the first outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail fetchByUserId_First(
		long userId, OrderByComparator<OutboxMail> orderByComparator) {

		List<OutboxMail> list = findByUserId(userId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail
	 * @throws NoSuchOutboxMailException if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail findByUserId_Last(
			long userId, OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = fetchByUserId_Last(userId, orderByComparator);

		if (outboxMail != null) {
			return outboxMail;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("userId=");
		sb.append(userId);

		sb.append("}");

		throw new NoSuchOutboxMailException(sb.toString());
	}

	/**
	 * Returns the last outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching outbox mail, or <code>null</code> if a matching outbox mail could not be found
	 */
	@Override
	public OutboxMail fetchByUserId_Last(
		long userId, OrderByComparator<OutboxMail> orderByComparator) {

		int count = countByUserId(userId);

		if (count == 0) {
			return null;
		}

		List<OutboxMail> list = findByUserId(
			userId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the outbox mails before and after the current outbox mail in the ordered set where userId = &#63;.
	 *
	 * @param outboxMailId the primary key of the current outbox mail
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	@Override
	public OutboxMail[] findByUserId_PrevAndNext(
			long outboxMailId, long userId,
			OrderByComparator<OutboxMail> orderByComparator)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = findByPrimaryKey(outboxMailId);

		Session session = null;

		try {
			session = openSession();

			OutboxMail[] array = new OutboxMailImpl[3];

			array[0] = getByUserId_PrevAndNext(
				session, outboxMail, userId, orderByComparator, true);

			array[1] = outboxMail;

			array[2] = getByUserId_PrevAndNext(
				session, outboxMail, userId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected OutboxMail getByUserId_PrevAndNext(
		Session session, OutboxMail outboxMail, long userId,
		OrderByComparator<OutboxMail> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_OUTBOXMAIL_WHERE);

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
			sb.append(OutboxMailModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(userId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(outboxMail)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<OutboxMail> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the outbox mails where userId = &#63; from the database.
	 *
	 * @param userId the user ID
	 */
	@Override
	public void removeByUserId(long userId) {
		for (OutboxMail outboxMail :
				findByUserId(
					userId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(outboxMail);
		}
	}

	/**
	 * Returns the number of outbox mails where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the number of matching outbox mails
	 */
	@Override
	public int countByUserId(long userId) {
		FinderPath finderPath = _finderPathCountByUserId;

		Object[] finderArgs = new Object[] {userId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_OUTBOXMAIL_WHERE);

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
		"outboxMail.userId = ?";

	public OutboxMailPersistenceImpl() {
		setModelClass(OutboxMail.class);

		setModelImplClass(OutboxMailImpl.class);
		setModelPKClass(long.class);

		setTable(OutboxMailTable.INSTANCE);
	}

	/**
	 * Caches the outbox mail in the entity cache if it is enabled.
	 *
	 * @param outboxMail the outbox mail
	 */
	@Override
	public void cacheResult(OutboxMail outboxMail) {
		entityCache.putResult(
			OutboxMailImpl.class, outboxMail.getPrimaryKey(), outboxMail);

		finderCache.putResult(
			_finderPathFetchByC_M,
			new Object[] {outboxMail.getCompanyId(), outboxMail.getMailKey()},
			outboxMail);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the outbox mails in the entity cache if it is enabled.
	 *
	 * @param outboxMails the outbox mails
	 */
	@Override
	public void cacheResult(List<OutboxMail> outboxMails) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (outboxMails.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (OutboxMail outboxMail : outboxMails) {
			if (entityCache.getResult(
					OutboxMailImpl.class, outboxMail.getPrimaryKey()) == null) {

				cacheResult(outboxMail);
			}
		}
	}

	/**
	 * Clears the cache for all outbox mails.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(OutboxMailImpl.class);

		finderCache.clearCache(OutboxMailImpl.class);
	}

	/**
	 * Clears the cache for the outbox mail.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(OutboxMail outboxMail) {
		entityCache.removeResult(OutboxMailImpl.class, outboxMail);
	}

	@Override
	public void clearCache(List<OutboxMail> outboxMails) {
		for (OutboxMail outboxMail : outboxMails) {
			entityCache.removeResult(OutboxMailImpl.class, outboxMail);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(OutboxMailImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(OutboxMailImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		OutboxMailModelImpl outboxMailModelImpl) {

		Object[] args = new Object[] {
			outboxMailModelImpl.getCompanyId(), outboxMailModelImpl.getMailKey()
		};

		finderCache.putResult(_finderPathCountByC_M, args, Long.valueOf(1));
		finderCache.putResult(_finderPathFetchByC_M, args, outboxMailModelImpl);
	}

	/**
	 * Creates a new outbox mail with the primary key. Does not add the outbox mail to the database.
	 *
	 * @param outboxMailId the primary key for the new outbox mail
	 * @return the new outbox mail
	 */
	@Override
	public OutboxMail create(long outboxMailId) {
		OutboxMail outboxMail = new OutboxMailImpl();

		outboxMail.setNew(true);
		outboxMail.setPrimaryKey(outboxMailId);

		outboxMail.setCompanyId(CompanyThreadLocal.getCompanyId());

		return outboxMail;
	}

	/**
	 * Removes the outbox mail with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail that was removed
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	@Override
	public OutboxMail remove(long outboxMailId)
		throws NoSuchOutboxMailException {

		return remove((Serializable)outboxMailId);
	}

	/**
	 * Removes the outbox mail with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the outbox mail
	 * @return the outbox mail that was removed
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	@Override
	public OutboxMail remove(Serializable primaryKey)
		throws NoSuchOutboxMailException {

		Session session = null;

		try {
			session = openSession();

			OutboxMail outboxMail = (OutboxMail)session.get(
				OutboxMailImpl.class, primaryKey);

			if (outboxMail == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchOutboxMailException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(outboxMail);
		}
		catch (NoSuchOutboxMailException noSuchEntityException) {
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
	protected OutboxMail removeImpl(OutboxMail outboxMail) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(outboxMail)) {
				outboxMail = (OutboxMail)session.get(
					OutboxMailImpl.class, outboxMail.getPrimaryKeyObj());
			}

			if (outboxMail != null) {
				session.delete(outboxMail);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (outboxMail != null) {
			clearCache(outboxMail);
		}

		return outboxMail;
	}

	@Override
	public OutboxMail updateImpl(OutboxMail outboxMail) {
		boolean isNew = outboxMail.isNew();

		if (!(outboxMail instanceof OutboxMailModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(outboxMail.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(outboxMail);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in outboxMail proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom OutboxMail implementation " +
					outboxMail.getClass());
		}

		OutboxMailModelImpl outboxMailModelImpl =
			(OutboxMailModelImpl)outboxMail;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (outboxMail.getCreateDate() == null)) {
			if (serviceContext == null) {
				outboxMail.setCreateDate(date);
			}
			else {
				outboxMail.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!outboxMailModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				outboxMail.setModifiedDate(date);
			}
			else {
				outboxMail.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(outboxMail);
			}
			else {
				outboxMail = (OutboxMail)session.merge(outboxMail);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			OutboxMailImpl.class, outboxMailModelImpl, false, true);

		cacheUniqueFindersCache(outboxMailModelImpl);

		if (isNew) {
			outboxMail.setNew(false);
		}

		outboxMail.resetOriginalValues();

		return outboxMail;
	}

	/**
	 * Returns the outbox mail with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the outbox mail
	 * @return the outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	@Override
	public OutboxMail findByPrimaryKey(Serializable primaryKey)
		throws NoSuchOutboxMailException {

		OutboxMail outboxMail = fetchByPrimaryKey(primaryKey);

		if (outboxMail == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchOutboxMailException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return outboxMail;
	}

	/**
	 * Returns the outbox mail with the primary key or throws a <code>NoSuchOutboxMailException</code> if it could not be found.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail
	 * @throws NoSuchOutboxMailException if a outbox mail with the primary key could not be found
	 */
	@Override
	public OutboxMail findByPrimaryKey(long outboxMailId)
		throws NoSuchOutboxMailException {

		return findByPrimaryKey((Serializable)outboxMailId);
	}

	/**
	 * Returns the outbox mail with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail, or <code>null</code> if a outbox mail with the primary key could not be found
	 */
	@Override
	public OutboxMail fetchByPrimaryKey(long outboxMailId) {
		return fetchByPrimaryKey((Serializable)outboxMailId);
	}

	/**
	 * Returns all the outbox mails.
	 *
	 * @return the outbox mails
	 */
	@Override
	public List<OutboxMail> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the outbox mails.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @return the range of outbox mails
	 */
	@Override
	public List<OutboxMail> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the outbox mails.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of outbox mails
	 */
	@Override
	public List<OutboxMail> findAll(
		int start, int end, OrderByComparator<OutboxMail> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the outbox mails.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of outbox mails
	 */
	@Override
	public List<OutboxMail> findAll(
		int start, int end, OrderByComparator<OutboxMail> orderByComparator,
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

		List<OutboxMail> list = null;

		if (useFinderCache) {
			list = (List<OutboxMail>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_OUTBOXMAIL);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_OUTBOXMAIL;

				sql = sql.concat(OutboxMailModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<OutboxMail>)QueryUtil.list(
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
	 * Removes all the outbox mails from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (OutboxMail outboxMail : findAll()) {
			remove(outboxMail);
		}
	}

	/**
	 * Returns the number of outbox mails.
	 *
	 * @return the number of outbox mails
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_OUTBOXMAIL);

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
		return "outboxMailId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_OUTBOXMAIL;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return OutboxMailModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the outbox mail persistence.
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

		_finderPathFetchByC_M = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByC_M",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"companyId", "mailKey"}, true);

		_finderPathCountByC_M = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByC_M",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"companyId", "mailKey"}, false);

		_finderPathWithPaginationFindByS_LtD = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_LtD",
			new String[] {
				Integer.class.getName(), Date.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"status", "dueDate"}, true);

		_finderPathWithPaginationCountByS_LtD = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByS_LtD",
			new String[] {Integer.class.getName(), Date.class.getName()},
			new String[] {"status", "dueDate"}, false);

		_finderPathWithPaginationFindBySGI_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findBySGI_S",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "status"}, true);

		_finderPathWithoutPaginationFindBySGI_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findBySGI_S",
			new String[] {Long.class.getName(), Integer.class.getName()},
			new String[] {"schoolGroupId", "status"}, true);

		_finderPathCountBySGI_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countBySGI_S",
			new String[] {Long.class.getName(), Integer.class.getName()},
			new String[] {"schoolGroupId", "status"}, false);

		_finderPathWithPaginationFindByClaimKey = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByClaimKey",
			new String[] {
				String.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"claimKey"}, true);

		_finderPathWithoutPaginationFindByClaimKey = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByClaimKey",
			new String[] {String.class.getName()}, new String[] {"claimKey"},
			true);

		_finderPathCountByClaimKey = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByClaimKey",
			new String[] {String.class.getName()}, new String[] {"claimKey"},
			false);

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

		OutboxMailUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		OutboxMailUtil.setPersistence(null);

		entityCache.removeCache(OutboxMailImpl.class.getName());
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

	private static Long _getTime(Date date) {
		if (date == null) {
			return null;
		}

		return date.getTime();
	}

	private static final String _SQL_SELECT_OUTBOXMAIL =
		"SELECT outboxMail FROM OutboxMail outboxMail";

	private static final String _SQL_SELECT_OUTBOXMAIL_WHERE =
		"SELECT outboxMail FROM OutboxMail outboxMail WHERE ";

	private static final String _SQL_COUNT_OUTBOXMAIL =
		"SELECT COUNT(outboxMail) FROM OutboxMail outboxMail";

	private static final String _SQL_COUNT_OUTBOXMAIL_WHERE =
		"SELECT COUNT(outboxMail) FROM OutboxMail outboxMail WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "outboxMail.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No OutboxMail exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No OutboxMail exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		OutboxMailPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}