/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence.impl;

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

import nl.klassenkring.membership.exception.NoSuchMembershipInvitationException;
import nl.klassenkring.membership.model.MembershipInvitation;
import nl.klassenkring.membership.model.MembershipInvitationTable;
import nl.klassenkring.membership.model.impl.MembershipInvitationImpl;
import nl.klassenkring.membership.model.impl.MembershipInvitationModelImpl;
import nl.klassenkring.membership.service.persistence.MembershipInvitationPersistence;
import nl.klassenkring.membership.service.persistence.MembershipInvitationUtil;
import nl.klassenkring.membership.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the membership invitation service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = MembershipInvitationPersistence.class)
public class MembershipInvitationPersistenceImpl
	extends BasePersistenceImpl<MembershipInvitation>
	implements MembershipInvitationPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>MembershipInvitationUtil</code> to access the membership invitation persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		MembershipInvitationImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByGroupId;
	private FinderPath _finderPathWithoutPaginationFindByGroupId;
	private FinderPath _finderPathCountByGroupId;

	/**
	 * Returns all the membership invitations where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByGroupId(long groupId) {
		return findByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the membership invitations where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @return the range of matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByGroupId(
		long groupId, int start, int end) {

		return findByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return findByGroupId(groupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByGroupId;
				finderArgs = new Object[] {groupId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByGroupId;
			finderArgs = new Object[] {groupId, start, end, orderByComparator};
		}

		List<MembershipInvitation> list = null;

		if (useFinderCache) {
			list = (List<MembershipInvitation>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MembershipInvitation membershipInvitation : list) {
					if (groupId != membershipInvitation.getGroupId()) {
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

			sb.append(_SQL_SELECT_MEMBERSHIPINVITATION_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(MembershipInvitationModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				list = (List<MembershipInvitation>)QueryUtil.list(
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
	 * Returns the first membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation findByGroupId_First(
			long groupId,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException {

		MembershipInvitation membershipInvitation = fetchByGroupId_First(
			groupId, orderByComparator);

		if (membershipInvitation != null) {
			return membershipInvitation;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchMembershipInvitationException(sb.toString());
	}

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation fetchByGroupId_First(
		long groupId,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		List<MembershipInvitation> list = findByGroupId(
			groupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation findByGroupId_Last(
			long groupId,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException {

		MembershipInvitation membershipInvitation = fetchByGroupId_Last(
			groupId, orderByComparator);

		if (membershipInvitation != null) {
			return membershipInvitation;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchMembershipInvitationException(sb.toString());
	}

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation fetchByGroupId_Last(
		long groupId,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		int count = countByGroupId(groupId);

		if (count == 0) {
			return null;
		}

		List<MembershipInvitation> list = findByGroupId(
			groupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the membership invitations before and after the current membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param membershipInvitationId the primary key of the current membership invitation
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership invitation
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	@Override
	public MembershipInvitation[] findByGroupId_PrevAndNext(
			long membershipInvitationId, long groupId,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException {

		MembershipInvitation membershipInvitation = findByPrimaryKey(
			membershipInvitationId);

		Session session = null;

		try {
			session = openSession();

			MembershipInvitation[] array = new MembershipInvitationImpl[3];

			array[0] = getByGroupId_PrevAndNext(
				session, membershipInvitation, groupId, orderByComparator,
				true);

			array[1] = membershipInvitation;

			array[2] = getByGroupId_PrevAndNext(
				session, membershipInvitation, groupId, orderByComparator,
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

	protected MembershipInvitation getByGroupId_PrevAndNext(
		Session session, MembershipInvitation membershipInvitation,
		long groupId, OrderByComparator<MembershipInvitation> orderByComparator,
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

		sb.append(_SQL_SELECT_MEMBERSHIPINVITATION_WHERE);

		sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

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
			sb.append(MembershipInvitationModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						membershipInvitation)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<MembershipInvitation> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the membership invitations where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	@Override
	public void removeByGroupId(long groupId) {
		for (MembershipInvitation membershipInvitation :
				findByGroupId(
					groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(membershipInvitation);
		}
	}

	/**
	 * Returns the number of membership invitations where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching membership invitations
	 */
	@Override
	public int countByGroupId(long groupId) {
		FinderPath finderPath = _finderPathCountByGroupId;

		Object[] finderArgs = new Object[] {groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_MEMBERSHIPINVITATION_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

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

	private static final String _FINDER_COLUMN_GROUPID_GROUPID_2 =
		"membershipInvitation.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByG_E;
	private FinderPath _finderPathWithoutPaginationFindByG_E;
	private FinderPath _finderPathCountByG_E;

	/**
	 * Returns all the membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @return the matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress) {

		return findByG_E(
			groupId, emailAddress, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @return the range of matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress, int start, int end) {

		return findByG_E(groupId, emailAddress, start, end, null);
	}

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress, int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return findByG_E(
			groupId, emailAddress, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress, int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator,
		boolean useFinderCache) {

		emailAddress = Objects.toString(emailAddress, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_E;
				finderArgs = new Object[] {groupId, emailAddress};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_E;
			finderArgs = new Object[] {
				groupId, emailAddress, start, end, orderByComparator
			};
		}

		List<MembershipInvitation> list = null;

		if (useFinderCache) {
			list = (List<MembershipInvitation>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MembershipInvitation membershipInvitation : list) {
					if ((groupId != membershipInvitation.getGroupId()) ||
						!emailAddress.equals(
							membershipInvitation.getEmailAddress())) {

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

			sb.append(_SQL_SELECT_MEMBERSHIPINVITATION_WHERE);

			sb.append(_FINDER_COLUMN_G_E_GROUPID_2);

			boolean bindEmailAddress = false;

			if (emailAddress.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_E_EMAILADDRESS_3);
			}
			else {
				bindEmailAddress = true;

				sb.append(_FINDER_COLUMN_G_E_EMAILADDRESS_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(MembershipInvitationModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindEmailAddress) {
					queryPos.add(emailAddress);
				}

				list = (List<MembershipInvitation>)QueryUtil.list(
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
	 * Returns the first membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation findByG_E_First(
			long groupId, String emailAddress,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException {

		MembershipInvitation membershipInvitation = fetchByG_E_First(
			groupId, emailAddress, orderByComparator);

		if (membershipInvitation != null) {
			return membershipInvitation;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", emailAddress=");
		sb.append(emailAddress);

		sb.append("}");

		throw new NoSuchMembershipInvitationException(sb.toString());
	}

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation fetchByG_E_First(
		long groupId, String emailAddress,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		List<MembershipInvitation> list = findByG_E(
			groupId, emailAddress, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation findByG_E_Last(
			long groupId, String emailAddress,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException {

		MembershipInvitation membershipInvitation = fetchByG_E_Last(
			groupId, emailAddress, orderByComparator);

		if (membershipInvitation != null) {
			return membershipInvitation;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", emailAddress=");
		sb.append(emailAddress);

		sb.append("}");

		throw new NoSuchMembershipInvitationException(sb.toString());
	}

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation fetchByG_E_Last(
		long groupId, String emailAddress,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		int count = countByG_E(groupId, emailAddress);

		if (count == 0) {
			return null;
		}

		List<MembershipInvitation> list = findByG_E(
			groupId, emailAddress, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the membership invitations before and after the current membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param membershipInvitationId the primary key of the current membership invitation
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership invitation
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	@Override
	public MembershipInvitation[] findByG_E_PrevAndNext(
			long membershipInvitationId, long groupId, String emailAddress,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException {

		emailAddress = Objects.toString(emailAddress, "");

		MembershipInvitation membershipInvitation = findByPrimaryKey(
			membershipInvitationId);

		Session session = null;

		try {
			session = openSession();

			MembershipInvitation[] array = new MembershipInvitationImpl[3];

			array[0] = getByG_E_PrevAndNext(
				session, membershipInvitation, groupId, emailAddress,
				orderByComparator, true);

			array[1] = membershipInvitation;

			array[2] = getByG_E_PrevAndNext(
				session, membershipInvitation, groupId, emailAddress,
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

	protected MembershipInvitation getByG_E_PrevAndNext(
		Session session, MembershipInvitation membershipInvitation,
		long groupId, String emailAddress,
		OrderByComparator<MembershipInvitation> orderByComparator,
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

		sb.append(_SQL_SELECT_MEMBERSHIPINVITATION_WHERE);

		sb.append(_FINDER_COLUMN_G_E_GROUPID_2);

		boolean bindEmailAddress = false;

		if (emailAddress.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_E_EMAILADDRESS_3);
		}
		else {
			bindEmailAddress = true;

			sb.append(_FINDER_COLUMN_G_E_EMAILADDRESS_2);
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
			sb.append(MembershipInvitationModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (bindEmailAddress) {
			queryPos.add(emailAddress);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						membershipInvitation)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<MembershipInvitation> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the membership invitations where groupId = &#63; and emailAddress = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 */
	@Override
	public void removeByG_E(long groupId, String emailAddress) {
		for (MembershipInvitation membershipInvitation :
				findByG_E(
					groupId, emailAddress, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(membershipInvitation);
		}
	}

	/**
	 * Returns the number of membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @return the number of matching membership invitations
	 */
	@Override
	public int countByG_E(long groupId, String emailAddress) {
		emailAddress = Objects.toString(emailAddress, "");

		FinderPath finderPath = _finderPathCountByG_E;

		Object[] finderArgs = new Object[] {groupId, emailAddress};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_MEMBERSHIPINVITATION_WHERE);

			sb.append(_FINDER_COLUMN_G_E_GROUPID_2);

			boolean bindEmailAddress = false;

			if (emailAddress.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_E_EMAILADDRESS_3);
			}
			else {
				bindEmailAddress = true;

				sb.append(_FINDER_COLUMN_G_E_EMAILADDRESS_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindEmailAddress) {
					queryPos.add(emailAddress);
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

	private static final String _FINDER_COLUMN_G_E_GROUPID_2 =
		"membershipInvitation.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_E_EMAILADDRESS_2 =
		"membershipInvitation.emailAddress = ?";

	private static final String _FINDER_COLUMN_G_E_EMAILADDRESS_3 =
		"(membershipInvitation.emailAddress IS NULL OR membershipInvitation.emailAddress = '')";

	private FinderPath _finderPathWithPaginationFindByG_R_GtE;
	private FinderPath _finderPathWithPaginationCountByG_R_GtE;

	/**
	 * Returns all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @return the matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate) {

		return findByG_R_GtE(
			groupId, redeemedByUserId, expirationDate, QueryUtil.ALL_POS,
			QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @return the range of matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate, int start,
		int end) {

		return findByG_R_GtE(
			groupId, redeemedByUserId, expirationDate, start, end, null);
	}

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate, int start,
		int end, OrderByComparator<MembershipInvitation> orderByComparator) {

		return findByG_R_GtE(
			groupId, redeemedByUserId, expirationDate, start, end,
			orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership invitations
	 */
	@Override
	public List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate, int start,
		int end, OrderByComparator<MembershipInvitation> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		finderPath = _finderPathWithPaginationFindByG_R_GtE;
		finderArgs = new Object[] {
			groupId, redeemedByUserId, _getTime(expirationDate), start, end,
			orderByComparator
		};

		List<MembershipInvitation> list = null;

		if (useFinderCache) {
			list = (List<MembershipInvitation>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MembershipInvitation membershipInvitation : list) {
					if ((groupId != membershipInvitation.getGroupId()) ||
						(redeemedByUserId !=
							membershipInvitation.getRedeemedByUserId()) ||
						(expirationDate.getTime() >=
							membershipInvitation.getExpirationDate(
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
					5 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(5);
			}

			sb.append(_SQL_SELECT_MEMBERSHIPINVITATION_WHERE);

			sb.append(_FINDER_COLUMN_G_R_GTE_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_R_GTE_REDEEMEDBYUSERID_2);

			boolean bindExpirationDate = false;

			if (expirationDate == null) {
				sb.append(_FINDER_COLUMN_G_R_GTE_EXPIRATIONDATE_1);
			}
			else {
				bindExpirationDate = true;

				sb.append(_FINDER_COLUMN_G_R_GTE_EXPIRATIONDATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(MembershipInvitationModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(redeemedByUserId);

				if (bindExpirationDate) {
					queryPos.add(new Timestamp(expirationDate.getTime()));
				}

				list = (List<MembershipInvitation>)QueryUtil.list(
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
	 * Returns the first membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation findByG_R_GtE_First(
			long groupId, long redeemedByUserId, Date expirationDate,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException {

		MembershipInvitation membershipInvitation = fetchByG_R_GtE_First(
			groupId, redeemedByUserId, expirationDate, orderByComparator);

		if (membershipInvitation != null) {
			return membershipInvitation;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", redeemedByUserId=");
		sb.append(redeemedByUserId);

		sb.append(", expirationDate>");
		sb.append(expirationDate);

		sb.append("}");

		throw new NoSuchMembershipInvitationException(sb.toString());
	}

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation fetchByG_R_GtE_First(
		long groupId, long redeemedByUserId, Date expirationDate,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		List<MembershipInvitation> list = findByG_R_GtE(
			groupId, redeemedByUserId, expirationDate, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation findByG_R_GtE_Last(
			long groupId, long redeemedByUserId, Date expirationDate,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException {

		MembershipInvitation membershipInvitation = fetchByG_R_GtE_Last(
			groupId, redeemedByUserId, expirationDate, orderByComparator);

		if (membershipInvitation != null) {
			return membershipInvitation;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", redeemedByUserId=");
		sb.append(redeemedByUserId);

		sb.append(", expirationDate>");
		sb.append(expirationDate);

		sb.append("}");

		throw new NoSuchMembershipInvitationException(sb.toString());
	}

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation fetchByG_R_GtE_Last(
		long groupId, long redeemedByUserId, Date expirationDate,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		int count = countByG_R_GtE(groupId, redeemedByUserId, expirationDate);

		if (count == 0) {
			return null;
		}

		List<MembershipInvitation> list = findByG_R_GtE(
			groupId, redeemedByUserId, expirationDate, count - 1, count,
			orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the membership invitations before and after the current membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param membershipInvitationId the primary key of the current membership invitation
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership invitation
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	@Override
	public MembershipInvitation[] findByG_R_GtE_PrevAndNext(
			long membershipInvitationId, long groupId, long redeemedByUserId,
			Date expirationDate,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException {

		MembershipInvitation membershipInvitation = findByPrimaryKey(
			membershipInvitationId);

		Session session = null;

		try {
			session = openSession();

			MembershipInvitation[] array = new MembershipInvitationImpl[3];

			array[0] = getByG_R_GtE_PrevAndNext(
				session, membershipInvitation, groupId, redeemedByUserId,
				expirationDate, orderByComparator, true);

			array[1] = membershipInvitation;

			array[2] = getByG_R_GtE_PrevAndNext(
				session, membershipInvitation, groupId, redeemedByUserId,
				expirationDate, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected MembershipInvitation getByG_R_GtE_PrevAndNext(
		Session session, MembershipInvitation membershipInvitation,
		long groupId, long redeemedByUserId, Date expirationDate,
		OrderByComparator<MembershipInvitation> orderByComparator,
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

		sb.append(_SQL_SELECT_MEMBERSHIPINVITATION_WHERE);

		sb.append(_FINDER_COLUMN_G_R_GTE_GROUPID_2);

		sb.append(_FINDER_COLUMN_G_R_GTE_REDEEMEDBYUSERID_2);

		boolean bindExpirationDate = false;

		if (expirationDate == null) {
			sb.append(_FINDER_COLUMN_G_R_GTE_EXPIRATIONDATE_1);
		}
		else {
			bindExpirationDate = true;

			sb.append(_FINDER_COLUMN_G_R_GTE_EXPIRATIONDATE_2);
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
			sb.append(MembershipInvitationModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		queryPos.add(redeemedByUserId);

		if (bindExpirationDate) {
			queryPos.add(new Timestamp(expirationDate.getTime()));
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						membershipInvitation)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<MembershipInvitation> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 */
	@Override
	public void removeByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate) {

		for (MembershipInvitation membershipInvitation :
				findByG_R_GtE(
					groupId, redeemedByUserId, expirationDate,
					QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(membershipInvitation);
		}
	}

	/**
	 * Returns the number of membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @return the number of matching membership invitations
	 */
	@Override
	public int countByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate) {

		FinderPath finderPath = _finderPathWithPaginationCountByG_R_GtE;

		Object[] finderArgs = new Object[] {
			groupId, redeemedByUserId, _getTime(expirationDate)
		};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_MEMBERSHIPINVITATION_WHERE);

			sb.append(_FINDER_COLUMN_G_R_GTE_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_R_GTE_REDEEMEDBYUSERID_2);

			boolean bindExpirationDate = false;

			if (expirationDate == null) {
				sb.append(_FINDER_COLUMN_G_R_GTE_EXPIRATIONDATE_1);
			}
			else {
				bindExpirationDate = true;

				sb.append(_FINDER_COLUMN_G_R_GTE_EXPIRATIONDATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(redeemedByUserId);

				if (bindExpirationDate) {
					queryPos.add(new Timestamp(expirationDate.getTime()));
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

	private static final String _FINDER_COLUMN_G_R_GTE_GROUPID_2 =
		"membershipInvitation.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_R_GTE_REDEEMEDBYUSERID_2 =
		"membershipInvitation.redeemedByUserId = ? AND ";

	private static final String _FINDER_COLUMN_G_R_GTE_EXPIRATIONDATE_1 =
		"membershipInvitation.expirationDate IS NULL";

	private static final String _FINDER_COLUMN_G_R_GTE_EXPIRATIONDATE_2 =
		"membershipInvitation.expirationDate > ?";

	private FinderPath _finderPathFetchByCodeHash;
	private FinderPath _finderPathCountByCodeHash;

	/**
	 * Returns the membership invitation where codeHash = &#63; or throws a <code>NoSuchMembershipInvitationException</code> if it could not be found.
	 *
	 * @param codeHash the code hash
	 * @return the matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation findByCodeHash(String codeHash)
		throws NoSuchMembershipInvitationException {

		MembershipInvitation membershipInvitation = fetchByCodeHash(codeHash);

		if (membershipInvitation == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("codeHash=");
			sb.append(codeHash);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchMembershipInvitationException(sb.toString());
		}

		return membershipInvitation;
	}

	/**
	 * Returns the membership invitation where codeHash = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param codeHash the code hash
	 * @return the matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation fetchByCodeHash(String codeHash) {
		return fetchByCodeHash(codeHash, true);
	}

	/**
	 * Returns the membership invitation where codeHash = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param codeHash the code hash
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	@Override
	public MembershipInvitation fetchByCodeHash(
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

		if (result instanceof MembershipInvitation) {
			MembershipInvitation membershipInvitation =
				(MembershipInvitation)result;

			if (!Objects.equals(codeHash, membershipInvitation.getCodeHash())) {
				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_SELECT_MEMBERSHIPINVITATION_WHERE);

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

				List<MembershipInvitation> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByCodeHash, finderArgs, list);
					}
				}
				else {
					MembershipInvitation membershipInvitation = list.get(0);

					result = membershipInvitation;

					cacheResult(membershipInvitation);
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
			return (MembershipInvitation)result;
		}
	}

	/**
	 * Removes the membership invitation where codeHash = &#63; from the database.
	 *
	 * @param codeHash the code hash
	 * @return the membership invitation that was removed
	 */
	@Override
	public MembershipInvitation removeByCodeHash(String codeHash)
		throws NoSuchMembershipInvitationException {

		MembershipInvitation membershipInvitation = findByCodeHash(codeHash);

		return remove(membershipInvitation);
	}

	/**
	 * Returns the number of membership invitations where codeHash = &#63;.
	 *
	 * @param codeHash the code hash
	 * @return the number of matching membership invitations
	 */
	@Override
	public int countByCodeHash(String codeHash) {
		codeHash = Objects.toString(codeHash, "");

		FinderPath finderPath = _finderPathCountByCodeHash;

		Object[] finderArgs = new Object[] {codeHash};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_MEMBERSHIPINVITATION_WHERE);

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
		"membershipInvitation.codeHash = ?";

	private static final String _FINDER_COLUMN_CODEHASH_CODEHASH_3 =
		"(membershipInvitation.codeHash IS NULL OR membershipInvitation.codeHash = '')";

	public MembershipInvitationPersistenceImpl() {
		setModelClass(MembershipInvitation.class);

		setModelImplClass(MembershipInvitationImpl.class);
		setModelPKClass(long.class);

		setTable(MembershipInvitationTable.INSTANCE);
	}

	/**
	 * Caches the membership invitation in the entity cache if it is enabled.
	 *
	 * @param membershipInvitation the membership invitation
	 */
	@Override
	public void cacheResult(MembershipInvitation membershipInvitation) {
		entityCache.putResult(
			MembershipInvitationImpl.class,
			membershipInvitation.getPrimaryKey(), membershipInvitation);

		finderCache.putResult(
			_finderPathFetchByCodeHash,
			new Object[] {membershipInvitation.getCodeHash()},
			membershipInvitation);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the membership invitations in the entity cache if it is enabled.
	 *
	 * @param membershipInvitations the membership invitations
	 */
	@Override
	public void cacheResult(List<MembershipInvitation> membershipInvitations) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (membershipInvitations.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (MembershipInvitation membershipInvitation :
				membershipInvitations) {

			if (entityCache.getResult(
					MembershipInvitationImpl.class,
					membershipInvitation.getPrimaryKey()) == null) {

				cacheResult(membershipInvitation);
			}
		}
	}

	/**
	 * Clears the cache for all membership invitations.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(MembershipInvitationImpl.class);

		finderCache.clearCache(MembershipInvitationImpl.class);
	}

	/**
	 * Clears the cache for the membership invitation.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(MembershipInvitation membershipInvitation) {
		entityCache.removeResult(
			MembershipInvitationImpl.class, membershipInvitation);
	}

	@Override
	public void clearCache(List<MembershipInvitation> membershipInvitations) {
		for (MembershipInvitation membershipInvitation :
				membershipInvitations) {

			entityCache.removeResult(
				MembershipInvitationImpl.class, membershipInvitation);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(MembershipInvitationImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(
				MembershipInvitationImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		MembershipInvitationModelImpl membershipInvitationModelImpl) {

		Object[] args = new Object[] {
			membershipInvitationModelImpl.getCodeHash()
		};

		finderCache.putResult(
			_finderPathCountByCodeHash, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByCodeHash, args, membershipInvitationModelImpl);
	}

	/**
	 * Creates a new membership invitation with the primary key. Does not add the membership invitation to the database.
	 *
	 * @param membershipInvitationId the primary key for the new membership invitation
	 * @return the new membership invitation
	 */
	@Override
	public MembershipInvitation create(long membershipInvitationId) {
		MembershipInvitation membershipInvitation =
			new MembershipInvitationImpl();

		membershipInvitation.setNew(true);
		membershipInvitation.setPrimaryKey(membershipInvitationId);

		membershipInvitation.setCompanyId(CompanyThreadLocal.getCompanyId());

		return membershipInvitation;
	}

	/**
	 * Removes the membership invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation that was removed
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	@Override
	public MembershipInvitation remove(long membershipInvitationId)
		throws NoSuchMembershipInvitationException {

		return remove((Serializable)membershipInvitationId);
	}

	/**
	 * Removes the membership invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the membership invitation
	 * @return the membership invitation that was removed
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	@Override
	public MembershipInvitation remove(Serializable primaryKey)
		throws NoSuchMembershipInvitationException {

		Session session = null;

		try {
			session = openSession();

			MembershipInvitation membershipInvitation =
				(MembershipInvitation)session.get(
					MembershipInvitationImpl.class, primaryKey);

			if (membershipInvitation == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchMembershipInvitationException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(membershipInvitation);
		}
		catch (NoSuchMembershipInvitationException noSuchEntityException) {
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
	protected MembershipInvitation removeImpl(
		MembershipInvitation membershipInvitation) {

		Session session = null;

		try {
			session = openSession();

			if (!session.contains(membershipInvitation)) {
				membershipInvitation = (MembershipInvitation)session.get(
					MembershipInvitationImpl.class,
					membershipInvitation.getPrimaryKeyObj());
			}

			if (membershipInvitation != null) {
				session.delete(membershipInvitation);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (membershipInvitation != null) {
			clearCache(membershipInvitation);
		}

		return membershipInvitation;
	}

	@Override
	public MembershipInvitation updateImpl(
		MembershipInvitation membershipInvitation) {

		boolean isNew = membershipInvitation.isNew();

		if (!(membershipInvitation instanceof MembershipInvitationModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(membershipInvitation.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					membershipInvitation);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in membershipInvitation proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom MembershipInvitation implementation " +
					membershipInvitation.getClass());
		}

		MembershipInvitationModelImpl membershipInvitationModelImpl =
			(MembershipInvitationModelImpl)membershipInvitation;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (membershipInvitation.getCreateDate() == null)) {
			if (serviceContext == null) {
				membershipInvitation.setCreateDate(date);
			}
			else {
				membershipInvitation.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!membershipInvitationModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				membershipInvitation.setModifiedDate(date);
			}
			else {
				membershipInvitation.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(membershipInvitation);
			}
			else {
				membershipInvitation = (MembershipInvitation)session.merge(
					membershipInvitation);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			MembershipInvitationImpl.class, membershipInvitationModelImpl,
			false, true);

		cacheUniqueFindersCache(membershipInvitationModelImpl);

		if (isNew) {
			membershipInvitation.setNew(false);
		}

		membershipInvitation.resetOriginalValues();

		return membershipInvitation;
	}

	/**
	 * Returns the membership invitation with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the membership invitation
	 * @return the membership invitation
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	@Override
	public MembershipInvitation findByPrimaryKey(Serializable primaryKey)
		throws NoSuchMembershipInvitationException {

		MembershipInvitation membershipInvitation = fetchByPrimaryKey(
			primaryKey);

		if (membershipInvitation == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchMembershipInvitationException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return membershipInvitation;
	}

	/**
	 * Returns the membership invitation with the primary key or throws a <code>NoSuchMembershipInvitationException</code> if it could not be found.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	@Override
	public MembershipInvitation findByPrimaryKey(long membershipInvitationId)
		throws NoSuchMembershipInvitationException {

		return findByPrimaryKey((Serializable)membershipInvitationId);
	}

	/**
	 * Returns the membership invitation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation, or <code>null</code> if a membership invitation with the primary key could not be found
	 */
	@Override
	public MembershipInvitation fetchByPrimaryKey(long membershipInvitationId) {
		return fetchByPrimaryKey((Serializable)membershipInvitationId);
	}

	/**
	 * Returns all the membership invitations.
	 *
	 * @return the membership invitations
	 */
	@Override
	public List<MembershipInvitation> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the membership invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @return the range of membership invitations
	 */
	@Override
	public List<MembershipInvitation> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the membership invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of membership invitations
	 */
	@Override
	public List<MembershipInvitation> findAll(
		int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the membership invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of membership invitations
	 */
	@Override
	public List<MembershipInvitation> findAll(
		int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator,
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

		List<MembershipInvitation> list = null;

		if (useFinderCache) {
			list = (List<MembershipInvitation>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_MEMBERSHIPINVITATION);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_MEMBERSHIPINVITATION;

				sql = sql.concat(MembershipInvitationModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<MembershipInvitation>)QueryUtil.list(
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
	 * Removes all the membership invitations from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (MembershipInvitation membershipInvitation : findAll()) {
			remove(membershipInvitation);
		}
	}

	/**
	 * Returns the number of membership invitations.
	 *
	 * @return the number of membership invitations
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
					_SQL_COUNT_MEMBERSHIPINVITATION);

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
		return "membershipInvitationId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_MEMBERSHIPINVITATION;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return MembershipInvitationModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the membership invitation persistence.
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

		_finderPathWithPaginationFindByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByGroupId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"groupId"}, true);

		_finderPathWithoutPaginationFindByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByGroupId",
			new String[] {Long.class.getName()}, new String[] {"groupId"},
			true);

		_finderPathCountByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByGroupId",
			new String[] {Long.class.getName()}, new String[] {"groupId"},
			false);

		_finderPathWithPaginationFindByG_E = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_E",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"groupId", "emailAddress"}, true);

		_finderPathWithoutPaginationFindByG_E = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_E",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"groupId", "emailAddress"}, true);

		_finderPathCountByG_E = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_E",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"groupId", "emailAddress"}, false);

		_finderPathWithPaginationFindByG_R_GtE = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_R_GtE",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Date.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"groupId", "redeemedByUserId", "expirationDate"},
			true);

		_finderPathWithPaginationCountByG_R_GtE = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByG_R_GtE",
			new String[] {
				Long.class.getName(), Long.class.getName(), Date.class.getName()
			},
			new String[] {"groupId", "redeemedByUserId", "expirationDate"},
			false);

		_finderPathFetchByCodeHash = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByCodeHash",
			new String[] {String.class.getName()}, new String[] {"codeHash"},
			true);

		_finderPathCountByCodeHash = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByCodeHash",
			new String[] {String.class.getName()}, new String[] {"codeHash"},
			false);

		MembershipInvitationUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		MembershipInvitationUtil.setPersistence(null);

		entityCache.removeCache(MembershipInvitationImpl.class.getName());
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

	private static final String _SQL_SELECT_MEMBERSHIPINVITATION =
		"SELECT membershipInvitation FROM MembershipInvitation membershipInvitation";

	private static final String _SQL_SELECT_MEMBERSHIPINVITATION_WHERE =
		"SELECT membershipInvitation FROM MembershipInvitation membershipInvitation WHERE ";

	private static final String _SQL_COUNT_MEMBERSHIPINVITATION =
		"SELECT COUNT(membershipInvitation) FROM MembershipInvitation membershipInvitation";

	private static final String _SQL_COUNT_MEMBERSHIPINVITATION_WHERE =
		"SELECT COUNT(membershipInvitation) FROM MembershipInvitation membershipInvitation WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS =
		"membershipInvitation.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No MembershipInvitation exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No MembershipInvitation exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		MembershipInvitationPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}