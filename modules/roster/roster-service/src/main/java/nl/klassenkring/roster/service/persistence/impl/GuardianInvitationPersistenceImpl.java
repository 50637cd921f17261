/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence.impl;

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

import nl.klassenkring.roster.exception.NoSuchGuardianInvitationException;
import nl.klassenkring.roster.model.GuardianInvitation;
import nl.klassenkring.roster.model.GuardianInvitationTable;
import nl.klassenkring.roster.model.impl.GuardianInvitationImpl;
import nl.klassenkring.roster.model.impl.GuardianInvitationModelImpl;
import nl.klassenkring.roster.service.persistence.GuardianInvitationPersistence;
import nl.klassenkring.roster.service.persistence.GuardianInvitationUtil;
import nl.klassenkring.roster.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the guardian invitation service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = GuardianInvitationPersistence.class)
public class GuardianInvitationPersistenceImpl
	extends BasePersistenceImpl<GuardianInvitation>
	implements GuardianInvitationPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>GuardianInvitationUtil</code> to access the guardian invitation persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		GuardianInvitationImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByPupilId;
	private FinderPath _finderPathWithoutPaginationFindByPupilId;
	private FinderPath _finderPathCountByPupilId;

	/**
	 * Returns all the guardian invitations where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findByPupilId(long pupilId) {
		return findByPupilId(
			pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the guardian invitations where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @return the range of matching guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findByPupilId(
		long pupilId, int start, int end) {

		return findByPupilId(pupilId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the guardian invitations where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator) {

		return findByPupilId(pupilId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the guardian invitations where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator,
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

		List<GuardianInvitation> list = null;

		if (useFinderCache) {
			list = (List<GuardianInvitation>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (GuardianInvitation guardianInvitation : list) {
					if (pupilId != guardianInvitation.getPupilId()) {
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

			sb.append(_SQL_SELECT_GUARDIANINVITATION_WHERE);

			sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(GuardianInvitationModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				list = (List<GuardianInvitation>)QueryUtil.list(
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
	 * Returns the first guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	@Override
	public GuardianInvitation findByPupilId_First(
			long pupilId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws NoSuchGuardianInvitationException {

		GuardianInvitation guardianInvitation = fetchByPupilId_First(
			pupilId, orderByComparator);

		if (guardianInvitation != null) {
			return guardianInvitation;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchGuardianInvitationException(sb.toString());
	}

	/**
	 * Returns the first guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	@Override
	public GuardianInvitation fetchByPupilId_First(
		long pupilId, OrderByComparator<GuardianInvitation> orderByComparator) {

		List<GuardianInvitation> list = findByPupilId(
			pupilId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	@Override
	public GuardianInvitation findByPupilId_Last(
			long pupilId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws NoSuchGuardianInvitationException {

		GuardianInvitation guardianInvitation = fetchByPupilId_Last(
			pupilId, orderByComparator);

		if (guardianInvitation != null) {
			return guardianInvitation;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchGuardianInvitationException(sb.toString());
	}

	/**
	 * Returns the last guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	@Override
	public GuardianInvitation fetchByPupilId_Last(
		long pupilId, OrderByComparator<GuardianInvitation> orderByComparator) {

		int count = countByPupilId(pupilId);

		if (count == 0) {
			return null;
		}

		List<GuardianInvitation> list = findByPupilId(
			pupilId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the guardian invitations before and after the current guardian invitation in the ordered set where pupilId = &#63;.
	 *
	 * @param guardianInvitationId the primary key of the current guardian invitation
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian invitation
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	@Override
	public GuardianInvitation[] findByPupilId_PrevAndNext(
			long guardianInvitationId, long pupilId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws NoSuchGuardianInvitationException {

		GuardianInvitation guardianInvitation = findByPrimaryKey(
			guardianInvitationId);

		Session session = null;

		try {
			session = openSession();

			GuardianInvitation[] array = new GuardianInvitationImpl[3];

			array[0] = getByPupilId_PrevAndNext(
				session, guardianInvitation, pupilId, orderByComparator, true);

			array[1] = guardianInvitation;

			array[2] = getByPupilId_PrevAndNext(
				session, guardianInvitation, pupilId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected GuardianInvitation getByPupilId_PrevAndNext(
		Session session, GuardianInvitation guardianInvitation, long pupilId,
		OrderByComparator<GuardianInvitation> orderByComparator,
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

		sb.append(_SQL_SELECT_GUARDIANINVITATION_WHERE);

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
			sb.append(GuardianInvitationModelImpl.ORDER_BY_JPQL);
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
						guardianInvitation)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<GuardianInvitation> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the guardian invitations where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	@Override
	public void removeByPupilId(long pupilId) {
		for (GuardianInvitation guardianInvitation :
				findByPupilId(
					pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(guardianInvitation);
		}
	}

	/**
	 * Returns the number of guardian invitations where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching guardian invitations
	 */
	@Override
	public int countByPupilId(long pupilId) {
		FinderPath finderPath = _finderPathCountByPupilId;

		Object[] finderArgs = new Object[] {pupilId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_GUARDIANINVITATION_WHERE);

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
		"guardianInvitation.pupilId = ?";

	private FinderPath _finderPathWithPaginationFindByGuardianId;
	private FinderPath _finderPathWithoutPaginationFindByGuardianId;
	private FinderPath _finderPathCountByGuardianId;

	/**
	 * Returns all the guardian invitations where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findByGuardianId(long guardianId) {
		return findByGuardianId(
			guardianId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the guardian invitations where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @return the range of matching guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findByGuardianId(
		long guardianId, int start, int end) {

		return findByGuardianId(guardianId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the guardian invitations where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator) {

		return findByGuardianId(
			guardianId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the guardian invitations where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByGuardianId;
				finderArgs = new Object[] {guardianId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByGuardianId;
			finderArgs = new Object[] {
				guardianId, start, end, orderByComparator
			};
		}

		List<GuardianInvitation> list = null;

		if (useFinderCache) {
			list = (List<GuardianInvitation>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (GuardianInvitation guardianInvitation : list) {
					if (guardianId != guardianInvitation.getGuardianId()) {
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

			sb.append(_SQL_SELECT_GUARDIANINVITATION_WHERE);

			sb.append(_FINDER_COLUMN_GUARDIANID_GUARDIANID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(GuardianInvitationModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(guardianId);

				list = (List<GuardianInvitation>)QueryUtil.list(
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
	 * Returns the first guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	@Override
	public GuardianInvitation findByGuardianId_First(
			long guardianId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws NoSuchGuardianInvitationException {

		GuardianInvitation guardianInvitation = fetchByGuardianId_First(
			guardianId, orderByComparator);

		if (guardianInvitation != null) {
			return guardianInvitation;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("guardianId=");
		sb.append(guardianId);

		sb.append("}");

		throw new NoSuchGuardianInvitationException(sb.toString());
	}

	/**
	 * Returns the first guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	@Override
	public GuardianInvitation fetchByGuardianId_First(
		long guardianId,
		OrderByComparator<GuardianInvitation> orderByComparator) {

		List<GuardianInvitation> list = findByGuardianId(
			guardianId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	@Override
	public GuardianInvitation findByGuardianId_Last(
			long guardianId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws NoSuchGuardianInvitationException {

		GuardianInvitation guardianInvitation = fetchByGuardianId_Last(
			guardianId, orderByComparator);

		if (guardianInvitation != null) {
			return guardianInvitation;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("guardianId=");
		sb.append(guardianId);

		sb.append("}");

		throw new NoSuchGuardianInvitationException(sb.toString());
	}

	/**
	 * Returns the last guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	@Override
	public GuardianInvitation fetchByGuardianId_Last(
		long guardianId,
		OrderByComparator<GuardianInvitation> orderByComparator) {

		int count = countByGuardianId(guardianId);

		if (count == 0) {
			return null;
		}

		List<GuardianInvitation> list = findByGuardianId(
			guardianId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the guardian invitations before and after the current guardian invitation in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianInvitationId the primary key of the current guardian invitation
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian invitation
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	@Override
	public GuardianInvitation[] findByGuardianId_PrevAndNext(
			long guardianInvitationId, long guardianId,
			OrderByComparator<GuardianInvitation> orderByComparator)
		throws NoSuchGuardianInvitationException {

		GuardianInvitation guardianInvitation = findByPrimaryKey(
			guardianInvitationId);

		Session session = null;

		try {
			session = openSession();

			GuardianInvitation[] array = new GuardianInvitationImpl[3];

			array[0] = getByGuardianId_PrevAndNext(
				session, guardianInvitation, guardianId, orderByComparator,
				true);

			array[1] = guardianInvitation;

			array[2] = getByGuardianId_PrevAndNext(
				session, guardianInvitation, guardianId, orderByComparator,
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

	protected GuardianInvitation getByGuardianId_PrevAndNext(
		Session session, GuardianInvitation guardianInvitation, long guardianId,
		OrderByComparator<GuardianInvitation> orderByComparator,
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

		sb.append(_SQL_SELECT_GUARDIANINVITATION_WHERE);

		sb.append(_FINDER_COLUMN_GUARDIANID_GUARDIANID_2);

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
			sb.append(GuardianInvitationModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(guardianId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						guardianInvitation)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<GuardianInvitation> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the guardian invitations where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	@Override
	public void removeByGuardianId(long guardianId) {
		for (GuardianInvitation guardianInvitation :
				findByGuardianId(
					guardianId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(guardianInvitation);
		}
	}

	/**
	 * Returns the number of guardian invitations where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching guardian invitations
	 */
	@Override
	public int countByGuardianId(long guardianId) {
		FinderPath finderPath = _finderPathCountByGuardianId;

		Object[] finderArgs = new Object[] {guardianId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_GUARDIANINVITATION_WHERE);

			sb.append(_FINDER_COLUMN_GUARDIANID_GUARDIANID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(guardianId);

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

	private static final String _FINDER_COLUMN_GUARDIANID_GUARDIANID_2 =
		"guardianInvitation.guardianId = ?";

	private FinderPath _finderPathFetchByCodeHash;
	private FinderPath _finderPathCountByCodeHash;

	/**
	 * Returns the guardian invitation where codeHash = &#63; or throws a <code>NoSuchGuardianInvitationException</code> if it could not be found.
	 *
	 * @param codeHash the code hash
	 * @return the matching guardian invitation
	 * @throws NoSuchGuardianInvitationException if a matching guardian invitation could not be found
	 */
	@Override
	public GuardianInvitation findByCodeHash(String codeHash)
		throws NoSuchGuardianInvitationException {

		GuardianInvitation guardianInvitation = fetchByCodeHash(codeHash);

		if (guardianInvitation == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("codeHash=");
			sb.append(codeHash);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchGuardianInvitationException(sb.toString());
		}

		return guardianInvitation;
	}

	/**
	 * Returns the guardian invitation where codeHash = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param codeHash the code hash
	 * @return the matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	@Override
	public GuardianInvitation fetchByCodeHash(String codeHash) {
		return fetchByCodeHash(codeHash, true);
	}

	/**
	 * Returns the guardian invitation where codeHash = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param codeHash the code hash
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching guardian invitation, or <code>null</code> if a matching guardian invitation could not be found
	 */
	@Override
	public GuardianInvitation fetchByCodeHash(
		String codeHash, boolean useFinderCache) {

		codeHash = Objects.toString(codeHash, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {codeHash};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByCodeHash, finderArgs, this);
		}

		if (result instanceof GuardianInvitation) {
			GuardianInvitation guardianInvitation = (GuardianInvitation)result;

			if (!Objects.equals(codeHash, guardianInvitation.getCodeHash())) {
				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_SELECT_GUARDIANINVITATION_WHERE);

			boolean bindCodeHash = false;

			if (codeHash.isEmpty()) {
				sb.append(_FINDER_COLUMN_CODEHASH_CODEHASH_3);
			}
			else {
				bindCodeHash = true;

				sb.append(_FINDER_COLUMN_CODEHASH_CODEHASH_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindCodeHash) {
					queryPos.add(codeHash);
				}

				List<GuardianInvitation> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByCodeHash, finderArgs, list);
					}
				}
				else {
					GuardianInvitation guardianInvitation = list.get(0);

					result = guardianInvitation;

					cacheResult(guardianInvitation);
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
			return (GuardianInvitation)result;
		}
	}

	/**
	 * Removes the guardian invitation where codeHash = &#63; from the database.
	 *
	 * @param codeHash the code hash
	 * @return the guardian invitation that was removed
	 */
	@Override
	public GuardianInvitation removeByCodeHash(String codeHash)
		throws NoSuchGuardianInvitationException {

		GuardianInvitation guardianInvitation = findByCodeHash(codeHash);

		return remove(guardianInvitation);
	}

	/**
	 * Returns the number of guardian invitations where codeHash = &#63;.
	 *
	 * @param codeHash the code hash
	 * @return the number of matching guardian invitations
	 */
	@Override
	public int countByCodeHash(String codeHash) {
		codeHash = Objects.toString(codeHash, "");

		FinderPath finderPath = _finderPathCountByCodeHash;

		Object[] finderArgs = new Object[] {codeHash};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_GUARDIANINVITATION_WHERE);

			boolean bindCodeHash = false;

			if (codeHash.isEmpty()) {
				sb.append(_FINDER_COLUMN_CODEHASH_CODEHASH_3);
			}
			else {
				bindCodeHash = true;

				sb.append(_FINDER_COLUMN_CODEHASH_CODEHASH_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindCodeHash) {
					queryPos.add(codeHash);
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

	private static final String _FINDER_COLUMN_CODEHASH_CODEHASH_2 =
		"guardianInvitation.codeHash = ?";

	private static final String _FINDER_COLUMN_CODEHASH_CODEHASH_3 =
		"(guardianInvitation.codeHash IS NULL OR guardianInvitation.codeHash = '')";

	public GuardianInvitationPersistenceImpl() {
		setModelClass(GuardianInvitation.class);

		setModelImplClass(GuardianInvitationImpl.class);
		setModelPKClass(long.class);

		setTable(GuardianInvitationTable.INSTANCE);
	}

	/**
	 * Caches the guardian invitation in the entity cache if it is enabled.
	 *
	 * @param guardianInvitation the guardian invitation
	 */
	@Override
	public void cacheResult(GuardianInvitation guardianInvitation) {
		entityCache.putResult(
			GuardianInvitationImpl.class, guardianInvitation.getPrimaryKey(),
			guardianInvitation);

		finderCache.putResult(
			_finderPathFetchByCodeHash,
			new Object[] {guardianInvitation.getCodeHash()},
			guardianInvitation);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the guardian invitations in the entity cache if it is enabled.
	 *
	 * @param guardianInvitations the guardian invitations
	 */
	@Override
	public void cacheResult(List<GuardianInvitation> guardianInvitations) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (guardianInvitations.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (GuardianInvitation guardianInvitation : guardianInvitations) {
			if (entityCache.getResult(
					GuardianInvitationImpl.class,
					guardianInvitation.getPrimaryKey()) == null) {

				cacheResult(guardianInvitation);
			}
		}
	}

	/**
	 * Clears the cache for all guardian invitations.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(GuardianInvitationImpl.class);

		finderCache.clearCache(GuardianInvitationImpl.class);
	}

	/**
	 * Clears the cache for the guardian invitation.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(GuardianInvitation guardianInvitation) {
		entityCache.removeResult(
			GuardianInvitationImpl.class, guardianInvitation);
	}

	@Override
	public void clearCache(List<GuardianInvitation> guardianInvitations) {
		for (GuardianInvitation guardianInvitation : guardianInvitations) {
			entityCache.removeResult(
				GuardianInvitationImpl.class, guardianInvitation);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(GuardianInvitationImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(GuardianInvitationImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		GuardianInvitationModelImpl guardianInvitationModelImpl) {

		Object[] args = new Object[] {
			guardianInvitationModelImpl.getCodeHash()
		};

		finderCache.putResult(
			_finderPathCountByCodeHash, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByCodeHash, args, guardianInvitationModelImpl);
	}

	/**
	 * Creates a new guardian invitation with the primary key. Does not add the guardian invitation to the database.
	 *
	 * @param guardianInvitationId the primary key for the new guardian invitation
	 * @return the new guardian invitation
	 */
	@Override
	public GuardianInvitation create(long guardianInvitationId) {
		GuardianInvitation guardianInvitation = new GuardianInvitationImpl();

		guardianInvitation.setNew(true);
		guardianInvitation.setPrimaryKey(guardianInvitationId);

		guardianInvitation.setCompanyId(CompanyThreadLocal.getCompanyId());

		return guardianInvitation;
	}

	/**
	 * Removes the guardian invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation that was removed
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	@Override
	public GuardianInvitation remove(long guardianInvitationId)
		throws NoSuchGuardianInvitationException {

		return remove((Serializable)guardianInvitationId);
	}

	/**
	 * Removes the guardian invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the guardian invitation
	 * @return the guardian invitation that was removed
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	@Override
	public GuardianInvitation remove(Serializable primaryKey)
		throws NoSuchGuardianInvitationException {

		Session session = null;

		try {
			session = openSession();

			GuardianInvitation guardianInvitation =
				(GuardianInvitation)session.get(
					GuardianInvitationImpl.class, primaryKey);

			if (guardianInvitation == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchGuardianInvitationException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(guardianInvitation);
		}
		catch (NoSuchGuardianInvitationException noSuchEntityException) {
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
	protected GuardianInvitation removeImpl(
		GuardianInvitation guardianInvitation) {

		Session session = null;

		try {
			session = openSession();

			if (!session.contains(guardianInvitation)) {
				guardianInvitation = (GuardianInvitation)session.get(
					GuardianInvitationImpl.class,
					guardianInvitation.getPrimaryKeyObj());
			}

			if (guardianInvitation != null) {
				session.delete(guardianInvitation);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (guardianInvitation != null) {
			clearCache(guardianInvitation);
		}

		return guardianInvitation;
	}

	@Override
	public GuardianInvitation updateImpl(
		GuardianInvitation guardianInvitation) {

		boolean isNew = guardianInvitation.isNew();

		if (!(guardianInvitation instanceof GuardianInvitationModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(guardianInvitation.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					guardianInvitation);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in guardianInvitation proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom GuardianInvitation implementation " +
					guardianInvitation.getClass());
		}

		GuardianInvitationModelImpl guardianInvitationModelImpl =
			(GuardianInvitationModelImpl)guardianInvitation;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (guardianInvitation.getCreateDate() == null)) {
			if (serviceContext == null) {
				guardianInvitation.setCreateDate(date);
			}
			else {
				guardianInvitation.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!guardianInvitationModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				guardianInvitation.setModifiedDate(date);
			}
			else {
				guardianInvitation.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(guardianInvitation);
			}
			else {
				guardianInvitation = (GuardianInvitation)session.merge(
					guardianInvitation);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			GuardianInvitationImpl.class, guardianInvitationModelImpl, false,
			true);

		cacheUniqueFindersCache(guardianInvitationModelImpl);

		if (isNew) {
			guardianInvitation.setNew(false);
		}

		guardianInvitation.resetOriginalValues();

		return guardianInvitation;
	}

	/**
	 * Returns the guardian invitation with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the guardian invitation
	 * @return the guardian invitation
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	@Override
	public GuardianInvitation findByPrimaryKey(Serializable primaryKey)
		throws NoSuchGuardianInvitationException {

		GuardianInvitation guardianInvitation = fetchByPrimaryKey(primaryKey);

		if (guardianInvitation == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchGuardianInvitationException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return guardianInvitation;
	}

	/**
	 * Returns the guardian invitation with the primary key or throws a <code>NoSuchGuardianInvitationException</code> if it could not be found.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation
	 * @throws NoSuchGuardianInvitationException if a guardian invitation with the primary key could not be found
	 */
	@Override
	public GuardianInvitation findByPrimaryKey(long guardianInvitationId)
		throws NoSuchGuardianInvitationException {

		return findByPrimaryKey((Serializable)guardianInvitationId);
	}

	/**
	 * Returns the guardian invitation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation, or <code>null</code> if a guardian invitation with the primary key could not be found
	 */
	@Override
	public GuardianInvitation fetchByPrimaryKey(long guardianInvitationId) {
		return fetchByPrimaryKey((Serializable)guardianInvitationId);
	}

	/**
	 * Returns all the guardian invitations.
	 *
	 * @return the guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the guardian invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @return the range of guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the guardian invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findAll(
		int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the guardian invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of guardian invitations
	 */
	@Override
	public List<GuardianInvitation> findAll(
		int start, int end,
		OrderByComparator<GuardianInvitation> orderByComparator,
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

		List<GuardianInvitation> list = null;

		if (useFinderCache) {
			list = (List<GuardianInvitation>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_GUARDIANINVITATION);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_GUARDIANINVITATION;

				sql = sql.concat(GuardianInvitationModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<GuardianInvitation>)QueryUtil.list(
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
	 * Removes all the guardian invitations from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (GuardianInvitation guardianInvitation : findAll()) {
			remove(guardianInvitation);
		}
	}

	/**
	 * Returns the number of guardian invitations.
	 *
	 * @return the number of guardian invitations
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
					_SQL_COUNT_GUARDIANINVITATION);

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
		return "guardianInvitationId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_GUARDIANINVITATION;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return GuardianInvitationModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the guardian invitation persistence.
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

		_finderPathWithPaginationFindByGuardianId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByGuardianId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"guardianId"}, true);

		_finderPathWithoutPaginationFindByGuardianId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByGuardianId",
			new String[] {Long.class.getName()}, new String[] {"guardianId"},
			true);

		_finderPathCountByGuardianId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByGuardianId",
			new String[] {Long.class.getName()}, new String[] {"guardianId"},
			false);

		_finderPathFetchByCodeHash = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByCodeHash",
			new String[] {String.class.getName()}, new String[] {"codeHash"},
			true);

		_finderPathCountByCodeHash = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByCodeHash",
			new String[] {String.class.getName()}, new String[] {"codeHash"},
			false);

		GuardianInvitationUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		GuardianInvitationUtil.setPersistence(null);

		entityCache.removeCache(GuardianInvitationImpl.class.getName());
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

	private static final String _SQL_SELECT_GUARDIANINVITATION =
		"SELECT guardianInvitation FROM GuardianInvitation guardianInvitation";

	private static final String _SQL_SELECT_GUARDIANINVITATION_WHERE =
		"SELECT guardianInvitation FROM GuardianInvitation guardianInvitation WHERE ";

	private static final String _SQL_COUNT_GUARDIANINVITATION =
		"SELECT COUNT(guardianInvitation) FROM GuardianInvitation guardianInvitation";

	private static final String _SQL_COUNT_GUARDIANINVITATION_WHERE =
		"SELECT COUNT(guardianInvitation) FROM GuardianInvitation guardianInvitation WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "guardianInvitation.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No GuardianInvitation exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No GuardianInvitation exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		GuardianInvitationPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}