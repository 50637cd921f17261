/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PictureService}.
 *
 * @author Klassenkring
 * @see PictureService
 * @generated
 */
public class PictureServiceWrapper
	implements PictureService, ServiceWrapper<PictureService> {

	public PictureServiceWrapper() {
		this(null);
	}

	public PictureServiceWrapper(PictureService pictureService) {
		_pictureService = pictureService;
	}

	/**
	 * Keeps an upload of the current user for a post in a class group.
	 *
	 * @see PictureLocalService#addPicture
	 */
	@Override
	public nl.klassenkring.picture.model.Picture addPicture(
			long groupId, java.io.InputStream inputStream)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureService.addPicture(groupId, inputStream);
	}

	/**
	 * Removes an upload of the current user that belongs to no post.
	 *
	 * @throws NoSuchPictureException if it is no such picture
	 */
	@Override
	public nl.klassenkring.picture.model.Picture deletePicture(long pictureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureService.deletePicture(pictureId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _pictureService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives the current user's own uploads among these that are not placed, in no order; with who
	 * blocks them only if he may see consents in the class group, and otherwise with how many (C1).
	 */
	@Override
	public java.util.List<nl.klassenkring.picture.state.PictureState>
			getOwnPictureStates(long groupId, long[] pictureIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureService.getOwnPictureStates(groupId, pictureIds);
	}

	/**
	 * Gives a picture as a JPEG: one that the readers of its post may see at this moment, or an own
	 * one whose post is not placed (C1, C4). Nobody sees a placed picture that is hidden, not even
	 * who must act on it.
	 *
	 * @throws NoSuchPictureException otherwise, for whatever reason
	 */
	@Override
	public java.io.InputStream getPictureContent(
			long pictureId, nl.klassenkring.picture.encoding.PictureSize size)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureService.getPictureContent(pictureId, size);
	}

	/**
	 * Gives the pictures of posts of a class group, in the order of the posts' IDs and of the
	 * pictures in each. Readers are given what they may see, without who is in it; who may know of
	 * hidden pictures is given those too; authors also their own of posts that are not placed. Who
	 * blocks a picture is told to those alone who may see consents in the class group, others learn
	 * how many pupils do (C1). An external who reads posts only is given none (A3).
	 */
	@Override
	public java.util.List<nl.klassenkring.picture.state.PictureState>
			getPostPictureStates(long groupId, long[] classPostIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureService.getPostPictureStates(groupId, classPostIds);
	}

	@Override
	public PictureService getWrappedService() {
		return _pictureService;
	}

	@Override
	public void setWrappedService(PictureService pictureService) {
		_pictureService = pictureService;
	}

	private PictureService _pictureService;

}