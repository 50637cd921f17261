/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.http;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.HttpPrincipal;
import com.liferay.portal.kernel.service.http.TunnelUtil;
import com.liferay.portal.kernel.util.MethodHandler;
import com.liferay.portal.kernel.util.MethodKey;

import nl.klassenkring.consent.service.ObjectionServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>ObjectionServiceUtil</code> service
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
public class ObjectionServiceHttp {

	public static nl.klassenkring.consent.model.Objection addObjection(
			HttpPrincipal httpPrincipal, long pictureId, long pupilId,
			String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ObjectionServiceUtil.class, "addObjection",
				_addObjectionParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, pictureId, pupilId, reason);

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

			return (nl.klassenkring.consent.model.Objection)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.consent.model.Objection closeObjection(
			HttpPrincipal httpPrincipal, long objectionId, String status,
			String outcome)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ObjectionServiceUtil.class, "closeObjection",
				_closeObjectionParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, objectionId, status, outcome);

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

			return (nl.klassenkring.consent.model.Objection)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.consent.model.Objection getObjection(
			HttpPrincipal httpPrincipal, long objectionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ObjectionServiceUtil.class, "getObjection",
				_getObjectionParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, objectionId);

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

			return (nl.klassenkring.consent.model.Objection)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<Long> getObjectionPupilIds(
			HttpPrincipal httpPrincipal, long pictureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ObjectionServiceUtil.class, "getObjectionPupilIds",
				_getObjectionPupilIdsParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, pictureId);

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

			return (java.util.List<Long>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.consent.model.Objection>
			getObjections(
				HttpPrincipal httpPrincipal, long groupId, boolean open,
				int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ObjectionServiceUtil.class, "getObjections",
				_getObjectionsParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, open, start, end);

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

			return (java.util.List<nl.klassenkring.consent.model.Objection>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getObjectionsCount(
			HttpPrincipal httpPrincipal, long groupId, boolean open)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ObjectionServiceUtil.class, "getObjectionsCount",
				_getObjectionsCountParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, open);

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

	public static java.util.List<nl.klassenkring.consent.model.Objection>
			getMyObjections(HttpPrincipal httpPrincipal, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ObjectionServiceUtil.class, "getMyObjections",
				_getMyObjectionsParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, start, end);

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

			return (java.util.List<nl.klassenkring.consent.model.Objection>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getMyObjectionsCount(HttpPrincipal httpPrincipal)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ObjectionServiceUtil.class, "getMyObjectionsCount",
				_getMyObjectionsCountParameterTypes7);

			MethodHandler methodHandler = new MethodHandler(methodKey);

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

	public static nl.klassenkring.consent.model.Objection recordConversation(
			HttpPrincipal httpPrincipal, long objectionId, String outcome)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ObjectionServiceUtil.class, "recordConversation",
				_recordConversationParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, objectionId, outcome);

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

			return (nl.klassenkring.consent.model.Objection)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(ObjectionServiceHttp.class);

	private static final Class<?>[] _addObjectionParameterTypes0 = new Class[] {
		long.class, long.class, String.class
	};
	private static final Class<?>[] _closeObjectionParameterTypes1 =
		new Class[] {long.class, String.class, String.class};
	private static final Class<?>[] _getObjectionParameterTypes2 = new Class[] {
		long.class
	};
	private static final Class<?>[] _getObjectionPupilIdsParameterTypes3 =
		new Class[] {long.class};
	private static final Class<?>[] _getObjectionsParameterTypes4 =
		new Class[] {long.class, boolean.class, int.class, int.class};
	private static final Class<?>[] _getObjectionsCountParameterTypes5 =
		new Class[] {long.class, boolean.class};
	private static final Class<?>[] _getMyObjectionsParameterTypes6 =
		new Class[] {int.class, int.class};
	private static final Class<?>[] _getMyObjectionsCountParameterTypes7 =
		new Class[] {};
	private static final Class<?>[] _recordConversationParameterTypes8 =
		new Class[] {long.class, String.class};

}