/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.http;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.HttpPrincipal;
import com.liferay.portal.kernel.service.http.TunnelUtil;
import com.liferay.portal.kernel.util.MethodHandler;
import com.liferay.portal.kernel.util.MethodKey;

import nl.klassenkring.roster.service.RosterImportServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>RosterImportServiceUtil</code> service
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
public class RosterImportServiceHttp {

	public static nl.klassenkring.roster.model.RosterImport addRosterImport(
			HttpPrincipal httpPrincipal, long schoolGroupId, String fileName,
			java.io.InputStream content)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				RosterImportServiceUtil.class, "addRosterImport",
				_addRosterImportParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, fileName, content);

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

			return (nl.klassenkring.roster.model.RosterImport)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.roster.model.RosterImport confirmRosterImport(
			HttpPrincipal httpPrincipal, long rosterImportId, String planHash)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				RosterImportServiceUtil.class, "confirmRosterImport",
				_confirmRosterImportParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, rosterImportId, planHash);

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

			return (nl.klassenkring.roster.model.RosterImport)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.roster.model.RosterImport dropRosterImport(
			HttpPrincipal httpPrincipal, long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				RosterImportServiceUtil.class, "dropRosterImport",
				_dropRosterImportParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, rosterImportId);

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

			return (nl.klassenkring.roster.model.RosterImport)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.roster.exchange.plan.ImportPlan getImportPlan(
			HttpPrincipal httpPrincipal, long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				RosterImportServiceUtil.class, "getImportPlan",
				_getImportPlanParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, rosterImportId);

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

			return (nl.klassenkring.roster.exchange.plan.ImportPlan)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.Map<String, Long> getGroupLinks(
			HttpPrincipal httpPrincipal, long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				RosterImportServiceUtil.class, "getGroupLinks",
				_getGroupLinksParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, rosterImportId);

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

			return (java.util.Map<String, Long>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.roster.model.RosterImport getRosterImport(
			HttpPrincipal httpPrincipal, long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				RosterImportServiceUtil.class, "getRosterImport",
				_getRosterImportParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, rosterImportId);

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

			return (nl.klassenkring.roster.model.RosterImport)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.roster.model.RosterImport>
			getRosterImports(
				HttpPrincipal httpPrincipal, long schoolGroupId, int start,
				int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				RosterImportServiceUtil.class, "getRosterImports",
				_getRosterImportsParameterTypes6);

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

			return (java.util.List<nl.klassenkring.roster.model.RosterImport>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getRosterImportsCount(
			HttpPrincipal httpPrincipal, long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				RosterImportServiceUtil.class, "getRosterImportsCount",
				_getRosterImportsCountParameterTypes7);

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

	public static java.util.List<nl.klassenkring.roster.model.Enrolment>
			getSchoolEnrolments(
				HttpPrincipal httpPrincipal, long schoolGroupId,
				String schoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				RosterImportServiceUtil.class, "getSchoolEnrolments",
				_getSchoolEnrolmentsParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, schoolYear);

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

			return (java.util.List<nl.klassenkring.roster.model.Enrolment>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void linkRosterGroup(
			HttpPrincipal httpPrincipal, long schoolGroupId, String schoolYear,
			String rosterGroupKey, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				RosterImportServiceUtil.class, "linkRosterGroup",
				_linkRosterGroupParameterTypes9);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, schoolYear, rosterGroupKey, groupId);

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

	private static Log _log = LogFactoryUtil.getLog(
		RosterImportServiceHttp.class);

	private static final Class<?>[] _addRosterImportParameterTypes0 =
		new Class[] {long.class, String.class, java.io.InputStream.class};
	private static final Class<?>[] _confirmRosterImportParameterTypes1 =
		new Class[] {long.class, String.class};
	private static final Class<?>[] _dropRosterImportParameterTypes2 =
		new Class[] {long.class};
	private static final Class<?>[] _getImportPlanParameterTypes3 =
		new Class[] {long.class};
	private static final Class<?>[] _getGroupLinksParameterTypes4 =
		new Class[] {long.class};
	private static final Class<?>[] _getRosterImportParameterTypes5 =
		new Class[] {long.class};
	private static final Class<?>[] _getRosterImportsParameterTypes6 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[] _getRosterImportsCountParameterTypes7 =
		new Class[] {long.class};
	private static final Class<?>[] _getSchoolEnrolmentsParameterTypes8 =
		new Class[] {long.class, String.class};
	private static final Class<?>[] _linkRosterGroupParameterTypes9 =
		new Class[] {long.class, String.class, String.class, long.class};

}