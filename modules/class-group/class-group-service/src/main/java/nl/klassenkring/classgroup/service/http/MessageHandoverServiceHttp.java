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

import nl.klassenkring.classgroup.service.MessageHandoverServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>MessageHandoverServiceUtil</code> service
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
public class MessageHandoverServiceHttp {

	public static nl.klassenkring.classgroup.model.MessageHandover
			addMessageHandover(
				HttpPrincipal httpPrincipal, long groupId, String title,
				String content, String category,
				com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				MessageHandoverServiceUtil.class, "addMessageHandover",
				_addMessageHandoverParameterTypes0);

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

			return (nl.klassenkring.classgroup.model.MessageHandover)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.model.MessageHandover
			getMessageHandover(
				HttpPrincipal httpPrincipal, long messageHandoverId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				MessageHandoverServiceUtil.class, "getMessageHandover",
				_getMessageHandoverParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, messageHandoverId);

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

			return (nl.klassenkring.classgroup.model.MessageHandover)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List
		<nl.klassenkring.classgroup.model.MessageHandover> getMessageHandovers(
				HttpPrincipal httpPrincipal, long groupId, int start, int end)
			throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				MessageHandoverServiceUtil.class, "getMessageHandovers",
				_getMessageHandoversParameterTypes2);

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

			return (java.util.List
				<nl.klassenkring.classgroup.model.MessageHandover>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getMessageHandoversCount(
			HttpPrincipal httpPrincipal, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				MessageHandoverServiceUtil.class, "getMessageHandoversCount",
				_getMessageHandoversCountParameterTypes3);

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

	public static java.util.List
		<nl.klassenkring.classgroup.model.MessageHandover>
				getWaitingMessageHandovers(
					HttpPrincipal httpPrincipal, long schoolGroupId, int start,
					int end)
			throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				MessageHandoverServiceUtil.class, "getWaitingMessageHandovers",
				_getWaitingMessageHandoversParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, start, end);

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
				<nl.klassenkring.classgroup.model.MessageHandover>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getWaitingMessageHandoversCount(
			HttpPrincipal httpPrincipal, long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				MessageHandoverServiceUtil.class,
				"getWaitingMessageHandoversCount",
				_getWaitingMessageHandoversCountParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId);

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

	public static nl.klassenkring.classgroup.model.MessageHandover
			postMessageHandover(
				HttpPrincipal httpPrincipal, long messageHandoverId,
				String[] confirmedWarnings)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				MessageHandoverServiceUtil.class, "postMessageHandover",
				_postMessageHandoverParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, messageHandoverId, confirmedWarnings);

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

			return (nl.klassenkring.classgroup.model.MessageHandover)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.model.MessageHandover
			returnMessageHandover(
				HttpPrincipal httpPrincipal, long messageHandoverId,
				String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				MessageHandoverServiceUtil.class, "returnMessageHandover",
				_returnMessageHandoverParameterTypes7);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, messageHandoverId, reason);

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

			return (nl.klassenkring.classgroup.model.MessageHandover)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(
		MessageHandoverServiceHttp.class);

	private static final Class<?>[] _addMessageHandoverParameterTypes0 =
		new Class[] {
			long.class, String.class, String.class, String.class,
			com.liferay.portal.kernel.service.ServiceContext.class
		};
	private static final Class<?>[] _getMessageHandoverParameterTypes1 =
		new Class[] {long.class};
	private static final Class<?>[] _getMessageHandoversParameterTypes2 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[] _getMessageHandoversCountParameterTypes3 =
		new Class[] {long.class};
	private static final Class<?>[] _getWaitingMessageHandoversParameterTypes4 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[]
		_getWaitingMessageHandoversCountParameterTypes5 = new Class[] {
			long.class
		};
	private static final Class<?>[] _postMessageHandoverParameterTypes6 =
		new Class[] {long.class, String[].class};
	private static final Class<?>[] _returnMessageHandoverParameterTypes7 =
		new Class[] {long.class, String.class};

}