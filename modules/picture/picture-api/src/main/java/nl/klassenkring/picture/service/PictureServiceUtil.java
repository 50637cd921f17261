/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.io.InputStream;

import java.util.List;

import nl.klassenkring.picture.model.Picture;

/**
 * Provides the remote service utility for Picture. This utility wraps
 * <code>nl.klassenkring.picture.service.impl.PictureServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see PictureService
 * @generated
 */
public class PictureServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.picture.service.impl.PictureServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Keeps an upload of the current user for a post in a class group.
	 *
	 * @see PictureLocalService#addPicture
	 */
	public static Picture addPicture(long groupId, InputStream inputStream)
		throws PortalException {

		return getService().addPicture(groupId, inputStream);
	}

	/**
	 * Removes an upload of the current user that belongs to no post.
	 *
	 * @throws NoSuchPictureException if it is no such picture
	 */
	public static Picture deletePicture(long pictureId) throws PortalException {
		return getService().deletePicture(pictureId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Gives the current user's own uploads among these that are not placed, in no order; with who
	 * blocks them only if he may see consents in the class group, and otherwise with how many (C1).
	 */
	public static List<nl.klassenkring.picture.state.PictureState>
			getOwnPictureStates(long groupId, long[] pictureIds)
		throws PortalException {

		return getService().getOwnPictureStates(groupId, pictureIds);
	}

	/**
	 * Gives a picture as a JPEG: one that the readers of its post may see at this moment, or an own
	 * one whose post is not placed (C1, C4). Nobody sees a placed picture that is hidden, not even
	 * who must act on it.
	 *
	 * @throws NoSuchPictureException otherwise, for whatever reason
	 */
	public static InputStream getPictureContent(
			long pictureId, nl.klassenkring.picture.encoding.PictureSize size)
		throws PortalException {

		return getService().getPictureContent(pictureId, size);
	}

	/**
	 * Gives the pictures of posts of a class group, in the order of the posts' IDs and of the
	 * pictures in each. Readers are given what they may see, without who is in it; who may know of
	 * hidden pictures is given those too; authors also their own of posts that are not placed. Who
	 * blocks a picture is told to those alone who may see consents in the class group, others learn
	 * how many pupils do (C1). An external who reads posts only is given none (A3).
	 */
	public static List<nl.klassenkring.picture.state.PictureState>
			getPostPictureStates(long groupId, long[] classPostIds)
		throws PortalException {

		return getService().getPostPictureStates(groupId, classPostIds);
	}

	public static PictureService getService() {
		return _service;
	}

	public static void setService(PictureService service) {
		_service = service;
	}

	private static volatile PictureService _service;

}