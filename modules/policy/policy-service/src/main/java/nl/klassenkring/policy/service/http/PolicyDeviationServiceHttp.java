/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.http;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.HttpPrincipal;
import com.liferay.portal.kernel.service.http.TunnelUtil;
import com.liferay.portal.kernel.util.MethodHandler;
import com.liferay.portal.kernel.util.MethodKey;

import nl.klassenkring.policy.service.PolicyDeviationServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>PolicyDeviationServiceUtil</code> service
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
public class PolicyDeviationServiceHttp {

	public static nl.klassenkring.policy.model.PolicyDeviation
			addPolicyDeviation(
				HttpPrincipal httpPrincipal, long schoolGroupId,
				String parameterKey, String value, String reason,
				java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDeviationServiceUtil.class, "addPolicyDeviation",
				_addPolicyDeviationParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, parameterKey, value, reason,
				validFrom);

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

			return (nl.klassenkring.policy.model.PolicyDeviation)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDeviation
			approvePolicyDeviation(
				HttpPrincipal httpPrincipal, long policyDeviationId,
				String decisionReason)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDeviationServiceUtil.class, "approvePolicyDeviation",
				_approvePolicyDeviationParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, policyDeviationId, decisionReason);

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

			return (nl.klassenkring.policy.model.PolicyDeviation)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDeviation
			getPolicyDeviation(
				HttpPrincipal httpPrincipal, long policyDeviationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDeviationServiceUtil.class, "getPolicyDeviation",
				_getPolicyDeviationParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, policyDeviationId);

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

			return (nl.klassenkring.policy.model.PolicyDeviation)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.policy.model.PolicyDeviation>
			getSchoolPolicyDeviations(
				HttpPrincipal httpPrincipal, long schoolGroupId, int start,
				int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDeviationServiceUtil.class, "getSchoolPolicyDeviations",
				_getSchoolPolicyDeviationsParameterTypes3);

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
				<nl.klassenkring.policy.model.PolicyDeviation>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getSchoolPolicyDeviationsCount(
			HttpPrincipal httpPrincipal, long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDeviationServiceUtil.class,
				"getSchoolPolicyDeviationsCount",
				_getSchoolPolicyDeviationsCountParameterTypes4);

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

	public static java.util.List<nl.klassenkring.policy.model.PolicyDeviation>
			getSubmittedPolicyDeviations(
				HttpPrincipal httpPrincipal, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDeviationServiceUtil.class,
				"getSubmittedPolicyDeviations",
				_getSubmittedPolicyDeviationsParameterTypes5);

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

			return (java.util.List
				<nl.klassenkring.policy.model.PolicyDeviation>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getSubmittedPolicyDeviationsCount(
			HttpPrincipal httpPrincipal)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDeviationServiceUtil.class,
				"getSubmittedPolicyDeviationsCount",
				_getSubmittedPolicyDeviationsCountParameterTypes6);

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

	public static nl.klassenkring.policy.model.PolicyDeviation
			rejectPolicyDeviation(
				HttpPrincipal httpPrincipal, long policyDeviationId,
				String decisionReason)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDeviationServiceUtil.class, "rejectPolicyDeviation",
				_rejectPolicyDeviationParameterTypes7);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, policyDeviationId, decisionReason);

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

			return (nl.klassenkring.policy.model.PolicyDeviation)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDeviation
			submitPolicyDeviation(
				HttpPrincipal httpPrincipal, long policyDeviationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDeviationServiceUtil.class, "submitPolicyDeviation",
				_submitPolicyDeviationParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, policyDeviationId);

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

			return (nl.klassenkring.policy.model.PolicyDeviation)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDeviation
			updatePolicyDeviation(
				HttpPrincipal httpPrincipal, long policyDeviationId,
				String value, String reason, java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDeviationServiceUtil.class, "updatePolicyDeviation",
				_updatePolicyDeviationParameterTypes9);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, policyDeviationId, value, reason, validFrom);

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

			return (nl.klassenkring.policy.model.PolicyDeviation)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDeviation
			withdrawPolicyDeviation(
				HttpPrincipal httpPrincipal, long policyDeviationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDeviationServiceUtil.class, "withdrawPolicyDeviation",
				_withdrawPolicyDeviationParameterTypes10);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, policyDeviationId);

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

			return (nl.klassenkring.policy.model.PolicyDeviation)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(
		PolicyDeviationServiceHttp.class);

	private static final Class<?>[] _addPolicyDeviationParameterTypes0 =
		new Class[] {
			long.class, String.class, String.class, String.class,
			java.util.Date.class
		};
	private static final Class<?>[] _approvePolicyDeviationParameterTypes1 =
		new Class[] {long.class, String.class};
	private static final Class<?>[] _getPolicyDeviationParameterTypes2 =
		new Class[] {long.class};
	private static final Class<?>[] _getSchoolPolicyDeviationsParameterTypes3 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[]
		_getSchoolPolicyDeviationsCountParameterTypes4 = new Class[] {
			long.class
		};
	private static final Class<?>[]
		_getSubmittedPolicyDeviationsParameterTypes5 = new Class[] {
			int.class, int.class
		};
	private static final Class<?>[]
		_getSubmittedPolicyDeviationsCountParameterTypes6 = new Class[] {};
	private static final Class<?>[] _rejectPolicyDeviationParameterTypes7 =
		new Class[] {long.class, String.class};
	private static final Class<?>[] _submitPolicyDeviationParameterTypes8 =
		new Class[] {long.class};
	private static final Class<?>[] _updatePolicyDeviationParameterTypes9 =
		new Class[] {
			long.class, String.class, String.class, java.util.Date.class
		};
	private static final Class<?>[] _withdrawPolicyDeviationParameterTypes10 =
		new Class[] {long.class};

}