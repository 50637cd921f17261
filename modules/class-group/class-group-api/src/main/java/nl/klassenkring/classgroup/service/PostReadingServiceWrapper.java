/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PostReadingService}.
 *
 * @author Klassenkring
 * @see PostReadingService
 * @generated
 */
public class PostReadingServiceWrapper
	implements PostReadingService, ServiceWrapper<PostReadingService> {

	public PostReadingServiceWrapper() {
		this(null);
	}

	public PostReadingServiceWrapper(PostReadingService postReadingService) {
		_postReadingService = postReadingService;
	}

	/**
	 * Keeps that the current user read posts of a group.
	 *
	 * @see PostReadingLocalService#addPostReadings
	 */
	@Override
	public int addPostReadings(long groupId, long[] classPostIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _postReadingService.addPostReadings(groupId, classPostIds);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _postReadingService.getOSGiServiceIdentifier();
	}

	/**
	 * Counts the families that read posts of a group, for their author or the director. Those of
	 * which the current user may not know it, and those that are not important, are left out.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.post.PostReaders>
			getPostReaders(long groupId, long[] classPostIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _postReadingService.getPostReaders(groupId, classPostIds);
	}

	/**
	 * Tells which of some posts the current user read, by their keys.
	 */
	@Override
	public java.util.Set<Long> getReadClassPostIds(long[] classPostIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _postReadingService.getReadClassPostIds(classPostIds);
	}

	/**
	 * Gives a page of the names of the parents who read a post, where the school allows that.
	 */
	@Override
	public java.util.List<String> getReaderNames(
			long classPostId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _postReadingService.getReaderNames(classPostId, start, end);
	}

	/**
	 * Counts the parents who read a post, where the school lets them be named.
	 */
	@Override
	public int getReaderNamesCount(long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _postReadingService.getReaderNamesCount(classPostId);
	}

	@Override
	public PostReadingService getWrappedService() {
		return _postReadingService;
	}

	@Override
	public void setWrappedService(PostReadingService postReadingService) {
		_postReadingService = postReadingService;
	}

	private PostReadingService _postReadingService;

}