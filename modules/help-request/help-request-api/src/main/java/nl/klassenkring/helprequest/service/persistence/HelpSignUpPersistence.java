/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.helprequest.exception.NoSuchHelpSignUpException;
import nl.klassenkring.helprequest.model.HelpSignUp;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the help sign up service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see HelpSignUpUtil
 * @generated
 */
@ProviderType
public interface HelpSignUpPersistence extends BasePersistence<HelpSignUp> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link HelpSignUpUtil} to access the help sign up persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the help sign ups where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the matching help sign ups
	 */
	public java.util.List<HelpSignUp> findByHelpSlotId(long helpSlotId);

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
	public java.util.List<HelpSignUp> findByHelpSlotId(
		long helpSlotId, int start, int end);

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
	public java.util.List<HelpSignUp> findByHelpSlotId(
		long helpSlotId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator);

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
	public java.util.List<HelpSignUp> findByHelpSlotId(
		long helpSlotId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	public HelpSignUp findByHelpSlotId_First(
			long helpSlotId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
				orderByComparator)
		throws NoSuchHelpSignUpException;

	/**
	 * Returns the first help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public HelpSignUp fetchByHelpSlotId_First(
		long helpSlotId,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator);

	/**
	 * Returns the last help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	public HelpSignUp findByHelpSlotId_Last(
			long helpSlotId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
				orderByComparator)
		throws NoSuchHelpSignUpException;

	/**
	 * Returns the last help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public HelpSignUp fetchByHelpSlotId_Last(
		long helpSlotId,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator);

	/**
	 * Returns the help sign ups before and after the current help sign up in the ordered set where helpSlotId = &#63;.
	 *
	 * @param helpSignUpId the primary key of the current help sign up
	 * @param helpSlotId the help slot ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help sign up
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	public HelpSignUp[] findByHelpSlotId_PrevAndNext(
			long helpSignUpId, long helpSlotId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
				orderByComparator)
		throws NoSuchHelpSignUpException;

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
	public java.util.List<HelpSignUp> findByHelpSlotId(long[] helpSlotIds);

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
	public java.util.List<HelpSignUp> findByHelpSlotId(
		long[] helpSlotIds, int start, int end);

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
	public java.util.List<HelpSignUp> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator);

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
	public java.util.List<HelpSignUp> findByHelpSlotId(
		long[] helpSlotIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the help sign ups where helpSlotId = &#63; from the database.
	 *
	 * @param helpSlotId the help slot ID
	 */
	public void removeByHelpSlotId(long helpSlotId);

	/**
	 * Returns the number of help sign ups where helpSlotId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @return the number of matching help sign ups
	 */
	public int countByHelpSlotId(long helpSlotId);

	/**
	 * Returns the number of help sign ups where helpSlotId = any &#63;.
	 *
	 * @param helpSlotIds the help slot IDs
	 * @return the number of matching help sign ups
	 */
	public int countByHelpSlotId(long[] helpSlotIds);

	/**
	 * Returns the help sign up where helpSlotId = &#63; and userId = &#63; or throws a <code>NoSuchHelpSignUpException</code> if it could not be found.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	public HelpSignUp findByS_U(long helpSlotId, long userId)
		throws NoSuchHelpSignUpException;

	/**
	 * Returns the help sign up where helpSlotId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public HelpSignUp fetchByS_U(long helpSlotId, long userId);

	/**
	 * Returns the help sign up where helpSlotId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public HelpSignUp fetchByS_U(
		long helpSlotId, long userId, boolean useFinderCache);

	/**
	 * Removes the help sign up where helpSlotId = &#63; and userId = &#63; from the database.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the help sign up that was removed
	 */
	public HelpSignUp removeByS_U(long helpSlotId, long userId)
		throws NoSuchHelpSignUpException;

	/**
	 * Returns the number of help sign ups where helpSlotId = &#63; and userId = &#63;.
	 *
	 * @param helpSlotId the help slot ID
	 * @param userId the user ID
	 * @return the number of matching help sign ups
	 */
	public int countByS_U(long helpSlotId, long userId);

	/**
	 * Returns all the help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @return the matching help sign ups
	 */
	public java.util.List<HelpSignUp> findByU_S(
		long userId, String signUpState);

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
	public java.util.List<HelpSignUp> findByU_S(
		long userId, String signUpState, int start, int end);

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
	public java.util.List<HelpSignUp> findByU_S(
		long userId, String signUpState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator);

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
	public java.util.List<HelpSignUp> findByU_S(
		long userId, String signUpState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	public HelpSignUp findByU_S_First(
			long userId, String signUpState,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
				orderByComparator)
		throws NoSuchHelpSignUpException;

	/**
	 * Returns the first help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public HelpSignUp fetchByU_S_First(
		long userId, String signUpState,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator);

	/**
	 * Returns the last help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up
	 * @throws NoSuchHelpSignUpException if a matching help sign up could not be found
	 */
	public HelpSignUp findByU_S_Last(
			long userId, String signUpState,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
				orderByComparator)
		throws NoSuchHelpSignUpException;

	/**
	 * Returns the last help sign up in the ordered set where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help sign up, or <code>null</code> if a matching help sign up could not be found
	 */
	public HelpSignUp fetchByU_S_Last(
		long userId, String signUpState,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator);

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
	public HelpSignUp[] findByU_S_PrevAndNext(
			long helpSignUpId, long userId, String signUpState,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
				orderByComparator)
		throws NoSuchHelpSignUpException;

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
	public java.util.List<HelpSignUp> findByU_S(
		long userId, String[] signUpStates);

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
	public java.util.List<HelpSignUp> findByU_S(
		long userId, String[] signUpStates, int start, int end);

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
	public java.util.List<HelpSignUp> findByU_S(
		long userId, String[] signUpStates, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator);

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
	public java.util.List<HelpSignUp> findByU_S(
		long userId, String[] signUpStates, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the help sign ups where userId = &#63; and signUpState = &#63; from the database.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 */
	public void removeByU_S(long userId, String signUpState);

	/**
	 * Returns the number of help sign ups where userId = &#63; and signUpState = &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpState the sign up state
	 * @return the number of matching help sign ups
	 */
	public int countByU_S(long userId, String signUpState);

	/**
	 * Returns the number of help sign ups where userId = &#63; and signUpState = any &#63;.
	 *
	 * @param userId the user ID
	 * @param signUpStates the sign up states
	 * @return the number of matching help sign ups
	 */
	public int countByU_S(long userId, String[] signUpStates);

	/**
	 * Caches the help sign up in the entity cache if it is enabled.
	 *
	 * @param helpSignUp the help sign up
	 */
	public void cacheResult(HelpSignUp helpSignUp);

	/**
	 * Caches the help sign ups in the entity cache if it is enabled.
	 *
	 * @param helpSignUps the help sign ups
	 */
	public void cacheResult(java.util.List<HelpSignUp> helpSignUps);

	/**
	 * Creates a new help sign up with the primary key. Does not add the help sign up to the database.
	 *
	 * @param helpSignUpId the primary key for the new help sign up
	 * @return the new help sign up
	 */
	public HelpSignUp create(long helpSignUpId);

	/**
	 * Removes the help sign up with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up that was removed
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	public HelpSignUp remove(long helpSignUpId)
		throws NoSuchHelpSignUpException;

	public HelpSignUp updateImpl(HelpSignUp helpSignUp);

	/**
	 * Returns the help sign up with the primary key or throws a <code>NoSuchHelpSignUpException</code> if it could not be found.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up
	 * @throws NoSuchHelpSignUpException if a help sign up with the primary key could not be found
	 */
	public HelpSignUp findByPrimaryKey(long helpSignUpId)
		throws NoSuchHelpSignUpException;

	/**
	 * Returns the help sign up with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up, or <code>null</code> if a help sign up with the primary key could not be found
	 */
	public HelpSignUp fetchByPrimaryKey(long helpSignUpId);

	/**
	 * Returns all the help sign ups.
	 *
	 * @return the help sign ups
	 */
	public java.util.List<HelpSignUp> findAll();

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
	public java.util.List<HelpSignUp> findAll(int start, int end);

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
	public java.util.List<HelpSignUp> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator);

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
	public java.util.List<HelpSignUp> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSignUp>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the help sign ups from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of help sign ups.
	 *
	 * @return the number of help sign ups
	 */
	public int countAll();

}