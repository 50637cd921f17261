/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence.impl;

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
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.publication.exception.NoSuchPublicationDepictionException;
import nl.klassenkring.publication.model.PublicationDepiction;
import nl.klassenkring.publication.model.PublicationDepictionTable;
import nl.klassenkring.publication.model.impl.PublicationDepictionImpl;
import nl.klassenkring.publication.model.impl.PublicationDepictionModelImpl;
import nl.klassenkring.publication.service.persistence.PublicationDepictionPersistence;
import nl.klassenkring.publication.service.persistence.PublicationDepictionUtil;
import nl.klassenkring.publication.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the publication depiction service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PublicationDepictionPersistence.class)
public class PublicationDepictionPersistenceImpl
	extends BasePersistenceImpl<PublicationDepiction>
	implements PublicationDepictionPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PublicationDepictionUtil</code> to access the publication depiction persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PublicationDepictionImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByPublicationRequestId;
	private FinderPath _finderPathWithoutPaginationFindByPublicationRequestId;
	private FinderPath _finderPathCountByPublicationRequestId;
	private FinderPath _finderPathWithPaginationCountByPublicationRequestId;

	/**
	 * Returns all the publication depictions where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId) {

		return findByPublicationRequestId(
			publicationRequestId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication depictions where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId, int start, int end) {

		return findByPublicationRequestId(
			publicationRequestId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return findByPublicationRequestId(
			publicationRequestId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath =
					_finderPathWithoutPaginationFindByPublicationRequestId;
				finderArgs = new Object[] {publicationRequestId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPublicationRequestId;
			finderArgs = new Object[] {
				publicationRequestId, start, end, orderByComparator
			};
		}

		List<PublicationDepiction> list = null;

		if (useFinderCache) {
			list = (List<PublicationDepiction>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicationDepiction publicationDepiction : list) {
					if (publicationRequestId !=
							publicationDepiction.getPublicationRequestId()) {

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

			sb.append(_SQL_SELECT_PUBLICATIONDEPICTION_WHERE);

			sb.append(
				_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PublicationDepictionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(publicationRequestId);

				list = (List<PublicationDepiction>)QueryUtil.list(
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
	 * Returns the first publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction findByPublicationRequestId_First(
			long publicationRequestId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException {

		PublicationDepiction publicationDepiction =
			fetchByPublicationRequestId_First(
				publicationRequestId, orderByComparator);

		if (publicationDepiction != null) {
			return publicationDepiction;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("publicationRequestId=");
		sb.append(publicationRequestId);

		sb.append("}");

		throw new NoSuchPublicationDepictionException(sb.toString());
	}

	/**
	 * Returns the first publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction fetchByPublicationRequestId_First(
		long publicationRequestId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		List<PublicationDepiction> list = findByPublicationRequestId(
			publicationRequestId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction findByPublicationRequestId_Last(
			long publicationRequestId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException {

		PublicationDepiction publicationDepiction =
			fetchByPublicationRequestId_Last(
				publicationRequestId, orderByComparator);

		if (publicationDepiction != null) {
			return publicationDepiction;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("publicationRequestId=");
		sb.append(publicationRequestId);

		sb.append("}");

		throw new NoSuchPublicationDepictionException(sb.toString());
	}

	/**
	 * Returns the last publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction fetchByPublicationRequestId_Last(
		long publicationRequestId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		int count = countByPublicationRequestId(publicationRequestId);

		if (count == 0) {
			return null;
		}

		List<PublicationDepiction> list = findByPublicationRequestId(
			publicationRequestId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the publication depictions before and after the current publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationDepictionId the primary key of the current publication depiction
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	@Override
	public PublicationDepiction[] findByPublicationRequestId_PrevAndNext(
			long publicationDepictionId, long publicationRequestId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException {

		PublicationDepiction publicationDepiction = findByPrimaryKey(
			publicationDepictionId);

		Session session = null;

		try {
			session = openSession();

			PublicationDepiction[] array = new PublicationDepictionImpl[3];

			array[0] = getByPublicationRequestId_PrevAndNext(
				session, publicationDepiction, publicationRequestId,
				orderByComparator, true);

			array[1] = publicationDepiction;

			array[2] = getByPublicationRequestId_PrevAndNext(
				session, publicationDepiction, publicationRequestId,
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

	protected PublicationDepiction getByPublicationRequestId_PrevAndNext(
		Session session, PublicationDepiction publicationDepiction,
		long publicationRequestId,
		OrderByComparator<PublicationDepiction> orderByComparator,
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

		sb.append(_SQL_SELECT_PUBLICATIONDEPICTION_WHERE);

		sb.append(_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2);

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
			sb.append(PublicationDepictionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(publicationRequestId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						publicationDepiction)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PublicationDepiction> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the publication depictions where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @return the matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds) {

		return findByPublicationRequestId(
			publicationRequestIds, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication depictions where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end) {

		return findByPublicationRequestId(
			publicationRequestIds, start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return findByPublicationRequestId(
			publicationRequestIds, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationRequestId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
		boolean useFinderCache) {

		if (publicationRequestIds == null) {
			publicationRequestIds = new long[0];
		}
		else if (publicationRequestIds.length > 1) {
			publicationRequestIds = ArrayUtil.sortedUnique(
				publicationRequestIds);
		}

		if (publicationRequestIds.length == 1) {
			return findByPublicationRequestId(
				publicationRequestIds[0], start, end, orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {
					StringUtil.merge(publicationRequestIds)
				};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				StringUtil.merge(publicationRequestIds), start, end,
				orderByComparator
			};
		}

		List<PublicationDepiction> list = null;

		if (useFinderCache) {
			list = (List<PublicationDepiction>)finderCache.getResult(
				_finderPathWithPaginationFindByPublicationRequestId, finderArgs,
				this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicationDepiction publicationDepiction : list) {
					if (!ArrayUtil.contains(
							publicationRequestIds,
							publicationDepiction.getPublicationRequestId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_PUBLICATIONDEPICTION_WHERE);

			if (publicationRequestIds.length > 0) {
				sb.append("(");

				sb.append(
					_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_7);

				sb.append(StringUtil.merge(publicationRequestIds));

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
				sb.append(PublicationDepictionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PublicationDepiction>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindByPublicationRequestId,
						finderArgs, list);
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
	 * Removes all the publication depictions where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 */
	@Override
	public void removeByPublicationRequestId(long publicationRequestId) {
		for (PublicationDepiction publicationDepiction :
				findByPublicationRequestId(
					publicationRequestId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(publicationDepiction);
		}
	}

	/**
	 * Returns the number of publication depictions where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching publication depictions
	 */
	@Override
	public int countByPublicationRequestId(long publicationRequestId) {
		FinderPath finderPath = _finderPathCountByPublicationRequestId;

		Object[] finderArgs = new Object[] {publicationRequestId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PUBLICATIONDEPICTION_WHERE);

			sb.append(
				_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(publicationRequestId);

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
	 * Returns the number of publication depictions where publicationRequestId = any &#63;.
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @return the number of matching publication depictions
	 */
	@Override
	public int countByPublicationRequestId(long[] publicationRequestIds) {
		if (publicationRequestIds == null) {
			publicationRequestIds = new long[0];
		}
		else if (publicationRequestIds.length > 1) {
			publicationRequestIds = ArrayUtil.sortedUnique(
				publicationRequestIds);
		}

		Object[] finderArgs = new Object[] {
			StringUtil.merge(publicationRequestIds)
		};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountByPublicationRequestId, finderArgs,
			this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_PUBLICATIONDEPICTION_WHERE);

			if (publicationRequestIds.length > 0) {
				sb.append("(");

				sb.append(
					_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_7);

				sb.append(StringUtil.merge(publicationRequestIds));

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
					_finderPathWithPaginationCountByPublicationRequestId,
					finderArgs, count);
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

	private static final String
		_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2 =
			"publicationDepiction.publicationRequestId = ?";

	private static final String
		_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_7 =
			"publicationDepiction.publicationRequestId IN (";

	private FinderPath _finderPathWithPaginationFindByPublicationPictureId;
	private FinderPath _finderPathWithoutPaginationFindByPublicationPictureId;
	private FinderPath _finderPathCountByPublicationPictureId;
	private FinderPath _finderPathWithPaginationCountByPublicationPictureId;

	/**
	 * Returns all the publication depictions where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @return the matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId) {

		return findByPublicationPictureId(
			publicationPictureId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication depictions where publicationPictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId, int start, int end) {

		return findByPublicationPictureId(
			publicationPictureId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationPictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return findByPublicationPictureId(
			publicationPictureId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationPictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath =
					_finderPathWithoutPaginationFindByPublicationPictureId;
				finderArgs = new Object[] {publicationPictureId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPublicationPictureId;
			finderArgs = new Object[] {
				publicationPictureId, start, end, orderByComparator
			};
		}

		List<PublicationDepiction> list = null;

		if (useFinderCache) {
			list = (List<PublicationDepiction>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicationDepiction publicationDepiction : list) {
					if (publicationPictureId !=
							publicationDepiction.getPublicationPictureId()) {

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

			sb.append(_SQL_SELECT_PUBLICATIONDEPICTION_WHERE);

			sb.append(
				_FINDER_COLUMN_PUBLICATIONPICTUREID_PUBLICATIONPICTUREID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PublicationDepictionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(publicationPictureId);

				list = (List<PublicationDepiction>)QueryUtil.list(
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
	 * Returns the first publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction findByPublicationPictureId_First(
			long publicationPictureId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException {

		PublicationDepiction publicationDepiction =
			fetchByPublicationPictureId_First(
				publicationPictureId, orderByComparator);

		if (publicationDepiction != null) {
			return publicationDepiction;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("publicationPictureId=");
		sb.append(publicationPictureId);

		sb.append("}");

		throw new NoSuchPublicationDepictionException(sb.toString());
	}

	/**
	 * Returns the first publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction fetchByPublicationPictureId_First(
		long publicationPictureId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		List<PublicationDepiction> list = findByPublicationPictureId(
			publicationPictureId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction findByPublicationPictureId_Last(
			long publicationPictureId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException {

		PublicationDepiction publicationDepiction =
			fetchByPublicationPictureId_Last(
				publicationPictureId, orderByComparator);

		if (publicationDepiction != null) {
			return publicationDepiction;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("publicationPictureId=");
		sb.append(publicationPictureId);

		sb.append("}");

		throw new NoSuchPublicationDepictionException(sb.toString());
	}

	/**
	 * Returns the last publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction fetchByPublicationPictureId_Last(
		long publicationPictureId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		int count = countByPublicationPictureId(publicationPictureId);

		if (count == 0) {
			return null;
		}

		List<PublicationDepiction> list = findByPublicationPictureId(
			publicationPictureId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the publication depictions before and after the current publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationDepictionId the primary key of the current publication depiction
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	@Override
	public PublicationDepiction[] findByPublicationPictureId_PrevAndNext(
			long publicationDepictionId, long publicationPictureId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException {

		PublicationDepiction publicationDepiction = findByPrimaryKey(
			publicationDepictionId);

		Session session = null;

		try {
			session = openSession();

			PublicationDepiction[] array = new PublicationDepictionImpl[3];

			array[0] = getByPublicationPictureId_PrevAndNext(
				session, publicationDepiction, publicationPictureId,
				orderByComparator, true);

			array[1] = publicationDepiction;

			array[2] = getByPublicationPictureId_PrevAndNext(
				session, publicationDepiction, publicationPictureId,
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

	protected PublicationDepiction getByPublicationPictureId_PrevAndNext(
		Session session, PublicationDepiction publicationDepiction,
		long publicationPictureId,
		OrderByComparator<PublicationDepiction> orderByComparator,
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

		sb.append(_SQL_SELECT_PUBLICATIONDEPICTION_WHERE);

		sb.append(_FINDER_COLUMN_PUBLICATIONPICTUREID_PUBLICATIONPICTUREID_2);

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
			sb.append(PublicationDepictionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(publicationPictureId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						publicationDepiction)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PublicationDepiction> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the publication depictions where publicationPictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureIds the publication picture IDs
	 * @return the matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds) {

		return findByPublicationPictureId(
			publicationPictureIds, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication depictions where publicationPictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureIds the publication picture IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds, int start, int end) {

		return findByPublicationPictureId(
			publicationPictureIds, start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationPictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureIds the publication picture IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return findByPublicationPictureId(
			publicationPictureIds, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationPictureId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureIds the publication picture IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
		boolean useFinderCache) {

		if (publicationPictureIds == null) {
			publicationPictureIds = new long[0];
		}
		else if (publicationPictureIds.length > 1) {
			publicationPictureIds = ArrayUtil.sortedUnique(
				publicationPictureIds);
		}

		if (publicationPictureIds.length == 1) {
			return findByPublicationPictureId(
				publicationPictureIds[0], start, end, orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {
					StringUtil.merge(publicationPictureIds)
				};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				StringUtil.merge(publicationPictureIds), start, end,
				orderByComparator
			};
		}

		List<PublicationDepiction> list = null;

		if (useFinderCache) {
			list = (List<PublicationDepiction>)finderCache.getResult(
				_finderPathWithPaginationFindByPublicationPictureId, finderArgs,
				this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicationDepiction publicationDepiction : list) {
					if (!ArrayUtil.contains(
							publicationPictureIds,
							publicationDepiction.getPublicationPictureId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_PUBLICATIONDEPICTION_WHERE);

			if (publicationPictureIds.length > 0) {
				sb.append("(");

				sb.append(
					_FINDER_COLUMN_PUBLICATIONPICTUREID_PUBLICATIONPICTUREID_7);

				sb.append(StringUtil.merge(publicationPictureIds));

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
				sb.append(PublicationDepictionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PublicationDepiction>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindByPublicationPictureId,
						finderArgs, list);
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
	 * Removes all the publication depictions where publicationPictureId = &#63; from the database.
	 *
	 * @param publicationPictureId the publication picture ID
	 */
	@Override
	public void removeByPublicationPictureId(long publicationPictureId) {
		for (PublicationDepiction publicationDepiction :
				findByPublicationPictureId(
					publicationPictureId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(publicationDepiction);
		}
	}

	/**
	 * Returns the number of publication depictions where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @return the number of matching publication depictions
	 */
	@Override
	public int countByPublicationPictureId(long publicationPictureId) {
		FinderPath finderPath = _finderPathCountByPublicationPictureId;

		Object[] finderArgs = new Object[] {publicationPictureId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PUBLICATIONDEPICTION_WHERE);

			sb.append(
				_FINDER_COLUMN_PUBLICATIONPICTUREID_PUBLICATIONPICTUREID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(publicationPictureId);

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
	 * Returns the number of publication depictions where publicationPictureId = any &#63;.
	 *
	 * @param publicationPictureIds the publication picture IDs
	 * @return the number of matching publication depictions
	 */
	@Override
	public int countByPublicationPictureId(long[] publicationPictureIds) {
		if (publicationPictureIds == null) {
			publicationPictureIds = new long[0];
		}
		else if (publicationPictureIds.length > 1) {
			publicationPictureIds = ArrayUtil.sortedUnique(
				publicationPictureIds);
		}

		Object[] finderArgs = new Object[] {
			StringUtil.merge(publicationPictureIds)
		};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountByPublicationPictureId, finderArgs,
			this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_PUBLICATIONDEPICTION_WHERE);

			if (publicationPictureIds.length > 0) {
				sb.append("(");

				sb.append(
					_FINDER_COLUMN_PUBLICATIONPICTUREID_PUBLICATIONPICTUREID_7);

				sb.append(StringUtil.merge(publicationPictureIds));

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
					_finderPathWithPaginationCountByPublicationPictureId,
					finderArgs, count);
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

	private static final String
		_FINDER_COLUMN_PUBLICATIONPICTUREID_PUBLICATIONPICTUREID_2 =
			"publicationDepiction.publicationPictureId = ?";

	private static final String
		_FINDER_COLUMN_PUBLICATIONPICTUREID_PUBLICATIONPICTUREID_7 =
			"publicationDepiction.publicationPictureId IN (";

	private FinderPath _finderPathWithPaginationFindByPupilId;
	private FinderPath _finderPathWithoutPaginationFindByPupilId;
	private FinderPath _finderPathCountByPupilId;

	/**
	 * Returns all the publication depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPupilId(long pupilId) {
		return findByPupilId(
			pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPupilId(
		long pupilId, int start, int end) {

		return findByPupilId(pupilId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return findByPupilId(pupilId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication depictions
	 */
	@Override
	public List<PublicationDepiction> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
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

		List<PublicationDepiction> list = null;

		if (useFinderCache) {
			list = (List<PublicationDepiction>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicationDepiction publicationDepiction : list) {
					if (pupilId != publicationDepiction.getPupilId()) {
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

			sb.append(_SQL_SELECT_PUBLICATIONDEPICTION_WHERE);

			sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PublicationDepictionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				list = (List<PublicationDepiction>)QueryUtil.list(
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
	 * Returns the first publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction findByPupilId_First(
			long pupilId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException {

		PublicationDepiction publicationDepiction = fetchByPupilId_First(
			pupilId, orderByComparator);

		if (publicationDepiction != null) {
			return publicationDepiction;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchPublicationDepictionException(sb.toString());
	}

	/**
	 * Returns the first publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction fetchByPupilId_First(
		long pupilId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		List<PublicationDepiction> list = findByPupilId(
			pupilId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction findByPupilId_Last(
			long pupilId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException {

		PublicationDepiction publicationDepiction = fetchByPupilId_Last(
			pupilId, orderByComparator);

		if (publicationDepiction != null) {
			return publicationDepiction;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchPublicationDepictionException(sb.toString());
	}

	/**
	 * Returns the last publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	@Override
	public PublicationDepiction fetchByPupilId_Last(
		long pupilId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		int count = countByPupilId(pupilId);

		if (count == 0) {
			return null;
		}

		List<PublicationDepiction> list = findByPupilId(
			pupilId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the publication depictions before and after the current publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param publicationDepictionId the primary key of the current publication depiction
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	@Override
	public PublicationDepiction[] findByPupilId_PrevAndNext(
			long publicationDepictionId, long pupilId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException {

		PublicationDepiction publicationDepiction = findByPrimaryKey(
			publicationDepictionId);

		Session session = null;

		try {
			session = openSession();

			PublicationDepiction[] array = new PublicationDepictionImpl[3];

			array[0] = getByPupilId_PrevAndNext(
				session, publicationDepiction, pupilId, orderByComparator,
				true);

			array[1] = publicationDepiction;

			array[2] = getByPupilId_PrevAndNext(
				session, publicationDepiction, pupilId, orderByComparator,
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

	protected PublicationDepiction getByPupilId_PrevAndNext(
		Session session, PublicationDepiction publicationDepiction,
		long pupilId, OrderByComparator<PublicationDepiction> orderByComparator,
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

		sb.append(_SQL_SELECT_PUBLICATIONDEPICTION_WHERE);

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
			sb.append(PublicationDepictionModelImpl.ORDER_BY_JPQL);
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
						publicationDepiction)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PublicationDepiction> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the publication depictions where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	@Override
	public void removeByPupilId(long pupilId) {
		for (PublicationDepiction publicationDepiction :
				findByPupilId(
					pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(publicationDepiction);
		}
	}

	/**
	 * Returns the number of publication depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching publication depictions
	 */
	@Override
	public int countByPupilId(long pupilId) {
		FinderPath finderPath = _finderPathCountByPupilId;

		Object[] finderArgs = new Object[] {pupilId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PUBLICATIONDEPICTION_WHERE);

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
		"publicationDepiction.pupilId = ?";

	public PublicationDepictionPersistenceImpl() {
		setModelClass(PublicationDepiction.class);

		setModelImplClass(PublicationDepictionImpl.class);
		setModelPKClass(long.class);

		setTable(PublicationDepictionTable.INSTANCE);
	}

	/**
	 * Caches the publication depiction in the entity cache if it is enabled.
	 *
	 * @param publicationDepiction the publication depiction
	 */
	@Override
	public void cacheResult(PublicationDepiction publicationDepiction) {
		entityCache.putResult(
			PublicationDepictionImpl.class,
			publicationDepiction.getPrimaryKey(), publicationDepiction);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the publication depictions in the entity cache if it is enabled.
	 *
	 * @param publicationDepictions the publication depictions
	 */
	@Override
	public void cacheResult(List<PublicationDepiction> publicationDepictions) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (publicationDepictions.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PublicationDepiction publicationDepiction :
				publicationDepictions) {

			if (entityCache.getResult(
					PublicationDepictionImpl.class,
					publicationDepiction.getPrimaryKey()) == null) {

				cacheResult(publicationDepiction);
			}
		}
	}

	/**
	 * Clears the cache for all publication depictions.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PublicationDepictionImpl.class);

		finderCache.clearCache(PublicationDepictionImpl.class);
	}

	/**
	 * Clears the cache for the publication depiction.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PublicationDepiction publicationDepiction) {
		entityCache.removeResult(
			PublicationDepictionImpl.class, publicationDepiction);
	}

	@Override
	public void clearCache(List<PublicationDepiction> publicationDepictions) {
		for (PublicationDepiction publicationDepiction :
				publicationDepictions) {

			entityCache.removeResult(
				PublicationDepictionImpl.class, publicationDepiction);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PublicationDepictionImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(
				PublicationDepictionImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new publication depiction with the primary key. Does not add the publication depiction to the database.
	 *
	 * @param publicationDepictionId the primary key for the new publication depiction
	 * @return the new publication depiction
	 */
	@Override
	public PublicationDepiction create(long publicationDepictionId) {
		PublicationDepiction publicationDepiction =
			new PublicationDepictionImpl();

		publicationDepiction.setNew(true);
		publicationDepiction.setPrimaryKey(publicationDepictionId);

		publicationDepiction.setCompanyId(CompanyThreadLocal.getCompanyId());

		return publicationDepiction;
	}

	/**
	 * Removes the publication depiction with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicationDepictionId the primary key of the publication depiction
	 * @return the publication depiction that was removed
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	@Override
	public PublicationDepiction remove(long publicationDepictionId)
		throws NoSuchPublicationDepictionException {

		return remove((Serializable)publicationDepictionId);
	}

	/**
	 * Removes the publication depiction with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the publication depiction
	 * @return the publication depiction that was removed
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	@Override
	public PublicationDepiction remove(Serializable primaryKey)
		throws NoSuchPublicationDepictionException {

		Session session = null;

		try {
			session = openSession();

			PublicationDepiction publicationDepiction =
				(PublicationDepiction)session.get(
					PublicationDepictionImpl.class, primaryKey);

			if (publicationDepiction == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPublicationDepictionException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(publicationDepiction);
		}
		catch (NoSuchPublicationDepictionException noSuchEntityException) {
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
	protected PublicationDepiction removeImpl(
		PublicationDepiction publicationDepiction) {

		Session session = null;

		try {
			session = openSession();

			if (!session.contains(publicationDepiction)) {
				publicationDepiction = (PublicationDepiction)session.get(
					PublicationDepictionImpl.class,
					publicationDepiction.getPrimaryKeyObj());
			}

			if (publicationDepiction != null) {
				session.delete(publicationDepiction);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (publicationDepiction != null) {
			clearCache(publicationDepiction);
		}

		return publicationDepiction;
	}

	@Override
	public PublicationDepiction updateImpl(
		PublicationDepiction publicationDepiction) {

		boolean isNew = publicationDepiction.isNew();

		if (!(publicationDepiction instanceof PublicationDepictionModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(publicationDepiction.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					publicationDepiction);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in publicationDepiction proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PublicationDepiction implementation " +
					publicationDepiction.getClass());
		}

		PublicationDepictionModelImpl publicationDepictionModelImpl =
			(PublicationDepictionModelImpl)publicationDepiction;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (publicationDepiction.getCreateDate() == null)) {
			if (serviceContext == null) {
				publicationDepiction.setCreateDate(date);
			}
			else {
				publicationDepiction.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!publicationDepictionModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				publicationDepiction.setModifiedDate(date);
			}
			else {
				publicationDepiction.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(publicationDepiction);
			}
			else {
				publicationDepiction = (PublicationDepiction)session.merge(
					publicationDepiction);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PublicationDepictionImpl.class, publicationDepictionModelImpl,
			false, true);

		if (isNew) {
			publicationDepiction.setNew(false);
		}

		publicationDepiction.resetOriginalValues();

		return publicationDepiction;
	}

	/**
	 * Returns the publication depiction with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the publication depiction
	 * @return the publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	@Override
	public PublicationDepiction findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPublicationDepictionException {

		PublicationDepiction publicationDepiction = fetchByPrimaryKey(
			primaryKey);

		if (publicationDepiction == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPublicationDepictionException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return publicationDepiction;
	}

	/**
	 * Returns the publication depiction with the primary key or throws a <code>NoSuchPublicationDepictionException</code> if it could not be found.
	 *
	 * @param publicationDepictionId the primary key of the publication depiction
	 * @return the publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	@Override
	public PublicationDepiction findByPrimaryKey(long publicationDepictionId)
		throws NoSuchPublicationDepictionException {

		return findByPrimaryKey((Serializable)publicationDepictionId);
	}

	/**
	 * Returns the publication depiction with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicationDepictionId the primary key of the publication depiction
	 * @return the publication depiction, or <code>null</code> if a publication depiction with the primary key could not be found
	 */
	@Override
	public PublicationDepiction fetchByPrimaryKey(long publicationDepictionId) {
		return fetchByPrimaryKey((Serializable)publicationDepictionId);
	}

	/**
	 * Returns all the publication depictions.
	 *
	 * @return the publication depictions
	 */
	@Override
	public List<PublicationDepiction> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of publication depictions
	 */
	@Override
	public List<PublicationDepiction> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of publication depictions
	 */
	@Override
	public List<PublicationDepiction> findAll(
		int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of publication depictions
	 */
	@Override
	public List<PublicationDepiction> findAll(
		int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
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

		List<PublicationDepiction> list = null;

		if (useFinderCache) {
			list = (List<PublicationDepiction>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PUBLICATIONDEPICTION);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PUBLICATIONDEPICTION;

				sql = sql.concat(PublicationDepictionModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PublicationDepiction>)QueryUtil.list(
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
	 * Removes all the publication depictions from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PublicationDepiction publicationDepiction : findAll()) {
			remove(publicationDepiction);
		}
	}

	/**
	 * Returns the number of publication depictions.
	 *
	 * @return the number of publication depictions
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(
					_SQL_COUNT_PUBLICATIONDEPICTION);

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
		return "publicationDepictionId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PUBLICATIONDEPICTION;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PublicationDepictionModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the publication depiction persistence.
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

		_finderPathWithPaginationFindByPublicationRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION,
			"findByPublicationRequestId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"publicationRequestId"}, true);

		_finderPathWithoutPaginationFindByPublicationRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"findByPublicationRequestId", new String[] {Long.class.getName()},
			new String[] {"publicationRequestId"}, true);

		_finderPathCountByPublicationRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"countByPublicationRequestId", new String[] {Long.class.getName()},
			new String[] {"publicationRequestId"}, false);

		_finderPathWithPaginationCountByPublicationRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION,
			"countByPublicationRequestId", new String[] {Long.class.getName()},
			new String[] {"publicationRequestId"}, false);

		_finderPathWithPaginationFindByPublicationPictureId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION,
			"findByPublicationPictureId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"publicationPictureId"}, true);

		_finderPathWithoutPaginationFindByPublicationPictureId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"findByPublicationPictureId", new String[] {Long.class.getName()},
			new String[] {"publicationPictureId"}, true);

		_finderPathCountByPublicationPictureId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"countByPublicationPictureId", new String[] {Long.class.getName()},
			new String[] {"publicationPictureId"}, false);

		_finderPathWithPaginationCountByPublicationPictureId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION,
			"countByPublicationPictureId", new String[] {Long.class.getName()},
			new String[] {"publicationPictureId"}, false);

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

		PublicationDepictionUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PublicationDepictionUtil.setPersistence(null);

		entityCache.removeCache(PublicationDepictionImpl.class.getName());
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

	private static final String _SQL_SELECT_PUBLICATIONDEPICTION =
		"SELECT publicationDepiction FROM PublicationDepiction publicationDepiction";

	private static final String _SQL_SELECT_PUBLICATIONDEPICTION_WHERE =
		"SELECT publicationDepiction FROM PublicationDepiction publicationDepiction WHERE ";

	private static final String _SQL_COUNT_PUBLICATIONDEPICTION =
		"SELECT COUNT(publicationDepiction) FROM PublicationDepiction publicationDepiction";

	private static final String _SQL_COUNT_PUBLICATIONDEPICTION_WHERE =
		"SELECT COUNT(publicationDepiction) FROM PublicationDepiction publicationDepiction WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS =
		"publicationDepiction.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PublicationDepiction exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PublicationDepiction exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PublicationDepictionPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}