/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.io.InputStream;

import java.util.List;

import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.state.PictureState;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for Picture. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see PictureServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PictureService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.picture.service.impl.PictureServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the picture remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PictureServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Keeps an upload of the current user for a post in a class group.
	 *
	 * @see PictureLocalService#addPicture
	 */
	@Transactional(enabled = false)
	public Picture addPicture(long groupId, InputStream inputStream)
		throws PortalException;

	/**
	 * Removes an upload of the current user that belongs to no post.
	 *
	 * @throws NoSuchPictureException if it is no such picture
	 */
	public Picture deletePicture(long pictureId) throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives the current user's own uploads among these that are not placed, in no order; with who
	 * blocks them only if he may see consents in the class group, and otherwise with how many (C1).
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PictureState> getOwnPictureStates(
			long groupId, long[] pictureIds)
		throws PortalException;

	/**
	 * Gives a picture as a JPEG: one that the readers of its post may see at this moment, or an own
	 * one whose post is not placed (C1, C4). Nobody sees a placed picture that is hidden, not even
	 * who must act on it.
	 *
	 * @throws NoSuchPictureException otherwise, for whatever reason
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public InputStream getPictureContent(long pictureId, PictureSize size)
		throws PortalException;

	/**
	 * Gives the pictures of posts of a class group, in the order of the posts' IDs and of the
	 * pictures in each. Readers are given what they may see, without who is in it; who may know of
	 * hidden pictures is given those too; authors also their own of posts that are not placed. Who
	 * blocks a picture is told to those alone who may see consents in the class group, others learn
	 * how many pupils do (C1). An external who reads posts only is given none (A3).
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PictureState> getPostPictureStates(
			long groupId, long[] classPostIds)
		throws PortalException;

}