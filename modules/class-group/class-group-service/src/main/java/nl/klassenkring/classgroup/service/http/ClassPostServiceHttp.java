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

import nl.klassenkring.classgroup.service.ClassPostServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>ClassPostServiceUtil</code> service
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
public class ClassPostServiceHttp {

	public static nl.klassenkring.classgroup.model.ClassPost addClassPost(
			HttpPrincipal httpPrincipal, long groupId, String title,
			String content, String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassPostServiceUtil.class, "addClassPost",
				_addClassPostParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, title, content, category, serviceContext);

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

			return (nl.klassenkring.classgroup.model.ClassPost)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.model.ClassPost addClassPost(
			HttpPrincipal httpPrincipal, long groupId,
			nl.klassenkring.classgroup.post.PostRequest postRequest,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassPostServiceUtil.class, "addClassPost",
				_addClassPostParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, postRequest, serviceContext);

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

			return (nl.klassenkring.classgroup.model.ClassPost)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.model.ClassPost deleteClassPost(
			HttpPrincipal httpPrincipal, long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassPostServiceUtil.class, "deleteClassPost",
				_deleteClassPostParameterTypes2);

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

			return (nl.klassenkring.classgroup.model.ClassPost)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.model.ClassPost getClassPost(
			HttpPrincipal httpPrincipal, long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassPostServiceUtil.class, "getClassPost",
				_getClassPostParameterTypes3);

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

			return (nl.klassenkring.classgroup.model.ClassPost)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.classgroup.model.ClassPost>
			getClassPosts(
				HttpPrincipal httpPrincipal, long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassPostServiceUtil.class, "getClassPosts",
				_getClassPostsParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, start, end);

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

			return (java.util.List<nl.klassenkring.classgroup.model.ClassPost>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getClassPostsCount(
			HttpPrincipal httpPrincipal, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassPostServiceUtil.class, "getClassPostsCount",
				_getClassPostsCountParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(methodKey, groupId);

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

	public static java.util.List<nl.klassenkring.classgroup.model.ClassPost>
			getDrafts(
				HttpPrincipal httpPrincipal, long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassPostServiceUtil.class, "getDrafts",
				_getDraftsParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, start, end);

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

			return (java.util.List<nl.klassenkring.classgroup.model.ClassPost>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.model.ClassPost
			unscheduleClassPost(HttpPrincipal httpPrincipal, long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassPostServiceUtil.class, "unscheduleClassPost",
				_unscheduleClassPostParameterTypes7);

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

			return (nl.klassenkring.classgroup.model.ClassPost)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.model.ClassPost updateClassPost(
			HttpPrincipal httpPrincipal, long classPostId, long mvccVersion,
			String title, String content, String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassPostServiceUtil.class, "updateClassPost",
				_updateClassPostParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classPostId, mvccVersion, title, content, category,
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

			return (nl.klassenkring.classgroup.model.ClassPost)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.model.ClassPost updateClassPost(
			HttpPrincipal httpPrincipal, long classPostId, long mvccVersion,
			nl.klassenkring.classgroup.post.PostRequest postRequest,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ClassPostServiceUtil.class, "updateClassPost",
				_updateClassPostParameterTypes9);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classPostId, mvccVersion, postRequest,
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

			return (nl.klassenkring.classgroup.model.ClassPost)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(ClassPostServiceHttp.class);

	private static final Class<?>[] _addClassPostParameterTypes0 = new Class[] {
		long.class, String.class, String.class, String.class,
		com.liferay.portal.kernel.service.ServiceContext.class
	};
	private static final Class<?>[] _addClassPostParameterTypes1 = new Class[] {
		long.class, nl.klassenkring.classgroup.post.PostRequest.class,
		com.liferay.portal.kernel.service.ServiceContext.class
	};
	private static final Class<?>[] _deleteClassPostParameterTypes2 =
		new Class[] {long.class};
	private static final Class<?>[] _getClassPostParameterTypes3 = new Class[] {
		long.class
	};
	private static final Class<?>[] _getClassPostsParameterTypes4 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[] _getClassPostsCountParameterTypes5 =
		new Class[] {long.class};
	private static final Class<?>[] _getDraftsParameterTypes6 = new Class[] {
		long.class, int.class, int.class
	};
	private static final Class<?>[] _unscheduleClassPostParameterTypes7 =
		new Class[] {long.class};
	private static final Class<?>[] _updateClassPostParameterTypes8 =
		new Class[] {
			long.class, long.class, String.class, String.class, String.class,
			com.liferay.portal.kernel.service.ServiceContext.class
		};
	private static final Class<?>[] _updateClassPostParameterTypes9 =
		new Class[] {
			long.class, long.class,
			nl.klassenkring.classgroup.post.PostRequest.class,
			com.liferay.portal.kernel.service.ServiceContext.class
		};

}