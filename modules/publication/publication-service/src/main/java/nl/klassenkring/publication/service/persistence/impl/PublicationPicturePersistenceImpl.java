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

import nl.klassenkring.publication.exception.NoSuchPublicationPictureException;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationPictureTable;
import nl.klassenkring.publication.model.impl.PublicationPictureImpl;
import nl.klassenkring.publication.model.impl.PublicationPictureModelImpl;
import nl.klassenkring.publication.service.persistence.PublicationPicturePersistence;
import nl.klassenkring.publication.service.persistence.PublicationPictureUtil;
import nl.klassenkring.publication.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the publication picture service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PublicationPicturePersistence.class)
public class PublicationPicturePersistenceImpl
	extends BasePersistenceImpl<PublicationPicture>
	implements PublicationPicturePersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PublicationPictureUtil</code> to access the publication picture persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PublicationPictureImpl.class.getName();

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
	 * Returns all the publication pictures where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId) {

		return findByPublicationRequestId(
			publicationRequestId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication pictures where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @return the range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId, int start, int end) {

		return findByPublicationRequestId(
			publicationRequestId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication pictures where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return findByPublicationRequestId(
			publicationRequestId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication pictures where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator,
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

		List<PublicationPicture> list = null;

		if (useFinderCache) {
			list = (List<PublicationPicture>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicationPicture publicationPicture : list) {
					if (publicationRequestId !=
							publicationPicture.getPublicationRequestId()) {

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

			sb.append(_SQL_SELECT_PUBLICATIONPICTURE_WHERE);

			sb.append(
				_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PublicationPictureModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(publicationRequestId);

				list = (List<PublicationPicture>)QueryUtil.list(
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
	 * Returns the first publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	@Override
	public PublicationPicture findByPublicationRequestId_First(
			long publicationRequestId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws NoSuchPublicationPictureException {

		PublicationPicture publicationPicture =
			fetchByPublicationRequestId_First(
				publicationRequestId, orderByComparator);

		if (publicationPicture != null) {
			return publicationPicture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("publicationRequestId=");
		sb.append(publicationRequestId);

		sb.append("}");

		throw new NoSuchPublicationPictureException(sb.toString());
	}

	/**
	 * Returns the first publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	@Override
	public PublicationPicture fetchByPublicationRequestId_First(
		long publicationRequestId,
		OrderByComparator<PublicationPicture> orderByComparator) {

		List<PublicationPicture> list = findByPublicationRequestId(
			publicationRequestId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	@Override
	public PublicationPicture findByPublicationRequestId_Last(
			long publicationRequestId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws NoSuchPublicationPictureException {

		PublicationPicture publicationPicture =
			fetchByPublicationRequestId_Last(
				publicationRequestId, orderByComparator);

		if (publicationPicture != null) {
			return publicationPicture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("publicationRequestId=");
		sb.append(publicationRequestId);

		sb.append("}");

		throw new NoSuchPublicationPictureException(sb.toString());
	}

	/**
	 * Returns the last publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	@Override
	public PublicationPicture fetchByPublicationRequestId_Last(
		long publicationRequestId,
		OrderByComparator<PublicationPicture> orderByComparator) {

		int count = countByPublicationRequestId(publicationRequestId);

		if (count == 0) {
			return null;
		}

		List<PublicationPicture> list = findByPublicationRequestId(
			publicationRequestId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the publication pictures before and after the current publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationPictureId the primary key of the current publication picture
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication picture
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	@Override
	public PublicationPicture[] findByPublicationRequestId_PrevAndNext(
			long publicationPictureId, long publicationRequestId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws NoSuchPublicationPictureException {

		PublicationPicture publicationPicture = findByPrimaryKey(
			publicationPictureId);

		Session session = null;

		try {
			session = openSession();

			PublicationPicture[] array = new PublicationPictureImpl[3];

			array[0] = getByPublicationRequestId_PrevAndNext(
				session, publicationPicture, publicationRequestId,
				orderByComparator, true);

			array[1] = publicationPicture;

			array[2] = getByPublicationRequestId_PrevAndNext(
				session, publicationPicture, publicationRequestId,
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

	protected PublicationPicture getByPublicationRequestId_PrevAndNext(
		Session session, PublicationPicture publicationPicture,
		long publicationRequestId,
		OrderByComparator<PublicationPicture> orderByComparator,
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

		sb.append(_SQL_SELECT_PUBLICATIONPICTURE_WHERE);

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
			sb.append(PublicationPictureModelImpl.ORDER_BY_JPQL);
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
						publicationPicture)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PublicationPicture> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the publication pictures where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @return the matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds) {

		return findByPublicationRequestId(
			publicationRequestIds, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication pictures where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @return the range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end) {

		return findByPublicationRequestId(
			publicationRequestIds, start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication pictures where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return findByPublicationRequestId(
			publicationRequestIds, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication pictures where publicationRequestId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator,
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

		List<PublicationPicture> list = null;

		if (useFinderCache) {
			list = (List<PublicationPicture>)finderCache.getResult(
				_finderPathWithPaginationFindByPublicationRequestId, finderArgs,
				this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicationPicture publicationPicture : list) {
					if (!ArrayUtil.contains(
							publicationRequestIds,
							publicationPicture.getPublicationRequestId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_PUBLICATIONPICTURE_WHERE);

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
				sb.append(PublicationPictureModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PublicationPicture>)QueryUtil.list(
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
	 * Removes all the publication pictures where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 */
	@Override
	public void removeByPublicationRequestId(long publicationRequestId) {
		for (PublicationPicture publicationPicture :
				findByPublicationRequestId(
					publicationRequestId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(publicationPicture);
		}
	}

	/**
	 * Returns the number of publication pictures where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching publication pictures
	 */
	@Override
	public int countByPublicationRequestId(long publicationRequestId) {
		FinderPath finderPath = _finderPathCountByPublicationRequestId;

		Object[] finderArgs = new Object[] {publicationRequestId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PUBLICATIONPICTURE_WHERE);

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
	 * Returns the number of publication pictures where publicationRequestId = any &#63;.
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @return the number of matching publication pictures
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

			sb.append(_SQL_COUNT_PUBLICATIONPICTURE_WHERE);

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
			"publicationPicture.publicationRequestId = ?";

	private static final String
		_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_7 =
			"publicationPicture.publicationRequestId IN (";

	private FinderPath _finderPathWithPaginationFindBySourcePictureId;
	private FinderPath _finderPathWithoutPaginationFindBySourcePictureId;
	private FinderPath _finderPathCountBySourcePictureId;
	private FinderPath _finderPathWithPaginationCountBySourcePictureId;

	/**
	 * Returns all the publication pictures where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @return the matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId) {

		return findBySourcePictureId(
			sourcePictureId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication pictures where sourcePictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureId the source picture ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @return the range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId, int start, int end) {

		return findBySourcePictureId(sourcePictureId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication pictures where sourcePictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureId the source picture ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return findBySourcePictureId(
			sourcePictureId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication pictures where sourcePictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureId the source picture ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindBySourcePictureId;
				finderArgs = new Object[] {sourcePictureId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindBySourcePictureId;
			finderArgs = new Object[] {
				sourcePictureId, start, end, orderByComparator
			};
		}

		List<PublicationPicture> list = null;

		if (useFinderCache) {
			list = (List<PublicationPicture>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicationPicture publicationPicture : list) {
					if (sourcePictureId !=
							publicationPicture.getSourcePictureId()) {

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

			sb.append(_SQL_SELECT_PUBLICATIONPICTURE_WHERE);

			sb.append(_FINDER_COLUMN_SOURCEPICTUREID_SOURCEPICTUREID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PublicationPictureModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(sourcePictureId);

				list = (List<PublicationPicture>)QueryUtil.list(
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
	 * Returns the first publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	@Override
	public PublicationPicture findBySourcePictureId_First(
			long sourcePictureId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws NoSuchPublicationPictureException {

		PublicationPicture publicationPicture = fetchBySourcePictureId_First(
			sourcePictureId, orderByComparator);

		if (publicationPicture != null) {
			return publicationPicture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("sourcePictureId=");
		sb.append(sourcePictureId);

		sb.append("}");

		throw new NoSuchPublicationPictureException(sb.toString());
	}

	/**
	 * Returns the first publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	@Override
	public PublicationPicture fetchBySourcePictureId_First(
		long sourcePictureId,
		OrderByComparator<PublicationPicture> orderByComparator) {

		List<PublicationPicture> list = findBySourcePictureId(
			sourcePictureId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	@Override
	public PublicationPicture findBySourcePictureId_Last(
			long sourcePictureId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws NoSuchPublicationPictureException {

		PublicationPicture publicationPicture = fetchBySourcePictureId_Last(
			sourcePictureId, orderByComparator);

		if (publicationPicture != null) {
			return publicationPicture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("sourcePictureId=");
		sb.append(sourcePictureId);

		sb.append("}");

		throw new NoSuchPublicationPictureException(sb.toString());
	}

	/**
	 * Returns the last publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	@Override
	public PublicationPicture fetchBySourcePictureId_Last(
		long sourcePictureId,
		OrderByComparator<PublicationPicture> orderByComparator) {

		int count = countBySourcePictureId(sourcePictureId);

		if (count == 0) {
			return null;
		}

		List<PublicationPicture> list = findBySourcePictureId(
			sourcePictureId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the publication pictures before and after the current publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param publicationPictureId the primary key of the current publication picture
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication picture
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	@Override
	public PublicationPicture[] findBySourcePictureId_PrevAndNext(
			long publicationPictureId, long sourcePictureId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws NoSuchPublicationPictureException {

		PublicationPicture publicationPicture = findByPrimaryKey(
			publicationPictureId);

		Session session = null;

		try {
			session = openSession();

			PublicationPicture[] array = new PublicationPictureImpl[3];

			array[0] = getBySourcePictureId_PrevAndNext(
				session, publicationPicture, sourcePictureId, orderByComparator,
				true);

			array[1] = publicationPicture;

			array[2] = getBySourcePictureId_PrevAndNext(
				session, publicationPicture, sourcePictureId, orderByComparator,
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

	protected PublicationPicture getBySourcePictureId_PrevAndNext(
		Session session, PublicationPicture publicationPicture,
		long sourcePictureId,
		OrderByComparator<PublicationPicture> orderByComparator,
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

		sb.append(_SQL_SELECT_PUBLICATIONPICTURE_WHERE);

		sb.append(_FINDER_COLUMN_SOURCEPICTUREID_SOURCEPICTUREID_2);

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
			sb.append(PublicationPictureModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(sourcePictureId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						publicationPicture)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PublicationPicture> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the publication pictures where sourcePictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureIds the source picture IDs
	 * @return the matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds) {

		return findBySourcePictureId(
			sourcePictureIds, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication pictures where sourcePictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureIds the source picture IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @return the range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds, int start, int end) {

		return findBySourcePictureId(sourcePictureIds, start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication pictures where sourcePictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureIds the source picture IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return findBySourcePictureId(
			sourcePictureIds, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication pictures where sourcePictureId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureIds the source picture IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication pictures
	 */
	@Override
	public List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator,
		boolean useFinderCache) {

		if (sourcePictureIds == null) {
			sourcePictureIds = new long[0];
		}
		else if (sourcePictureIds.length > 1) {
			sourcePictureIds = ArrayUtil.sortedUnique(sourcePictureIds);
		}

		if (sourcePictureIds.length == 1) {
			return findBySourcePictureId(
				sourcePictureIds[0], start, end, orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {StringUtil.merge(sourcePictureIds)};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				StringUtil.merge(sourcePictureIds), start, end,
				orderByComparator
			};
		}

		List<PublicationPicture> list = null;

		if (useFinderCache) {
			list = (List<PublicationPicture>)finderCache.getResult(
				_finderPathWithPaginationFindBySourcePictureId, finderArgs,
				this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicationPicture publicationPicture : list) {
					if (!ArrayUtil.contains(
							sourcePictureIds,
							publicationPicture.getSourcePictureId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_PUBLICATIONPICTURE_WHERE);

			if (sourcePictureIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_SOURCEPICTUREID_SOURCEPICTUREID_7);

				sb.append(StringUtil.merge(sourcePictureIds));

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
				sb.append(PublicationPictureModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PublicationPicture>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindBySourcePictureId,
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
	 * Removes all the publication pictures where sourcePictureId = &#63; from the database.
	 *
	 * @param sourcePictureId the source picture ID
	 */
	@Override
	public void removeBySourcePictureId(long sourcePictureId) {
		for (PublicationPicture publicationPicture :
				findBySourcePictureId(
					sourcePictureId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(publicationPicture);
		}
	}

	/**
	 * Returns the number of publication pictures where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @return the number of matching publication pictures
	 */
	@Override
	public int countBySourcePictureId(long sourcePictureId) {
		FinderPath finderPath = _finderPathCountBySourcePictureId;

		Object[] finderArgs = new Object[] {sourcePictureId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PUBLICATIONPICTURE_WHERE);

			sb.append(_FINDER_COLUMN_SOURCEPICTUREID_SOURCEPICTUREID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(sourcePictureId);

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
	 * Returns the number of publication pictures where sourcePictureId = any &#63;.
	 *
	 * @param sourcePictureIds the source picture IDs
	 * @return the number of matching publication pictures
	 */
	@Override
	public int countBySourcePictureId(long[] sourcePictureIds) {
		if (sourcePictureIds == null) {
			sourcePictureIds = new long[0];
		}
		else if (sourcePictureIds.length > 1) {
			sourcePictureIds = ArrayUtil.sortedUnique(sourcePictureIds);
		}

		Object[] finderArgs = new Object[] {StringUtil.merge(sourcePictureIds)};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountBySourcePictureId, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_PUBLICATIONPICTURE_WHERE);

			if (sourcePictureIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_SOURCEPICTUREID_SOURCEPICTUREID_7);

				sb.append(StringUtil.merge(sourcePictureIds));

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
					_finderPathWithPaginationCountBySourcePictureId, finderArgs,
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

	private static final String
		_FINDER_COLUMN_SOURCEPICTUREID_SOURCEPICTUREID_2 =
			"publicationPicture.sourcePictureId = ?";

	private static final String
		_FINDER_COLUMN_SOURCEPICTUREID_SOURCEPICTUREID_7 =
			"publicationPicture.sourcePictureId IN (";

	public PublicationPicturePersistenceImpl() {
		setModelClass(PublicationPicture.class);

		setModelImplClass(PublicationPictureImpl.class);
		setModelPKClass(long.class);

		setTable(PublicationPictureTable.INSTANCE);
	}

	/**
	 * Caches the publication picture in the entity cache if it is enabled.
	 *
	 * @param publicationPicture the publication picture
	 */
	@Override
	public void cacheResult(PublicationPicture publicationPicture) {
		entityCache.putResult(
			PublicationPictureImpl.class, publicationPicture.getPrimaryKey(),
			publicationPicture);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the publication pictures in the entity cache if it is enabled.
	 *
	 * @param publicationPictures the publication pictures
	 */
	@Override
	public void cacheResult(List<PublicationPicture> publicationPictures) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (publicationPictures.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PublicationPicture publicationPicture : publicationPictures) {
			if (entityCache.getResult(
					PublicationPictureImpl.class,
					publicationPicture.getPrimaryKey()) == null) {

				cacheResult(publicationPicture);
			}
		}
	}

	/**
	 * Clears the cache for all publication pictures.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PublicationPictureImpl.class);

		finderCache.clearCache(PublicationPictureImpl.class);
	}

	/**
	 * Clears the cache for the publication picture.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PublicationPicture publicationPicture) {
		entityCache.removeResult(
			PublicationPictureImpl.class, publicationPicture);
	}

	@Override
	public void clearCache(List<PublicationPicture> publicationPictures) {
		for (PublicationPicture publicationPicture : publicationPictures) {
			entityCache.removeResult(
				PublicationPictureImpl.class, publicationPicture);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PublicationPictureImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PublicationPictureImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new publication picture with the primary key. Does not add the publication picture to the database.
	 *
	 * @param publicationPictureId the primary key for the new publication picture
	 * @return the new publication picture
	 */
	@Override
	public PublicationPicture create(long publicationPictureId) {
		PublicationPicture publicationPicture = new PublicationPictureImpl();

		publicationPicture.setNew(true);
		publicationPicture.setPrimaryKey(publicationPictureId);

		publicationPicture.setCompanyId(CompanyThreadLocal.getCompanyId());

		return publicationPicture;
	}

	/**
	 * Removes the publication picture with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicationPictureId the primary key of the publication picture
	 * @return the publication picture that was removed
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	@Override
	public PublicationPicture remove(long publicationPictureId)
		throws NoSuchPublicationPictureException {

		return remove((Serializable)publicationPictureId);
	}

	/**
	 * Removes the publication picture with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the publication picture
	 * @return the publication picture that was removed
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	@Override
	public PublicationPicture remove(Serializable primaryKey)
		throws NoSuchPublicationPictureException {

		Session session = null;

		try {
			session = openSession();

			PublicationPicture publicationPicture =
				(PublicationPicture)session.get(
					PublicationPictureImpl.class, primaryKey);

			if (publicationPicture == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPublicationPictureException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(publicationPicture);
		}
		catch (NoSuchPublicationPictureException noSuchEntityException) {
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
	protected PublicationPicture removeImpl(
		PublicationPicture publicationPicture) {

		Session session = null;

		try {
			session = openSession();

			if (!session.contains(publicationPicture)) {
				publicationPicture = (PublicationPicture)session.get(
					PublicationPictureImpl.class,
					publicationPicture.getPrimaryKeyObj());
			}

			if (publicationPicture != null) {
				session.delete(publicationPicture);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (publicationPicture != null) {
			clearCache(publicationPicture);
		}

		return publicationPicture;
	}

	@Override
	public PublicationPicture updateImpl(
		PublicationPicture publicationPicture) {

		boolean isNew = publicationPicture.isNew();

		if (!(publicationPicture instanceof PublicationPictureModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(publicationPicture.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					publicationPicture);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in publicationPicture proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PublicationPicture implementation " +
					publicationPicture.getClass());
		}

		PublicationPictureModelImpl publicationPictureModelImpl =
			(PublicationPictureModelImpl)publicationPicture;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (publicationPicture.getCreateDate() == null)) {
			if (serviceContext == null) {
				publicationPicture.setCreateDate(date);
			}
			else {
				publicationPicture.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!publicationPictureModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				publicationPicture.setModifiedDate(date);
			}
			else {
				publicationPicture.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(publicationPicture);
			}
			else {
				publicationPicture = (PublicationPicture)session.merge(
					publicationPicture);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PublicationPictureImpl.class, publicationPictureModelImpl, false,
			true);

		if (isNew) {
			publicationPicture.setNew(false);
		}

		publicationPicture.resetOriginalValues();

		return publicationPicture;
	}

	/**
	 * Returns the publication picture with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the publication picture
	 * @return the publication picture
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	@Override
	public PublicationPicture findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPublicationPictureException {

		PublicationPicture publicationPicture = fetchByPrimaryKey(primaryKey);

		if (publicationPicture == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPublicationPictureException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return publicationPicture;
	}

	/**
	 * Returns the publication picture with the primary key or throws a <code>NoSuchPublicationPictureException</code> if it could not be found.
	 *
	 * @param publicationPictureId the primary key of the publication picture
	 * @return the publication picture
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	@Override
	public PublicationPicture findByPrimaryKey(long publicationPictureId)
		throws NoSuchPublicationPictureException {

		return findByPrimaryKey((Serializable)publicationPictureId);
	}

	/**
	 * Returns the publication picture with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicationPictureId the primary key of the publication picture
	 * @return the publication picture, or <code>null</code> if a publication picture with the primary key could not be found
	 */
	@Override
	public PublicationPicture fetchByPrimaryKey(long publicationPictureId) {
		return fetchByPrimaryKey((Serializable)publicationPictureId);
	}

	/**
	 * Returns all the publication pictures.
	 *
	 * @return the publication pictures
	 */
	@Override
	public List<PublicationPicture> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @return the range of publication pictures
	 */
	@Override
	public List<PublicationPicture> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of publication pictures
	 */
	@Override
	public List<PublicationPicture> findAll(
		int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of publication pictures
	 */
	@Override
	public List<PublicationPicture> findAll(
		int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator,
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

		List<PublicationPicture> list = null;

		if (useFinderCache) {
			list = (List<PublicationPicture>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PUBLICATIONPICTURE);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PUBLICATIONPICTURE;

				sql = sql.concat(PublicationPictureModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PublicationPicture>)QueryUtil.list(
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
	 * Removes all the publication pictures from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PublicationPicture publicationPicture : findAll()) {
			remove(publicationPicture);
		}
	}

	/**
	 * Returns the number of publication pictures.
	 *
	 * @return the number of publication pictures
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
					_SQL_COUNT_PUBLICATIONPICTURE);

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
		return "publicationPictureId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PUBLICATIONPICTURE;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PublicationPictureModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the publication picture persistence.
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

		_finderPathWithPaginationFindBySourcePictureId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findBySourcePictureId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"sourcePictureId"}, true);

		_finderPathWithoutPaginationFindBySourcePictureId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findBySourcePictureId",
			new String[] {Long.class.getName()},
			new String[] {"sourcePictureId"}, true);

		_finderPathCountBySourcePictureId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countBySourcePictureId",
			new String[] {Long.class.getName()},
			new String[] {"sourcePictureId"}, false);

		_finderPathWithPaginationCountBySourcePictureId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countBySourcePictureId",
			new String[] {Long.class.getName()},
			new String[] {"sourcePictureId"}, false);

		PublicationPictureUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PublicationPictureUtil.setPersistence(null);

		entityCache.removeCache(PublicationPictureImpl.class.getName());
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

	private static final String _SQL_SELECT_PUBLICATIONPICTURE =
		"SELECT publicationPicture FROM PublicationPicture publicationPicture";

	private static final String _SQL_SELECT_PUBLICATIONPICTURE_WHERE =
		"SELECT publicationPicture FROM PublicationPicture publicationPicture WHERE ";

	private static final String _SQL_COUNT_PUBLICATIONPICTURE =
		"SELECT COUNT(publicationPicture) FROM PublicationPicture publicationPicture";

	private static final String _SQL_COUNT_PUBLICATIONPICTURE_WHERE =
		"SELECT COUNT(publicationPicture) FROM PublicationPicture publicationPicture WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "publicationPicture.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PublicationPicture exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PublicationPicture exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PublicationPicturePersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}