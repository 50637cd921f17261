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

import nl.klassenkring.consent.service.AuditEntryServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>AuditEntryServiceUtil</code> service
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
public class AuditEntryServiceHttp {

	public static java.util.List<nl.klassenkring.consent.model.AuditEntry>
			getAuditEntries(
				HttpPrincipal httpPrincipal, long schoolGroupId, int start,
				int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				AuditEntryServiceUtil.class, "getAuditEntries",
				_getAuditEntriesParameterTypes0);

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

			return (java.util.List<nl.klassenkring.consent.model.AuditEntry>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getAuditEntriesCount(
			HttpPrincipal httpPrincipal, long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				AuditEntryServiceUtil.class, "getAuditEntriesCount",
				_getAuditEntriesCountParameterTypes1);

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

	public static java.util.List<nl.klassenkring.consent.model.AuditEntry>
			getPupilAuditEntries(
				HttpPrincipal httpPrincipal, long schoolGroupId, long pupilId,
				int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				AuditEntryServiceUtil.class, "getPupilAuditEntries",
				_getPupilAuditEntriesParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, pupilId, start, end);

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

			return (java.util.List<nl.klassenkring.consent.model.AuditEntry>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getPupilAuditEntriesCount(
			HttpPrincipal httpPrincipal, long schoolGroupId, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				AuditEntryServiceUtil.class, "getPupilAuditEntriesCount",
				_getPupilAuditEntriesCountParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, pupilId);

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

	public static java.util.List<nl.klassenkring.consent.model.AuditEntry>
			searchAuditEntries(
				HttpPrincipal httpPrincipal, long schoolGroupId, String words,
				int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				AuditEntryServiceUtil.class, "searchAuditEntries",
				_searchAuditEntriesParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, words, start, end);

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

			return (java.util.List<nl.klassenkring.consent.model.AuditEntry>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int searchAuditEntriesCount(
			HttpPrincipal httpPrincipal, long schoolGroupId, String words)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				AuditEntryServiceUtil.class, "searchAuditEntriesCount",
				_searchAuditEntriesCountParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, words);

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
		AuditEntryServiceHttp.class);

	private static final Class<?>[] _getAuditEntriesParameterTypes0 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[] _getAuditEntriesCountParameterTypes1 =
		new Class[] {long.class};
	private static final Class<?>[] _getPupilAuditEntriesParameterTypes2 =
		new Class[] {long.class, long.class, int.class, int.class};
	private static final Class<?>[] _getPupilAuditEntriesCountParameterTypes3 =
		new Class[] {long.class, long.class};
	private static final Class<?>[] _searchAuditEntriesParameterTypes4 =
		new Class[] {long.class, String.class, int.class, int.class};
	private static final Class<?>[] _searchAuditEntriesCountParameterTypes5 =
		new Class[] {long.class, String.class};

}