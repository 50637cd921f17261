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

import nl.klassenkring.consent.exception.NoSuchConsentTextException;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.model.ConsentTextTable;
import nl.klassenkring.consent.model.impl.ConsentTextImpl;
import nl.klassenkring.consent.model.impl.ConsentTextModelImpl;
import nl.klassenkring.consent.service.persistence.ConsentTextPersistence;
import nl.klassenkring.consent.service.persistence.ConsentTextUtil;
import nl.klassenkring.consent.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the consent text service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ConsentTextPersistence.class)
public class ConsentTextPersistenceImpl
	extends BasePersistenceImpl<ConsentText> implements ConsentTextPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ConsentTextUtil</code> to access the consent text persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ConsentTextImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByS_K;
	private FinderPath _finderPathWithoutPaginationFindByS_K;
	private FinderPath _finderPathCountByS_K;

	/**
	 * Returns all the consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the matching consent texts
	 */
	@Override
	public List<ConsentText> findByS_K(long schoolGroupId, String purposeKey) {
		return findByS_K(
			schoolGroupId, purposeKey, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @return the range of matching consent texts
	 */
	@Override
	public List<ConsentText> findByS_K(
		long schoolGroupId, String purposeKey, int start, int end) {

		return findByS_K(schoolGroupId, purposeKey, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent texts
	 */
	@Override
	public List<ConsentText> findByS_K(
		long schoolGroupId, String purposeKey, int start, int end,
		OrderByComparator<ConsentText> orderByComparator) {

		return findByS_K(
			schoolGroupId, purposeKey, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent texts
	 */
	@Override
	public List<ConsentText> findByS_K(
		long schoolGroupId, String purposeKey, int start, int end,
		OrderByComparator<ConsentText> orderByComparator,
		boolean useFinderCache) {

		purposeKey = Objects.toString(purposeKey, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByS_K;
				finderArgs = new Object[] {schoolGroupId, purposeKey};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByS_K;
			finderArgs = new Object[] {
				schoolGroupId, purposeKey, start, end, orderByComparator
			};
		}

		List<ConsentText> list = null;

		if (useFinderCache) {
			list = (List<ConsentText>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentText consentText : list) {
					if ((schoolGroupId != consentText.getSchoolGroupId()) ||
						!purposeKey.equals(consentText.getPurposeKey())) {

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

			sb.append(_SQL_SELECT_CONSENTTEXT_WHERE);

			sb.append(_FINDER_COLUMN_S_K_SCHOOLGROUPID_2);

			boolean bindPurposeKey = false;

			if (purposeKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_PURPOSEKEY_3);
			}
			else {
				bindPurposeKey = true;

				sb.append(_FINDER_COLUMN_S_K_PURPOSEKEY_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentTextModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindPurposeKey) {
					queryPos.add(purposeKey);
				}

				list = (List<ConsentText>)QueryUtil.list(
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
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	@Override
	public ConsentText findByS_K_First(
			long schoolGroupId, String purposeKey,
			OrderByComparator<ConsentText> orderByComparator)
		throws NoSuchConsentTextException {

		ConsentText consentText = fetchByS_K_First(
			schoolGroupId, purposeKey, orderByComparator);

		if (consentText != null) {
			return consentText;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", purposeKey=");
		sb.append(purposeKey);

		sb.append("}");

		throw new NoSuchConsentTextException(sb.toString());
	}

	/**
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	@Override
	public ConsentText fetchByS_K_First(
		long schoolGroupId, String purposeKey,
		OrderByComparator<ConsentText> orderByComparator) {

		List<ConsentText> list = findByS_K(
			schoolGroupId, purposeKey, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	@Override
	public ConsentText findByS_K_Last(
			long schoolGroupId, String purposeKey,
			OrderByComparator<ConsentText> orderByComparator)
		throws NoSuchConsentTextException {

		ConsentText consentText = fetchByS_K_Last(
			schoolGroupId, purposeKey, orderByComparator);

		if (consentText != null) {
			return consentText;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", purposeKey=");
		sb.append(purposeKey);

		sb.append("}");

		throw new NoSuchConsentTextException(sb.toString());
	}

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	@Override
	public ConsentText fetchByS_K_Last(
		long schoolGroupId, String purposeKey,
		OrderByComparator<ConsentText> orderByComparator) {

		int count = countByS_K(schoolGroupId, purposeKey);

		if (count == 0) {
			return null;
		}

		List<ConsentText> list = findByS_K(
			schoolGroupId, purposeKey, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent texts before and after the current consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param consentTextId the primary key of the current consent text
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent text
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	@Override
	public ConsentText[] findByS_K_PrevAndNext(
			long consentTextId, long schoolGroupId, String purposeKey,
			OrderByComparator<ConsentText> orderByComparator)
		throws NoSuchConsentTextException {

		purposeKey = Objects.toString(purposeKey, "");

		ConsentText consentText = findByPrimaryKey(consentTextId);

		Session session = null;

		try {
			session = openSession();

			ConsentText[] array = new ConsentTextImpl[3];

			array[0] = getByS_K_PrevAndNext(
				session, consentText, schoolGroupId, purposeKey,
				orderByComparator, true);

			array[1] = consentText;

			array[2] = getByS_K_PrevAndNext(
				session, consentText, schoolGroupId, purposeKey,
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

	protected ConsentText getByS_K_PrevAndNext(
		Session session, ConsentText consentText, long schoolGroupId,
		String purposeKey, OrderByComparator<ConsentText> orderByComparator,
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

		sb.append(_SQL_SELECT_CONSENTTEXT_WHERE);

		sb.append(_FINDER_COLUMN_S_K_SCHOOLGROUPID_2);

		boolean bindPurposeKey = false;

		if (purposeKey.isEmpty()) {
			sb.append(_FINDER_COLUMN_S_K_PURPOSEKEY_3);
		}
		else {
			bindPurposeKey = true;

			sb.append(_FINDER_COLUMN_S_K_PURPOSEKEY_2);
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
			sb.append(ConsentTextModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (bindPurposeKey) {
			queryPos.add(purposeKey);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(consentText)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentText> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent texts where schoolGroupId = &#63; and purposeKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 */
	@Override
	public void removeByS_K(long schoolGroupId, String purposeKey) {
		for (ConsentText consentText :
				findByS_K(
					schoolGroupId, purposeKey, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(consentText);
		}
	}

	/**
	 * Returns the number of consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the number of matching consent texts
	 */
	@Override
	public int countByS_K(long schoolGroupId, String purposeKey) {
		purposeKey = Objects.toString(purposeKey, "");

		FinderPath finderPath = _finderPathCountByS_K;

		Object[] finderArgs = new Object[] {schoolGroupId, purposeKey};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_CONSENTTEXT_WHERE);

			sb.append(_FINDER_COLUMN_S_K_SCHOOLGROUPID_2);

			boolean bindPurposeKey = false;

			if (purposeKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_PURPOSEKEY_3);
			}
			else {
				bindPurposeKey = true;

				sb.append(_FINDER_COLUMN_S_K_PURPOSEKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindPurposeKey) {
					queryPos.add(purposeKey);
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

	private static final String _FINDER_COLUMN_S_K_SCHOOLGROUPID_2 =
		"consentText.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_K_PURPOSEKEY_2 =
		"consentText.purposeKey = ?";

	private static final String _FINDER_COLUMN_S_K_PURPOSEKEY_3 =
		"(consentText.purposeKey IS NULL OR consentText.purposeKey = '')";

	private FinderPath _finderPathWithPaginationFindBySchoolGroupId;
	private FinderPath _finderPathWithoutPaginationFindBySchoolGroupId;
	private FinderPath _finderPathCountBySchoolGroupId;

	/**
	 * Returns all the consent texts where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent texts
	 */
	@Override
	public List<ConsentText> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent texts where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @return the range of matching consent texts
	 */
	@Override
	public List<ConsentText> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent texts where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent texts
	 */
	@Override
	public List<ConsentText> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentText> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent texts where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent texts
	 */
	@Override
	public List<ConsentText> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentText> orderByComparator,
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

		List<ConsentText> list = null;

		if (useFinderCache) {
			list = (List<ConsentText>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentText consentText : list) {
					if (schoolGroupId != consentText.getSchoolGroupId()) {
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

			sb.append(_SQL_SELECT_CONSENTTEXT_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentTextModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<ConsentText>)QueryUtil.list(
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
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	@Override
	public ConsentText findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<ConsentText> orderByComparator)
		throws NoSuchConsentTextException {

		ConsentText consentText = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (consentText != null) {
			return consentText;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchConsentTextException(sb.toString());
	}

	/**
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	@Override
	public ConsentText fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<ConsentText> orderByComparator) {

		List<ConsentText> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	@Override
	public ConsentText findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<ConsentText> orderByComparator)
		throws NoSuchConsentTextException {

		ConsentText consentText = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (consentText != null) {
			return consentText;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchConsentTextException(sb.toString());
	}

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	@Override
	public ConsentText fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<ConsentText> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<ConsentText> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent texts before and after the current consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentTextId the primary key of the current consent text
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent text
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	@Override
	public ConsentText[] findBySchoolGroupId_PrevAndNext(
			long consentTextId, long schoolGroupId,
			OrderByComparator<ConsentText> orderByComparator)
		throws NoSuchConsentTextException {

		ConsentText consentText = findByPrimaryKey(consentTextId);

		Session session = null;

		try {
			session = openSession();

			ConsentText[] array = new ConsentTextImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, consentText, schoolGroupId, orderByComparator, true);

			array[1] = consentText;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, consentText, schoolGroupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ConsentText getBySchoolGroupId_PrevAndNext(
		Session session, ConsentText consentText, long schoolGroupId,
		OrderByComparator<ConsentText> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_CONSENTTEXT_WHERE);

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
			sb.append(ConsentTextModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(consentText)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentText> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent texts where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (ConsentText consentText :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(consentText);
		}
	}

	/**
	 * Returns the number of consent texts where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent texts
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONSENTTEXT_WHERE);

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
		"consentText.schoolGroupId = ?";

	private FinderPath _finderPathFetchByS_K_V;
	private FinderPath _finderPathCountByS_K_V;

	/**
	 * Returns the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; or throws a <code>NoSuchConsentTextException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	@Override
	public ConsentText findByS_K_V(
			long schoolGroupId, String purposeKey, int version)
		throws NoSuchConsentTextException {

		ConsentText consentText = fetchByS_K_V(
			schoolGroupId, purposeKey, version);

		if (consentText == null) {
			StringBundler sb = new StringBundler(8);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("schoolGroupId=");
			sb.append(schoolGroupId);

			sb.append(", purposeKey=");
			sb.append(purposeKey);

			sb.append(", version=");
			sb.append(version);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchConsentTextException(sb.toString());
		}

		return consentText;
	}

	/**
	 * Returns the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	@Override
	public ConsentText fetchByS_K_V(
		long schoolGroupId, String purposeKey, int version) {

		return fetchByS_K_V(schoolGroupId, purposeKey, version, true);
	}

	/**
	 * Returns the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	@Override
	public ConsentText fetchByS_K_V(
		long schoolGroupId, String purposeKey, int version,
		boolean useFinderCache) {

		purposeKey = Objects.toString(purposeKey, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {schoolGroupId, purposeKey, version};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByS_K_V, finderArgs, this);
		}

		if (result instanceof ConsentText) {
			ConsentText consentText = (ConsentText)result;

			if ((schoolGroupId != consentText.getSchoolGroupId()) ||
				!Objects.equals(purposeKey, consentText.getPurposeKey()) ||
				(version != consentText.getVersion())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(5);

			sb.append(_SQL_SELECT_CONSENTTEXT_WHERE);

			sb.append(_FINDER_COLUMN_S_K_V_SCHOOLGROUPID_2);

			boolean bindPurposeKey = false;

			if (purposeKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_V_PURPOSEKEY_3);
			}
			else {
				bindPurposeKey = true;

				sb.append(_FINDER_COLUMN_S_K_V_PURPOSEKEY_2);
			}

			sb.append(_FINDER_COLUMN_S_K_V_VERSION_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindPurposeKey) {
					queryPos.add(purposeKey);
				}

				queryPos.add(version);

				List<ConsentText> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByS_K_V, finderArgs, list);
					}
				}
				else {
					ConsentText consentText = list.get(0);

					result = consentText;

					cacheResult(consentText);
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
			return (ConsentText)result;
		}
	}

	/**
	 * Removes the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the consent text that was removed
	 */
	@Override
	public ConsentText removeByS_K_V(
			long schoolGroupId, String purposeKey, int version)
		throws NoSuchConsentTextException {

		ConsentText consentText = findByS_K_V(
			schoolGroupId, purposeKey, version);

		return remove(consentText);
	}

	/**
	 * Returns the number of consent texts where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the number of matching consent texts
	 */
	@Override
	public int countByS_K_V(
		long schoolGroupId, String purposeKey, int version) {

		purposeKey = Objects.toString(purposeKey, "");

		FinderPath finderPath = _finderPathCountByS_K_V;

		Object[] finderArgs = new Object[] {schoolGroupId, purposeKey, version};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_CONSENTTEXT_WHERE);

			sb.append(_FINDER_COLUMN_S_K_V_SCHOOLGROUPID_2);

			boolean bindPurposeKey = false;

			if (purposeKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_V_PURPOSEKEY_3);
			}
			else {
				bindPurposeKey = true;

				sb.append(_FINDER_COLUMN_S_K_V_PURPOSEKEY_2);
			}

			sb.append(_FINDER_COLUMN_S_K_V_VERSION_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindPurposeKey) {
					queryPos.add(purposeKey);
				}

				queryPos.add(version);

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

	private static final String _FINDER_COLUMN_S_K_V_SCHOOLGROUPID_2 =
		"consentText.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_K_V_PURPOSEKEY_2 =
		"consentText.purposeKey = ? AND ";

	private static final String _FINDER_COLUMN_S_K_V_PURPOSEKEY_3 =
		"(consentText.purposeKey IS NULL OR consentText.purposeKey = '') AND ";

	private static final String _FINDER_COLUMN_S_K_V_VERSION_2 =
		"consentText.version = ?";

	public ConsentTextPersistenceImpl() {
		setModelClass(ConsentText.class);

		setModelImplClass(ConsentTextImpl.class);
		setModelPKClass(long.class);

		setTable(ConsentTextTable.INSTANCE);
	}

	/**
	 * Caches the consent text in the entity cache if it is enabled.
	 *
	 * @param consentText the consent text
	 */
	@Override
	public void cacheResult(ConsentText consentText) {
		entityCache.putResult(
			ConsentTextImpl.class, consentText.getPrimaryKey(), consentText);

		finderCache.putResult(
			_finderPathFetchByS_K_V,
			new Object[] {
				consentText.getSchoolGroupId(), consentText.getPurposeKey(),
				consentText.getVersion()
			},
			consentText);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the consent texts in the entity cache if it is enabled.
	 *
	 * @param consentTexts the consent texts
	 */
	@Override
	public void cacheResult(List<ConsentText> consentTexts) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (consentTexts.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ConsentText consentText : consentTexts) {
			if (entityCache.getResult(
					ConsentTextImpl.class, consentText.getPrimaryKey()) ==
						null) {

				cacheResult(consentText);
			}
		}
	}

	/**
	 * Clears the cache for all consent texts.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ConsentTextImpl.class);

		finderCache.clearCache(ConsentTextImpl.class);
	}

	/**
	 * Clears the cache for the consent text.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ConsentText consentText) {
		entityCache.removeResult(ConsentTextImpl.class, consentText);
	}

	@Override
	public void clearCache(List<ConsentText> consentTexts) {
		for (ConsentText consentText : consentTexts) {
			entityCache.removeResult(ConsentTextImpl.class, consentText);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ConsentTextImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ConsentTextImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		ConsentTextModelImpl consentTextModelImpl) {

		Object[] args = new Object[] {
			consentTextModelImpl.getSchoolGroupId(),
			consentTextModelImpl.getPurposeKey(),
			consentTextModelImpl.getVersion()
		};

		finderCache.putResult(_finderPathCountByS_K_V, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByS_K_V, args, consentTextModelImpl);
	}

	/**
	 * Creates a new consent text with the primary key. Does not add the consent text to the database.
	 *
	 * @param consentTextId the primary key for the new consent text
	 * @return the new consent text
	 */
	@Override
	public ConsentText create(long consentTextId) {
		ConsentText consentText = new ConsentTextImpl();

		consentText.setNew(true);
		consentText.setPrimaryKey(consentTextId);

		consentText.setCompanyId(CompanyThreadLocal.getCompanyId());

		return consentText;
	}

	/**
	 * Removes the consent text with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text that was removed
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	@Override
	public ConsentText remove(long consentTextId)
		throws NoSuchConsentTextException {

		return remove((Serializable)consentTextId);
	}

	/**
	 * Removes the consent text with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the consent text
	 * @return the consent text that was removed
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	@Override
	public ConsentText remove(Serializable primaryKey)
		throws NoSuchConsentTextException {

		Session session = null;

		try {
			session = openSession();

			ConsentText consentText = (ConsentText)session.get(
				ConsentTextImpl.class, primaryKey);

			if (consentText == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchConsentTextException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(consentText);
		}
		catch (NoSuchConsentTextException noSuchEntityException) {
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
	protected ConsentText removeImpl(ConsentText consentText) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(consentText)) {
				consentText = (ConsentText)session.get(
					ConsentTextImpl.class, consentText.getPrimaryKeyObj());
			}

			if (consentText != null) {
				session.delete(consentText);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (consentText != null) {
			clearCache(consentText);
		}

		return consentText;
	}

	@Override
	public ConsentText updateImpl(ConsentText consentText) {
		boolean isNew = consentText.isNew();

		if (!(consentText instanceof ConsentTextModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(consentText.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(consentText);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in consentText proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ConsentText implementation " +
					consentText.getClass());
		}

		ConsentTextModelImpl consentTextModelImpl =
			(ConsentTextModelImpl)consentText;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (consentText.getCreateDate() == null)) {
			if (serviceContext == null) {
				consentText.setCreateDate(date);
			}
			else {
				consentText.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!consentTextModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				consentText.setModifiedDate(date);
			}
			else {
				consentText.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(consentText);
			}
			else {
				consentText = (ConsentText)session.merge(consentText);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ConsentTextImpl.class, consentTextModelImpl, false, true);

		cacheUniqueFindersCache(consentTextModelImpl);

		if (isNew) {
			consentText.setNew(false);
		}

		consentText.resetOriginalValues();

		return consentText;
	}

	/**
	 * Returns the consent text with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the consent text
	 * @return the consent text
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	@Override
	public ConsentText findByPrimaryKey(Serializable primaryKey)
		throws NoSuchConsentTextException {

		ConsentText consentText = fetchByPrimaryKey(primaryKey);

		if (consentText == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchConsentTextException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return consentText;
	}

	/**
	 * Returns the consent text with the primary key or throws a <code>NoSuchConsentTextException</code> if it could not be found.
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	@Override
	public ConsentText findByPrimaryKey(long consentTextId)
		throws NoSuchConsentTextException {

		return findByPrimaryKey((Serializable)consentTextId);
	}

	/**
	 * Returns the consent text with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text, or <code>null</code> if a consent text with the primary key could not be found
	 */
	@Override
	public ConsentText fetchByPrimaryKey(long consentTextId) {
		return fetchByPrimaryKey((Serializable)consentTextId);
	}

	/**
	 * Returns all the consent texts.
	 *
	 * @return the consent texts
	 */
	@Override
	public List<ConsentText> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent texts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @return the range of consent texts
	 */
	@Override
	public List<ConsentText> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent texts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent texts
	 */
	@Override
	public List<ConsentText> findAll(
		int start, int end, OrderByComparator<ConsentText> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent texts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent texts
	 */
	@Override
	public List<ConsentText> findAll(
		int start, int end, OrderByComparator<ConsentText> orderByComparator,
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

		List<ConsentText> list = null;

		if (useFinderCache) {
			list = (List<ConsentText>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_CONSENTTEXT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_CONSENTTEXT;

				sql = sql.concat(ConsentTextModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ConsentText>)QueryUtil.list(
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
	 * Removes all the consent texts from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ConsentText consentText : findAll()) {
			remove(consentText);
		}
	}

	/**
	 * Returns the number of consent texts.
	 *
	 * @return the number of consent texts
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_CONSENTTEXT);

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
		return "consentTextId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_CONSENTTEXT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ConsentTextModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the consent text persistence.
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

		_finderPathWithPaginationFindByS_K = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_K",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "purposeKey"}, true);

		_finderPathWithoutPaginationFindByS_K = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByS_K",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "purposeKey"}, true);

		_finderPathCountByS_K = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_K",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "purposeKey"}, false);

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

		_finderPathFetchByS_K_V = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByS_K_V",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName()
			},
			new String[] {"schoolGroupId", "purposeKey", "version"}, true);

		_finderPathCountByS_K_V = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_K_V",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName()
			},
			new String[] {"schoolGroupId", "purposeKey", "version"}, false);

		ConsentTextUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ConsentTextUtil.setPersistence(null);

		entityCache.removeCache(ConsentTextImpl.class.getName());
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

	private static final String _SQL_SELECT_CONSENTTEXT =
		"SELECT consentText FROM ConsentText consentText";

	private static final String _SQL_SELECT_CONSENTTEXT_WHERE =
		"SELECT consentText FROM ConsentText consentText WHERE ";

	private static final String _SQL_COUNT_CONSENTTEXT =
		"SELECT COUNT(consentText) FROM ConsentText consentText";

	private static final String _SQL_COUNT_CONSENTTEXT_WHERE =
		"SELECT COUNT(consentText) FROM ConsentText consentText WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "consentText.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ConsentText exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ConsentText exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ConsentTextPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}