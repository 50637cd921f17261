/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.http;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.HttpPrincipal;
import com.liferay.portal.kernel.service.http.TunnelUtil;
import com.liferay.portal.kernel.util.MethodHandler;
import com.liferay.portal.kernel.util.MethodKey;

import nl.klassenkring.moderation.service.IncidentServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>IncidentServiceUtil</code> service
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
public class IncidentServiceHttp {

	public static nl.klassenkring.moderation.model.IncidentStep addIncidentStep(
			HttpPrincipal httpPrincipal, long incidentId,
			nl.klassenkring.moderation.incident.StepRequest stepRequest)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				IncidentServiceUtil.class, "addIncidentStep",
				_addIncidentStepParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, incidentId, stepRequest);

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

			return (nl.klassenkring.moderation.model.IncidentStep)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.moderation.model.Incident closeIncident(
			HttpPrincipal httpPrincipal, long incidentId, boolean misuse)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				IncidentServiceUtil.class, "closeIncident",
				_closeIncidentParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, incidentId, misuse);

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

			return (nl.klassenkring.moderation.model.Incident)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static byte[] getHardCopy(
			HttpPrincipal httpPrincipal, long hardCopyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				IncidentServiceUtil.class, "getHardCopy",
				_getHardCopyParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, hardCopyId);

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

			return (byte[])returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.moderation.incident.IncidentFile
			getIncidentFile(HttpPrincipal httpPrincipal, long incidentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				IncidentServiceUtil.class, "getIncidentFile",
				_getIncidentFileParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, incidentId);

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

			return (nl.klassenkring.moderation.incident.IncidentFile)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.moderation.model.Incident>
			getIncidents(
				HttpPrincipal httpPrincipal, long schoolGroupId, boolean open,
				int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				IncidentServiceUtil.class, "getIncidents",
				_getIncidentsParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, open, start, end);

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

			return (java.util.List<nl.klassenkring.moderation.model.Incident>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getIncidentsCount(
			HttpPrincipal httpPrincipal, long schoolGroupId, boolean open)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				IncidentServiceUtil.class, "getIncidentsCount",
				_getIncidentsCountParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, open);

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

	public static nl.klassenkring.moderation.incident.RemovalChoices
			getRemovalChoices(
				HttpPrincipal httpPrincipal,
				nl.klassenkring.moderation.content.ContentRef contentRef)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				IncidentServiceUtil.class, "getRemovalChoices",
				_getRemovalChoicesParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, contentRef);

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

			return (nl.klassenkring.moderation.incident.RemovalChoices)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void nameIncidentReader(
			HttpPrincipal httpPrincipal, long incidentId, String emailAddress)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				IncidentServiceUtil.class, "nameIncidentReader",
				_nameIncidentReaderParameterTypes7);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, incidentId, emailAddress);

			try {
				TunnelUtil.invoke(httpPrincipal, methodHandler);
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
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void removeContent(
			HttpPrincipal httpPrincipal,
			nl.klassenkring.moderation.incident.RemovalRequest removalRequest)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				IncidentServiceUtil.class, "removeContent",
				_removeContentParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, removalRequest);

			try {
				TunnelUtil.invoke(httpPrincipal, methodHandler);
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
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void removeIncidentReader(
			HttpPrincipal httpPrincipal, long incidentId, long readerUserId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				IncidentServiceUtil.class, "removeIncidentReader",
				_removeIncidentReaderParameterTypes9);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, incidentId, readerUserId);

			try {
				TunnelUtil.invoke(httpPrincipal, methodHandler);
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
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(IncidentServiceHttp.class);

	private static final Class<?>[] _addIncidentStepParameterTypes0 =
		new Class[] {
			long.class, nl.klassenkring.moderation.incident.StepRequest.class
		};
	private static final Class<?>[] _closeIncidentParameterTypes1 =
		new Class[] {long.class, boolean.class};
	private static final Class<?>[] _getHardCopyParameterTypes2 = new Class[] {
		long.class
	};
	private static final Class<?>[] _getIncidentFileParameterTypes3 =
		new Class[] {long.class};
	private static final Class<?>[] _getIncidentsParameterTypes4 = new Class[] {
		long.class, boolean.class, int.class, int.class
	};
	private static final Class<?>[] _getIncidentsCountParameterTypes5 =
		new Class[] {long.class, boolean.class};
	private static final Class<?>[] _getRemovalChoicesParameterTypes6 =
		new Class[] {nl.klassenkring.moderation.content.ContentRef.class};
	private static final Class<?>[] _nameIncidentReaderParameterTypes7 =
		new Class[] {long.class, String.class};
	private static final Class<?>[] _removeContentParameterTypes8 =
		new Class[] {nl.klassenkring.moderation.incident.RemovalRequest.class};
	private static final Class<?>[] _removeIncidentReaderParameterTypes9 =
		new Class[] {long.class, long.class};

}