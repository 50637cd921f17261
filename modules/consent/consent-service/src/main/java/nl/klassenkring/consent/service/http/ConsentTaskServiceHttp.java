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

import nl.klassenkring.consent.service.ConsentTaskServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>ConsentTaskServiceUtil</code> service
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
public class ConsentTaskServiceHttp {

	public static nl.klassenkring.consent.model.ConsentTask completeConsentTask(
			HttpPrincipal httpPrincipal, long consentTaskId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentTaskServiceUtil.class, "completeConsentTask",
				_completeConsentTaskParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, consentTaskId);

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

			return (nl.klassenkring.consent.model.ConsentTask)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.consent.model.ConsentTask getConsentTask(
			HttpPrincipal httpPrincipal, long consentTaskId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentTaskServiceUtil.class, "getConsentTask",
				_getConsentTaskParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, consentTaskId);

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

			return (nl.klassenkring.consent.model.ConsentTask)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.consent.model.ConsentTask>
			getMyConsentTasks(
				HttpPrincipal httpPrincipal, boolean done, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentTaskServiceUtil.class, "getMyConsentTasks",
				_getMyConsentTasksParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, done, start, end);

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

			return (java.util.List<nl.klassenkring.consent.model.ConsentTask>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getMyConsentTasksCount(
			HttpPrincipal httpPrincipal, boolean done)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentTaskServiceUtil.class, "getMyConsentTasksCount",
				_getMyConsentTasksCountParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(methodKey, done);

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

	private static Log _log = LogFactoryUtil.getLog(
		ConsentTaskServiceHttp.class);

	private static final Class<?>[] _completeConsentTaskParameterTypes0 =
		new Class[] {long.class};
	private static final Class<?>[] _getConsentTaskParameterTypes1 =
		new Class[] {long.class};
	private static final Class<?>[] _getMyConsentTasksParameterTypes2 =
		new Class[] {boolean.class, int.class, int.class};
	private static final Class<?>[] _getMyConsentTasksCountParameterTypes3 =
		new Class[] {boolean.class};

}