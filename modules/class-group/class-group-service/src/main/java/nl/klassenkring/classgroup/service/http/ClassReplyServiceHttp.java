/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service.http;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.HttpPrincipal;
import com.liferay.portal.kernel.service.http.TunnelUtil;
import com.liferay.portal.kernel.util.MethodHandler;
import com.liferay.portal.kernel.util.MethodKey;

import nl.klassenkring.classgroup.service.ClassReplyServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>ClassReplyServiceUtil</code> service
 * utility. The
 * static methods of this class calls the same methods of the service utility.
 * However, the signatures are different because it requires an additional
 * <code>HttpPrincipal</code> parameter.
 *
 * <p>
 * The benefits of using the HTTP utility is that it is fast and allows for
 * tunneling without the cost of serializing to text. The drawback is that it
 * only works with Java.
 * </p>
 *
 * <p>
 * Set the property <b>tunnel.servlet.hosts.allowed</b> in portal.properties to
 * configure security.
 * </p>
 *
 * <p>
 * The HTTP utility is only generated for remote services.
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
public class ClassReplyServiceHttp {

	public static nl.klassenkring.classgroup.model.ClassReply addClassReply(
			HttpPrincipal httpPrincipal, long classPostId, String content,
			String[] confirmedWarnings,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassReplyServiceUtil.class, "addClassReply",
				_addClassReplyParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classPostId, content, confirmedWarnings,
				serviceContext);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (nl.klassenkring.classgroup.model.ClassReply)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.classgroup.model.ClassReply>
			getClassReplies(
				HttpPrincipal httpPrincipal, long classPostId, int start,
				int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassReplyServiceUtil.class, "getClassReplies",
				_getClassRepliesParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classPostId, start, end);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (java.util.List<nl.klassenkring.classgroup.model.ClassReply>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getClassRepliesCount(
			HttpPrincipal httpPrincipal, long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassReplyServiceUtil.class, "getClassRepliesCount",
				_getClassRepliesCountParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classPostId);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return ((Integer)returnObj).intValue();
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.Map<Long, Integer> getClassRepliesCounts(
			HttpPrincipal httpPrincipal, long groupId, long[] classPostIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassReplyServiceUtil.class, "getClassRepliesCounts",
				_getClassRepliesCountsParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, classPostIds);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (java.util.Map<Long, Integer>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.model.ClassReply getClassReply(
			HttpPrincipal httpPrincipal, long classReplyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassReplyServiceUtil.class, "getClassReply",
				_getClassReplyParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classReplyId);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (nl.klassenkring.classgroup.model.ClassReply)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List
		<nl.klassenkring.classgroup.model.ClassReplyVersion>
				getClassReplyVersions(
					HttpPrincipal httpPrincipal, long classReplyId, int start,
					int end)
			throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassReplyServiceUtil.class, "getClassReplyVersions",
				_getClassReplyVersionsParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classReplyId, start, end);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (java.util.List
				<nl.klassenkring.classgroup.model.ClassReplyVersion>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getClassReplyVersionsCount(
			HttpPrincipal httpPrincipal, long classReplyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassReplyServiceUtil.class, "getClassReplyVersionsCount",
				_getClassReplyVersionsCountParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classReplyId);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return ((Integer)returnObj).intValue();
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.classgroup.model.ClassReply>
			getModeratedClassReplies(
				HttpPrincipal httpPrincipal, long classPostId, int start,
				int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassReplyServiceUtil.class, "getModeratedClassReplies",
				_getModeratedClassRepliesParameterTypes7);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classPostId, start, end);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (java.util.List<nl.klassenkring.classgroup.model.ClassReply>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getModeratedClassRepliesCount(
			HttpPrincipal httpPrincipal, long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassReplyServiceUtil.class, "getModeratedClassRepliesCount",
				_getModeratedClassRepliesCountParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classPostId);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return ((Integer)returnObj).intValue();
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.model.ClassReply removeClassReply(
			HttpPrincipal httpPrincipal, long classReplyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassReplyServiceUtil.class, "removeClassReply",
				_removeClassReplyParameterTypes9);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classReplyId);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (nl.klassenkring.classgroup.model.ClassReply)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.model.ClassReply updateClassReply(
			HttpPrincipal httpPrincipal, long classReplyId, long mvccVersion,
			String content, String[] confirmedWarnings)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassReplyServiceUtil.class, "updateClassReply",
				_updateClassReplyParameterTypes10);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classReplyId, mvccVersion, content,
				confirmedWarnings);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (nl.klassenkring.classgroup.model.ClassReply)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(
		ClassReplyServiceHttp.class);

	private static final Class<?>[] _addClassReplyParameterTypes0 =
		new Class[] {
			long.class, String.class, String[].class,
			com.liferay.portal.kernel.service.ServiceContext.class
		};
	private static final Class<?>[] _getClassRepliesParameterTypes1 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[] _getClassRepliesCountParameterTypes2 =
		new Class[] {long.class};
	private static final Class<?>[] _getClassRepliesCountsParameterTypes3 =
		new Class[] {long.class, long[].class};
	private static final Class<?>[] _getClassReplyParameterTypes4 =
		new Class[] {long.class};
	private static final Class<?>[] _getClassReplyVersionsParameterTypes5 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[] _getClassReplyVersionsCountParameterTypes6 =
		new Class[] {long.class};
	private static final Class<?>[] _getModeratedClassRepliesParameterTypes7 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[]
		_getModeratedClassRepliesCountParameterTypes8 = new Class[] {
			long.class
		};
	private static final Class<?>[] _removeClassReplyParameterTypes9 =
		new Class[] {long.class};
	private static final Class<?>[] _updateClassReplyParameterTypes10 =
		new Class[] {long.class, long.class, String.class, String[].class};

}