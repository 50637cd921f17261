/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;
import java.util.Set;

/**
 * Provides the remote service utility for PostReading. This utility wraps
 * <code>nl.klassenkring.classgroup.service.impl.PostReadingServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see PostReadingService
 * @generated
 */
public class PostReadingServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.PostReadingServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Keeps that the current user read posts of a group.
	 *
	 * @see PostReadingLocalService#addPostReadings
	 */
	public static int addPostReadings(long groupId, long[] classPostIds)
		throws PortalException {

		return getService().addPostReadings(groupId, classPostIds);
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
	 * Counts the families that read posts of a group, for their author or the director. Those of
	 * which the current user may not know it, and those that are not important, are left out.
	 */
	public static List<nl.klassenkring.classgroup.post.PostReaders>
			getPostReaders(long groupId, long[] classPostIds)
		throws PortalException {

		return getService().getPostReaders(groupId, classPostIds);
	}

	/**
	 * Tells which of some posts the current user read, by their keys.
	 */
	public static Set<Long> getReadClassPostIds(long[] classPostIds)
		throws PortalException {

		return getService().getReadClassPostIds(classPostIds);
	}

	/**
	 * Gives a page of the names of the parents who read a post, where the school allows that.
	 */
	public static List<String> getReaderNames(
			long classPostId, int start, int end)
		throws PortalException {

		return getService().getReaderNames(classPostId, start, end);
	}

	/**
	 * Counts the parents who read a post, where the school lets them be named.
	 */
	public static int getReaderNamesCount(long classPostId)
		throws PortalException {

		return getService().getReaderNamesCount(classPostId);
	}

	public static PostReadingService getService() {
		return _service;
	}

	public static void setService(PostReadingService service) {
		_service = service;
	}

	private static volatile PostReadingService _service;

}