/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.helprequest.exception.NoSuchHelpSwapException;
import nl.klassenkring.helprequest.model.HelpSwap;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the help swap service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see HelpSwapUtil
 * @generated
 */
@ProviderType
public interface HelpSwapPersistence extends BasePersistence<HelpSwap> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link HelpSwapUtil} to access the help swap persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the help swaps where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the matching help swaps
	 */
	public java.util.List<HelpSwap> findByHelpSlotId(long helpSlotId);

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
	public java.util.List<HelpSwap> findByHelpSlotId(
		long helpSlotId, int start, int end);

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
	public java.util.List<HelpSwap> findByHelpSlotId(
		long helpSlotId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

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
	public java.util.List<HelpSwap> findByHelpSlotId(
		long helpSlotId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public HelpSwap findByHelpSlotId_First(
			long helpSlotId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

	/**
	 * Returns the first help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public HelpSwap fetchByHelpSlotId_First(
		long helpSlotId,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

	/**
	 * Returns the last help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public HelpSwap findByHelpSlotId_Last(
			long helpSlotId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

	/**
	 * Returns the last help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public HelpSwap fetchByHelpSlotId_Last(
		long helpSlotId,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

	/**
	 * Returns the help swaps before and after the current help swap in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSwapId the primary key of the current help swap
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	public HelpSwap[] findByHelpSlotId_PrevAndNext(
			long helpSwapId, long helpSlotId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

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
	public java.util.List<HelpSwap> findByHelpSlotId(long[] helpSlotIds);

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
	public java.util.List<HelpSwap> findByHelpSlotId(
		long[] helpSlotIds, int start, int end);

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
	public java.util.List<HelpSwap> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

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
	public java.util.List<HelpSwap> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the help swaps where helpSlotId = &#63; from the database.
	 *
	 * @param helpSlotId the help slot ID
	 */
	public void removeByHelpSlotId(long helpSlotId);

	/**
	 * Returns the number of help swaps where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the number of matching help swaps
	 */
	public int countByHelpSlotId(long helpSlotId);

	/**
	 * Returns the number of help swaps where helpSlotId = any &#63;.
	 *
	 * @param helpSlotIds the help slot IDs
	 * @return the number of matching help swaps
	 */
	public int countByHelpSlotId(long[] helpSlotIds);

	/**
	 * Returns all the help swaps where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @return the matching help swaps
	 */
	public java.util.List<HelpSwap> findByToSlotId(long toSlotId);

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
	public java.util.List<HelpSwap> findByToSlotId(
		long toSlotId, int start, int end);

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
	public java.util.List<HelpSwap> findByToSlotId(
		long toSlotId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

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
	public java.util.List<HelpSwap> findByToSlotId(
		long toSlotId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public HelpSwap findByToSlotId_First(
			long toSlotId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

	/**
	 * Returns the first help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public HelpSwap fetchByToSlotId_First(
		long toSlotId,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

	/**
	 * Returns the last help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap
	 * @throws NoSuchHelpSwapException if a matching help swap could not be found
	 */
	public HelpSwap findByToSlotId_Last(
			long toSlotId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

	/**
	 * Returns the last help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public HelpSwap fetchByToSlotId_Last(
		long toSlotId,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

	/**
	 * Returns the help swaps before and after the current help swap in the ordered set where toSlotId = &#63;.
	 *
	 * @param helpSwapId the primary key of the current help swap
	 * @param toSlotId the to slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	public HelpSwap[] findByToSlotId_PrevAndNext(
			long helpSwapId, long toSlotId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

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
	public java.util.List<HelpSwap> findByToSlotId(long[] toSlotIds);

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
	public java.util.List<HelpSwap> findByToSlotId(
		long[] toSlotIds, int start, int end);

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
	public java.util.List<HelpSwap> findByToSlotId(
		long[] toSlotIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

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
	public java.util.List<HelpSwap> findByToSlotId(
		long[] toSlotIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the help swaps where toSlotId = &#63; from the database.
	 *
	 * @param toSlotId the to slot ID
	 */
	public void removeByToSlotId(long toSlotId);

	/**
	 * Returns the number of help swaps where toSlotId = &#63;.
	 *
	 * @param toSlotId the to slot ID
	 * @return the number of matching help swaps
	 */
	public int countByToSlotId(long toSlotId);

	/**
	 * Returns the number of help swaps where toSlotId = any &#63;.
	 *
	 * @param toSlotIds the to slot IDs
	 * @return the number of matching help swaps
	 */
	public int countByToSlotId(long[] toSlotIds);

	/**
	 * Returns all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @return the matching help swaps
	 */
	public java.util.List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState);

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
	public java.util.List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState, int start, int end);

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
	public java.util.List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

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
	public java.util.List<HelpSwap> findByG_U_S(
		long groupId, long userId, String swapState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator,
		boolean useFinderCache);

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
	public HelpSwap findByG_U_S_First(
			long groupId, long userId, String swapState,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

	/**
	 * Returns the first help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public HelpSwap fetchByG_U_S_First(
		long groupId, long userId, String swapState,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

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
	public HelpSwap findByG_U_S_Last(
			long groupId, long userId, String swapState,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

	/**
	 * Returns the last help swap in the ordered set where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public HelpSwap fetchByG_U_S_Last(
		long groupId, long userId, String swapState,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

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
	public HelpSwap[] findByG_U_S_PrevAndNext(
			long helpSwapId, long groupId, long userId, String swapState,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

	/**
	 * Removes all the help swaps where groupId = &#63; and userId = &#63; and swapState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 */
	public void removeByG_U_S(long groupId, long userId, String swapState);

	/**
	 * Returns the number of help swaps where groupId = &#63; and userId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param swapState the swap state
	 * @return the number of matching help swaps
	 */
	public int countByG_U_S(long groupId, long userId, String swapState);

	/**
	 * Returns all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @return the matching help swaps
	 */
	public java.util.List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState);

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
	public java.util.List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState, int start, int end);

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
	public java.util.List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

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
	public java.util.List<HelpSwap> findByG_T_S(
		long groupId, long toUserId, String swapState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator,
		boolean useFinderCache);

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
	public HelpSwap findByG_T_S_First(
			long groupId, long toUserId, String swapState,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

	/**
	 * Returns the first help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public HelpSwap fetchByG_T_S_First(
		long groupId, long toUserId, String swapState,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

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
	public HelpSwap findByG_T_S_Last(
			long groupId, long toUserId, String swapState,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

	/**
	 * Returns the last help swap in the ordered set where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help swap, or <code>null</code> if a matching help swap could not be found
	 */
	public HelpSwap fetchByG_T_S_Last(
		long groupId, long toUserId, String swapState,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

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
	public HelpSwap[] findByG_T_S_PrevAndNext(
			long helpSwapId, long groupId, long toUserId, String swapState,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
				orderByComparator)
		throws NoSuchHelpSwapException;

	/**
	 * Removes all the help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 */
	public void removeByG_T_S(long groupId, long toUserId, String swapState);

	/**
	 * Returns the number of help swaps where groupId = &#63; and toUserId = &#63; and swapState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param toUserId the to user ID
	 * @param swapState the swap state
	 * @return the number of matching help swaps
	 */
	public int countByG_T_S(long groupId, long toUserId, String swapState);

	/**
	 * Caches the help swap in the entity cache if it is enabled.
	 *
	 * @param helpSwap the help swap
	 */
	public void cacheResult(HelpSwap helpSwap);

	/**
	 * Caches the help swaps in the entity cache if it is enabled.
	 *
	 * @param helpSwaps the help swaps
	 */
	public void cacheResult(java.util.List<HelpSwap> helpSwaps);

	/**
	 * Creates a new help swap with the primary key. Does not add the help swap to the database.
	 *
	 * @param helpSwapId the primary key for the new help swap
	 * @return the new help swap
	 */
	public HelpSwap create(long helpSwapId);

	/**
	 * Removes the help swap with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap that was removed
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	public HelpSwap remove(long helpSwapId) throws NoSuchHelpSwapException;

	public HelpSwap updateImpl(HelpSwap helpSwap);

	/**
	 * Returns the help swap with the primary key or throws a <code>NoSuchHelpSwapException</code> if it could not be found.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap
	 * @throws NoSuchHelpSwapException if a help swap with the primary key could not be found
	 */
	public HelpSwap findByPrimaryKey(long helpSwapId)
		throws NoSuchHelpSwapException;

	/**
	 * Returns the help swap with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap, or <code>null</code> if a help swap with the primary key could not be found
	 */
	public HelpSwap fetchByPrimaryKey(long helpSwapId);

	/**
	 * Returns all the help swaps.
	 *
	 * @return the help swaps
	 */
	public java.util.List<HelpSwap> findAll();

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
	public java.util.List<HelpSwap> findAll(int start, int end);

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
	public java.util.List<HelpSwap> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator);

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
	public java.util.List<HelpSwap> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSwap>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the help swaps from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of help swaps.
	 *
	 * @return the number of help swaps
	 */
	public int countAll();

}