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

import nl.klassenkring.consent.exception.NoSuchAuditEntryException;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.model.AuditEntryTable;
import nl.klassenkring.consent.model.impl.AuditEntryImpl;
import nl.klassenkring.consent.model.impl.AuditEntryModelImpl;
import nl.klassenkring.consent.service.persistence.AuditEntryPersistence;
import nl.klassenkring.consent.service.persistence.AuditEntryUtil;
import nl.klassenkring.consent.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the audit entry service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = AuditEntryPersistence.class)
public class AuditEntryPersistenceImpl
	extends BasePersistenceImpl<AuditEntry> implements AuditEntryPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>AuditEntryUtil</code> to access the audit entry persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		AuditEntryImpl.class.getName();

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
	 * Returns all the audit entries where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching audit entries
	 */
	@Override
	public List<AuditEntry> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the audit entries where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of matching audit entries
	 */
	@Override
	public List<AuditEntry> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching audit entries
	 */
	@Override
	public List<AuditEntry> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching audit entries
	 */
	@Override
	public List<AuditEntry> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator,
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

		List<AuditEntry> list = null;

		if (useFinderCache) {
			list = (List<AuditEntry>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (AuditEntry auditEntry : list) {
					if (schoolGroupId != auditEntry.getSchoolGroupId()) {
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

			sb.append(_SQL_SELECT_AUDITENTRY_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(AuditEntryModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<AuditEntry>)QueryUtil.list(
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
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry findBySchoolGroupId_First(
			long schoolGroupId, OrderByComparator<AuditEntry> orderByComparator)
		throws NoSuchAuditEntryException {

		AuditEntry auditEntry = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (auditEntry != null) {
			return auditEntry;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchAuditEntryException(sb.toString());
	}

	/**
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<AuditEntry> orderByComparator) {

		List<AuditEntry> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry findBySchoolGroupId_Last(
			long schoolGroupId, OrderByComparator<AuditEntry> orderByComparator)
		throws NoSuchAuditEntryException {

		AuditEntry auditEntry = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (auditEntry != null) {
			return auditEntry;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchAuditEntryException(sb.toString());
	}

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<AuditEntry> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<AuditEntry> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the audit entries before and after the current audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param auditEntryId the primary key of the current audit entry
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	@Override
	public AuditEntry[] findBySchoolGroupId_PrevAndNext(
			long auditEntryId, long schoolGroupId,
			OrderByComparator<AuditEntry> orderByComparator)
		throws NoSuchAuditEntryException {

		AuditEntry auditEntry = findByPrimaryKey(auditEntryId);

		Session session = null;

		try {
			session = openSession();

			AuditEntry[] array = new AuditEntryImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, auditEntry, schoolGroupId, orderByComparator, true);

			array[1] = auditEntry;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, auditEntry, schoolGroupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected AuditEntry getBySchoolGroupId_PrevAndNext(
		Session session, AuditEntry auditEntry, long schoolGroupId,
		OrderByComparator<AuditEntry> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_AUDITENTRY_WHERE);

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
			sb.append(AuditEntryModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(auditEntry)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<AuditEntry> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the audit entries where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (AuditEntry auditEntry :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(auditEntry);
		}
	}

	/**
	 * Returns the number of audit entries where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching audit entries
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_AUDITENTRY_WHERE);

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
		"auditEntry.schoolGroupId = ?";

	private FinderPath _finderPathWithPaginationFindByPupilId;
	private FinderPath _finderPathWithoutPaginationFindByPupilId;
	private FinderPath _finderPathCountByPupilId;

	/**
	 * Returns all the audit entries where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching audit entries
	 */
	@Override
	public List<AuditEntry> findByPupilId(long pupilId) {
		return findByPupilId(
			pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the audit entries where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of matching audit entries
	 */
	@Override
	public List<AuditEntry> findByPupilId(long pupilId, int start, int end) {
		return findByPupilId(pupilId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the audit entries where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching audit entries
	 */
	@Override
	public List<AuditEntry> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator) {

		return findByPupilId(pupilId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the audit entries where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching audit entries
	 */
	@Override
	public List<AuditEntry> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator,
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

		List<AuditEntry> list = null;

		if (useFinderCache) {
			list = (List<AuditEntry>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (AuditEntry auditEntry : list) {
					if (pupilId != auditEntry.getPupilId()) {
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

			sb.append(_SQL_SELECT_AUDITENTRY_WHERE);

			sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(AuditEntryModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				list = (List<AuditEntry>)QueryUtil.list(
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
	 * Returns the first audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry findByPupilId_First(
			long pupilId, OrderByComparator<AuditEntry> orderByComparator)
		throws NoSuchAuditEntryException {

		AuditEntry auditEntry = fetchByPupilId_First(
			pupilId, orderByComparator);

		if (auditEntry != null) {
			return auditEntry;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchAuditEntryException(sb.toString());
	}

	/**
	 * Returns the first audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry fetchByPupilId_First(
		long pupilId, OrderByComparator<AuditEntry> orderByComparator) {

		List<AuditEntry> list = findByPupilId(pupilId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry findByPupilId_Last(
			long pupilId, OrderByComparator<AuditEntry> orderByComparator)
		throws NoSuchAuditEntryException {

		AuditEntry auditEntry = fetchByPupilId_Last(pupilId, orderByComparator);

		if (auditEntry != null) {
			return auditEntry;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchAuditEntryException(sb.toString());
	}

	/**
	 * Returns the last audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry fetchByPupilId_Last(
		long pupilId, OrderByComparator<AuditEntry> orderByComparator) {

		int count = countByPupilId(pupilId);

		if (count == 0) {
			return null;
		}

		List<AuditEntry> list = findByPupilId(
			pupilId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the audit entries before and after the current audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param auditEntryId the primary key of the current audit entry
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	@Override
	public AuditEntry[] findByPupilId_PrevAndNext(
			long auditEntryId, long pupilId,
			OrderByComparator<AuditEntry> orderByComparator)
		throws NoSuchAuditEntryException {

		AuditEntry auditEntry = findByPrimaryKey(auditEntryId);

		Session session = null;

		try {
			session = openSession();

			AuditEntry[] array = new AuditEntryImpl[3];

			array[0] = getByPupilId_PrevAndNext(
				session, auditEntry, pupilId, orderByComparator, true);

			array[1] = auditEntry;

			array[2] = getByPupilId_PrevAndNext(
				session, auditEntry, pupilId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected AuditEntry getByPupilId_PrevAndNext(
		Session session, AuditEntry auditEntry, long pupilId,
		OrderByComparator<AuditEntry> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_AUDITENTRY_WHERE);

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
			sb.append(AuditEntryModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pupilId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(auditEntry)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<AuditEntry> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the audit entries where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	@Override
	public void removeByPupilId(long pupilId) {
		for (AuditEntry auditEntry :
				findByPupilId(
					pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(auditEntry);
		}
	}

	/**
	 * Returns the number of audit entries where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching audit entries
	 */
	@Override
	public int countByPupilId(long pupilId) {
		FinderPath finderPath = _finderPathCountByPupilId;

		Object[] finderArgs = new Object[] {pupilId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_AUDITENTRY_WHERE);

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
		"auditEntry.pupilId = ?";

	private FinderPath _finderPathWithPaginationFindByS_P;
	private FinderPath _finderPathWithoutPaginationFindByS_P;
	private FinderPath _finderPathCountByS_P;

	/**
	 * Returns all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @return the matching audit entries
	 */
	@Override
	public List<AuditEntry> findByS_P(long schoolGroupId, long pupilId) {
		return findByS_P(
			schoolGroupId, pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of matching audit entries
	 */
	@Override
	public List<AuditEntry> findByS_P(
		long schoolGroupId, long pupilId, int start, int end) {

		return findByS_P(schoolGroupId, pupilId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching audit entries
	 */
	@Override
	public List<AuditEntry> findByS_P(
		long schoolGroupId, long pupilId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator) {

		return findByS_P(
			schoolGroupId, pupilId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching audit entries
	 */
	@Override
	public List<AuditEntry> findByS_P(
		long schoolGroupId, long pupilId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByS_P;
				finderArgs = new Object[] {schoolGroupId, pupilId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByS_P;
			finderArgs = new Object[] {
				schoolGroupId, pupilId, start, end, orderByComparator
			};
		}

		List<AuditEntry> list = null;

		if (useFinderCache) {
			list = (List<AuditEntry>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (AuditEntry auditEntry : list) {
					if ((schoolGroupId != auditEntry.getSchoolGroupId()) ||
						(pupilId != auditEntry.getPupilId())) {

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

			sb.append(_SQL_SELECT_AUDITENTRY_WHERE);

			sb.append(_FINDER_COLUMN_S_P_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_P_PUPILID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(AuditEntryModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(pupilId);

				list = (List<AuditEntry>)QueryUtil.list(
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
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry findByS_P_First(
			long schoolGroupId, long pupilId,
			OrderByComparator<AuditEntry> orderByComparator)
		throws NoSuchAuditEntryException {

		AuditEntry auditEntry = fetchByS_P_First(
			schoolGroupId, pupilId, orderByComparator);

		if (auditEntry != null) {
			return auditEntry;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchAuditEntryException(sb.toString());
	}

	/**
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry fetchByS_P_First(
		long schoolGroupId, long pupilId,
		OrderByComparator<AuditEntry> orderByComparator) {

		List<AuditEntry> list = findByS_P(
			schoolGroupId, pupilId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry findByS_P_Last(
			long schoolGroupId, long pupilId,
			OrderByComparator<AuditEntry> orderByComparator)
		throws NoSuchAuditEntryException {

		AuditEntry auditEntry = fetchByS_P_Last(
			schoolGroupId, pupilId, orderByComparator);

		if (auditEntry != null) {
			return auditEntry;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchAuditEntryException(sb.toString());
	}

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	@Override
	public AuditEntry fetchByS_P_Last(
		long schoolGroupId, long pupilId,
		OrderByComparator<AuditEntry> orderByComparator) {

		int count = countByS_P(schoolGroupId, pupilId);

		if (count == 0) {
			return null;
		}

		List<AuditEntry> list = findByS_P(
			schoolGroupId, pupilId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the audit entries before and after the current audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param auditEntryId the primary key of the current audit entry
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	@Override
	public AuditEntry[] findByS_P_PrevAndNext(
			long auditEntryId, long schoolGroupId, long pupilId,
			OrderByComparator<AuditEntry> orderByComparator)
		throws NoSuchAuditEntryException {

		AuditEntry auditEntry = findByPrimaryKey(auditEntryId);

		Session session = null;

		try {
			session = openSession();

			AuditEntry[] array = new AuditEntryImpl[3];

			array[0] = getByS_P_PrevAndNext(
				session, auditEntry, schoolGroupId, pupilId, orderByComparator,
				true);

			array[1] = auditEntry;

			array[2] = getByS_P_PrevAndNext(
				session, auditEntry, schoolGroupId, pupilId, orderByComparator,
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

	protected AuditEntry getByS_P_PrevAndNext(
		Session session, AuditEntry auditEntry, long schoolGroupId,
		long pupilId, OrderByComparator<AuditEntry> orderByComparator,
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

		sb.append(_SQL_SELECT_AUDITENTRY_WHERE);

		sb.append(_FINDER_COLUMN_S_P_SCHOOLGROUPID_2);

		sb.append(_FINDER_COLUMN_S_P_PUPILID_2);

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
			sb.append(AuditEntryModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		queryPos.add(pupilId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(auditEntry)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<AuditEntry> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the audit entries where schoolGroupId = &#63; and pupilId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 */
	@Override
	public void removeByS_P(long schoolGroupId, long pupilId) {
		for (AuditEntry auditEntry :
				findByS_P(
					schoolGroupId, pupilId, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(auditEntry);
		}
	}

	/**
	 * Returns the number of audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @return the number of matching audit entries
	 */
	@Override
	public int countByS_P(long schoolGroupId, long pupilId) {
		FinderPath finderPath = _finderPathCountByS_P;

		Object[] finderArgs = new Object[] {schoolGroupId, pupilId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_AUDITENTRY_WHERE);

			sb.append(_FINDER_COLUMN_S_P_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_P_PUPILID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

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

	private static final String _FINDER_COLUMN_S_P_SCHOOLGROUPID_2 =
		"auditEntry.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_P_PUPILID_2 =
		"auditEntry.pupilId = ?";

	public AuditEntryPersistenceImpl() {
		setModelClass(AuditEntry.class);

		setModelImplClass(AuditEntryImpl.class);
		setModelPKClass(long.class);

		setTable(AuditEntryTable.INSTANCE);
	}

	/**
	 * Caches the audit entry in the entity cache if it is enabled.
	 *
	 * @param auditEntry the audit entry
	 */
	@Override
	public void cacheResult(AuditEntry auditEntry) {
		entityCache.putResult(
			AuditEntryImpl.class, auditEntry.getPrimaryKey(), auditEntry);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the audit entries in the entity cache if it is enabled.
	 *
	 * @param auditEntries the audit entries
	 */
	@Override
	public void cacheResult(List<AuditEntry> auditEntries) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (auditEntries.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (AuditEntry auditEntry : auditEntries) {
			if (entityCache.getResult(
					AuditEntryImpl.class, auditEntry.getPrimaryKey()) == null) {

				cacheResult(auditEntry);
			}
		}
	}

	/**
	 * Clears the cache for all audit entries.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(AuditEntryImpl.class);

		finderCache.clearCache(AuditEntryImpl.class);
	}

	/**
	 * Clears the cache for the audit entry.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(AuditEntry auditEntry) {
		entityCache.removeResult(AuditEntryImpl.class, auditEntry);
	}

	@Override
	public void clearCache(List<AuditEntry> auditEntries) {
		for (AuditEntry auditEntry : auditEntries) {
			entityCache.removeResult(AuditEntryImpl.class, auditEntry);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(AuditEntryImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(AuditEntryImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new audit entry with the primary key. Does not add the audit entry to the database.
	 *
	 * @param auditEntryId the primary key for the new audit entry
	 * @return the new audit entry
	 */
	@Override
	public AuditEntry create(long auditEntryId) {
		AuditEntry auditEntry = new AuditEntryImpl();

		auditEntry.setNew(true);
		auditEntry.setPrimaryKey(auditEntryId);

		auditEntry.setCompanyId(CompanyThreadLocal.getCompanyId());

		return auditEntry;
	}

	/**
	 * Removes the audit entry with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param auditEntryId the primary key of the audit entry
	 * @return the audit entry that was removed
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	@Override
	public AuditEntry remove(long auditEntryId)
		throws NoSuchAuditEntryException {

		return remove((Serializable)auditEntryId);
	}

	/**
	 * Removes the audit entry with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the audit entry
	 * @return the audit entry that was removed
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	@Override
	public AuditEntry remove(Serializable primaryKey)
		throws NoSuchAuditEntryException {

		Session session = null;

		try {
			session = openSession();

			AuditEntry auditEntry = (AuditEntry)session.get(
				AuditEntryImpl.class, primaryKey);

			if (auditEntry == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchAuditEntryException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(auditEntry);
		}
		catch (NoSuchAuditEntryException noSuchEntityException) {
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
	protected AuditEntry removeImpl(AuditEntry auditEntry) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(auditEntry)) {
				auditEntry = (AuditEntry)session.get(
					AuditEntryImpl.class, auditEntry.getPrimaryKeyObj());
			}

			if (auditEntry != null) {
				session.delete(auditEntry);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (auditEntry != null) {
			clearCache(auditEntry);
		}

		return auditEntry;
	}

	@Override
	public AuditEntry updateImpl(AuditEntry auditEntry) {
		boolean isNew = auditEntry.isNew();

		if (!(auditEntry instanceof AuditEntryModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(auditEntry.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(auditEntry);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in auditEntry proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom AuditEntry implementation " +
					auditEntry.getClass());
		}

		AuditEntryModelImpl auditEntryModelImpl =
			(AuditEntryModelImpl)auditEntry;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (auditEntry.getCreateDate() == null)) {
			if (serviceContext == null) {
				auditEntry.setCreateDate(date);
			}
			else {
				auditEntry.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!auditEntryModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				auditEntry.setModifiedDate(date);
			}
			else {
				auditEntry.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(auditEntry);
			}
			else {
				auditEntry = (AuditEntry)session.merge(auditEntry);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			AuditEntryImpl.class, auditEntryModelImpl, false, true);

		if (isNew) {
			auditEntry.setNew(false);
		}

		auditEntry.resetOriginalValues();

		return auditEntry;
	}

	/**
	 * Returns the audit entry with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the audit entry
	 * @return the audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	@Override
	public AuditEntry findByPrimaryKey(Serializable primaryKey)
		throws NoSuchAuditEntryException {

		AuditEntry auditEntry = fetchByPrimaryKey(primaryKey);

		if (auditEntry == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchAuditEntryException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return auditEntry;
	}

	/**
	 * Returns the audit entry with the primary key or throws a <code>NoSuchAuditEntryException</code> if it could not be found.
	 *
	 * @param auditEntryId the primary key of the audit entry
	 * @return the audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	@Override
	public AuditEntry findByPrimaryKey(long auditEntryId)
		throws NoSuchAuditEntryException {

		return findByPrimaryKey((Serializable)auditEntryId);
	}

	/**
	 * Returns the audit entry with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param auditEntryId the primary key of the audit entry
	 * @return the audit entry, or <code>null</code> if a audit entry with the primary key could not be found
	 */
	@Override
	public AuditEntry fetchByPrimaryKey(long auditEntryId) {
		return fetchByPrimaryKey((Serializable)auditEntryId);
	}

	/**
	 * Returns all the audit entries.
	 *
	 * @return the audit entries
	 */
	@Override
	public List<AuditEntry> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the audit entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of audit entries
	 */
	@Override
	public List<AuditEntry> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the audit entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of audit entries
	 */
	@Override
	public List<AuditEntry> findAll(
		int start, int end, OrderByComparator<AuditEntry> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the audit entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of audit entries
	 */
	@Override
	public List<AuditEntry> findAll(
		int start, int end, OrderByComparator<AuditEntry> orderByComparator,
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

		List<AuditEntry> list = null;

		if (useFinderCache) {
			list = (List<AuditEntry>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_AUDITENTRY);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_AUDITENTRY;

				sql = sql.concat(AuditEntryModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<AuditEntry>)QueryUtil.list(
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
	 * Removes all the audit entries from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (AuditEntry auditEntry : findAll()) {
			remove(auditEntry);
		}
	}

	/**
	 * Returns the number of audit entries.
	 *
	 * @return the number of audit entries
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_AUDITENTRY);

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
		return "auditEntryId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_AUDITENTRY;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return AuditEntryModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the audit entry persistence.
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

		_finderPathWithPaginationFindByS_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_P",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "pupilId"}, true);

		_finderPathWithoutPaginationFindByS_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByS_P",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"schoolGroupId", "pupilId"}, true);

		_finderPathCountByS_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_P",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"schoolGroupId", "pupilId"}, false);

		AuditEntryUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		AuditEntryUtil.setPersistence(null);

		entityCache.removeCache(AuditEntryImpl.class.getName());
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

	private static final String _SQL_SELECT_AUDITENTRY =
		"SELECT auditEntry FROM AuditEntry auditEntry";

	private static final String _SQL_SELECT_AUDITENTRY_WHERE =
		"SELECT auditEntry FROM AuditEntry auditEntry WHERE ";

	private static final String _SQL_COUNT_AUDITENTRY =
		"SELECT COUNT(auditEntry) FROM AuditEntry auditEntry";

	private static final String _SQL_COUNT_AUDITENTRY_WHERE =
		"SELECT COUNT(auditEntry) FROM AuditEntry auditEntry WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "auditEntry.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No AuditEntry exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No AuditEntry exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		AuditEntryPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}