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

import nl.klassenkring.consent.service.ConsentDecisionServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>ConsentDecisionServiceUtil</code> service
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
public class ConsentDecisionServiceHttp {

	public static java.util.List<nl.klassenkring.consent.model.ConsentDecision>
			addConsentDecisions(
				HttpPrincipal httpPrincipal, long pupilId, String schoolYear,
				java.util.Map<Long, Boolean> answers)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentDecisionServiceUtil.class, "addConsentDecisions",
				_addConsentDecisionsParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, pupilId, schoolYear, answers);

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
				<nl.klassenkring.consent.model.ConsentDecision>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.consent.model.ConsentDecision>
			addPaperConsentDecisions(
				HttpPrincipal httpPrincipal, long pupilId, long guardianId,
				String schoolYear, java.util.Map<Long, Boolean> answers,
				java.time.LocalDate signedOn, byte[] scan)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentDecisionServiceUtil.class, "addPaperConsentDecisions",
				_addPaperConsentDecisionsParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, pupilId, guardianId, schoolYear, answers, signedOn,
				scan);

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
				<nl.klassenkring.consent.model.ConsentDecision>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<Long> getDecidingGuardianIds(
			HttpPrincipal httpPrincipal, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentDecisionServiceUtil.class, "getDecidingGuardianIds",
				_getDecidingGuardianIdsParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(methodKey, pupilId);

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

	public static java.util.List<nl.klassenkring.consent.model.ConsentDecision>
			getOwnConsentDecisions(
				HttpPrincipal httpPrincipal, long pupilId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentDecisionServiceUtil.class, "getOwnConsentDecisions",
				_getOwnConsentDecisionsParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, pupilId, start, end);

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
				<nl.klassenkring.consent.model.ConsentDecision>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getOwnConsentDecisionsCount(
			HttpPrincipal httpPrincipal, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentDecisionServiceUtil.class, "getOwnConsentDecisionsCount",
				_getOwnConsentDecisionsCountParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(methodKey, pupilId);

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

	public static java.util.List<nl.klassenkring.consent.model.ConsentDecision>
			getPupilConsentDecisions(
				HttpPrincipal httpPrincipal, long pupilId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentDecisionServiceUtil.class, "getPupilConsentDecisions",
				_getPupilConsentDecisionsParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, pupilId, start, end);

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
				<nl.klassenkring.consent.model.ConsentDecision>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static byte[] getScan(
			HttpPrincipal httpPrincipal, long consentDecisionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentDecisionServiceUtil.class, "getScan",
				_getScanParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, consentDecisionId);

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

	private static Log _log = LogFactoryUtil.getLog(
		ConsentDecisionServiceHttp.class);

	private static final Class<?>[] _addConsentDecisionsParameterTypes0 =
		new Class[] {long.class, String.class, java.util.Map.class};
	private static final Class<?>[] _addPaperConsentDecisionsParameterTypes1 =
		new Class[] {
			long.class, long.class, String.class, java.util.Map.class,
			java.time.LocalDate.class, byte[].class
		};
	private static final Class<?>[] _getDecidingGuardianIdsParameterTypes2 =
		new Class[] {long.class};
	private static final Class<?>[] _getOwnConsentDecisionsParameterTypes3 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[]
		_getOwnConsentDecisionsCountParameterTypes4 = new Class[] {long.class};
	private static final Class<?>[] _getPupilConsentDecisionsParameterTypes5 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[] _getScanParameterTypes6 = new Class[] {
		long.class
	};

}