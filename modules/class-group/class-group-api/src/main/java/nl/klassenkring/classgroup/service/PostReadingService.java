/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;
import java.util.Set;

import nl.klassenkring.classgroup.post.PostReaders;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PostReading. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see PostReadingServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PostReadingService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.PostReadingServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the post reading remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PostReadingServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Keeps that the current user read posts of a group.
	 *
	 * @see PostReadingLocalService#addPostReadings
	 */
	public int addPostReadings(long groupId, long[] classPostIds)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Counts the families that read posts of a group, for their author or the director. Those of
	 * which the current user may not know it, and those that are not important, are left out.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PostReaders> getPostReaders(long groupId, long[] classPostIds)
		throws PortalException;

	/**
	 * Tells which of some posts the current user read, by their keys.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Set<Long> getReadClassPostIds(long[] classPostIds)
		throws PortalException;

	/**
	 * Gives a page of the names of the parents who read a post, where the school allows that.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<String> getReaderNames(long classPostId, int start, int end)
		throws PortalException;

	/**
	 * Counts the parents who read a post, where the school lets them be named.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getReaderNamesCount(long classPostId) throws PortalException;

}