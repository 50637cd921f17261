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

import nl.klassenkring.policy.service.PolicyDocumentServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>PolicyDocumentServiceUtil</code> service
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
public class PolicyDocumentServiceHttp {

	public static nl.klassenkring.policy.model.PolicyDocument addPolicyDocument(
			HttpPrincipal httpPrincipal, String title,
			java.util.Map<String, String> values,
			java.util.Map<String, String> sources, String note,
			java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "addPolicyDocument",
				_addPolicyDocumentParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, title, values, sources, note, validFrom);

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

			return (nl.klassenkring.policy.model.PolicyDocument)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDocument
			addPresetPolicyDocument(
				HttpPrincipal httpPrincipal, String presetKey)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "addPresetPolicyDocument",
				_addPresetPolicyDocumentParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, presetKey);

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

			return (nl.klassenkring.policy.model.PolicyDocument)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDocument
			adoptPolicyDocument(
				HttpPrincipal httpPrincipal, long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "adoptPolicyDocument",
				_adoptPolicyDocumentParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, policyDocumentId);

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

			return (nl.klassenkring.policy.model.PolicyDocument)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDocument deleteDraft(
			HttpPrincipal httpPrincipal, long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "deleteDraft",
				_deleteDraftParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, policyDocumentId);

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

			return (nl.klassenkring.policy.model.PolicyDocument)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static String exportPolicyDocument(
			HttpPrincipal httpPrincipal, long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "exportPolicyDocument",
				_exportPolicyDocumentParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, policyDocumentId);

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

			return (String)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDocument
			fetchPolicyDocumentInForce(
				HttpPrincipal httpPrincipal, long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "fetchPolicyDocumentInForce",
				_fetchPolicyDocumentInForceParameterTypes5);

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

			return (nl.klassenkring.policy.model.PolicyDocument)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDocument getPolicyDocument(
			HttpPrincipal httpPrincipal, long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "getPolicyDocument",
				_getPolicyDocumentParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, policyDocumentId);

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

			return (nl.klassenkring.policy.model.PolicyDocument)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.policy.model.PolicyDocument>
			getPolicyDocuments(HttpPrincipal httpPrincipal, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "getPolicyDocuments",
				_getPolicyDocumentsParameterTypes7);

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

			return (java.util.List<nl.klassenkring.policy.model.PolicyDocument>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getPolicyDocumentsCount(HttpPrincipal httpPrincipal)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "getPolicyDocumentsCount",
				_getPolicyDocumentsCountParameterTypes8);

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

	public static java.util.List<nl.klassenkring.policy.preset.PolicyPreset>
			getPolicyPresets(HttpPrincipal httpPrincipal)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "getPolicyPresets",
				_getPolicyPresetsParameterTypes9);

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

			return (java.util.List<nl.klassenkring.policy.preset.PolicyPreset>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDocument
			importPolicyDocument(HttpPrincipal httpPrincipal, String json)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "importPolicyDocument",
				_importPolicyDocumentParameterTypes10);

			MethodHandler methodHandler = new MethodHandler(methodKey, json);

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

			return (nl.klassenkring.policy.model.PolicyDocument)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.policy.model.PolicyDocument
			updatePolicyDocument(
				HttpPrincipal httpPrincipal, long policyDocumentId,
				String title, java.util.Map<String, String> values,
				java.util.Map<String, String> sources, String note,
				java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PolicyDocumentServiceUtil.class, "updatePolicyDocument",
				_updatePolicyDocumentParameterTypes11);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, policyDocumentId, title, values, sources, note,
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

			return (nl.klassenkring.policy.model.PolicyDocument)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(
		PolicyDocumentServiceHttp.class);

	private static final Class<?>[] _addPolicyDocumentParameterTypes0 =
		new Class[] {
			String.class, java.util.Map.class, java.util.Map.class,
			String.class, java.util.Date.class
		};
	private static final Class<?>[] _addPresetPolicyDocumentParameterTypes1 =
		new Class[] {String.class};
	private static final Class<?>[] _adoptPolicyDocumentParameterTypes2 =
		new Class[] {long.class};
	private static final Class<?>[] _deleteDraftParameterTypes3 = new Class[] {
		long.class
	};
	private static final Class<?>[] _exportPolicyDocumentParameterTypes4 =
		new Class[] {long.class};
	private static final Class<?>[] _fetchPolicyDocumentInForceParameterTypes5 =
		new Class[] {long.class};
	private static final Class<?>[] _getPolicyDocumentParameterTypes6 =
		new Class[] {long.class};
	private static final Class<?>[] _getPolicyDocumentsParameterTypes7 =
		new Class[] {int.class, int.class};
	private static final Class<?>[] _getPolicyDocumentsCountParameterTypes8 =
		new Class[] {};
	private static final Class<?>[] _getPolicyPresetsParameterTypes9 =
		new Class[] {};
	private static final Class<?>[] _importPolicyDocumentParameterTypes10 =
		new Class[] {String.class};
	private static final Class<?>[] _updatePolicyDocumentParameterTypes11 =
		new Class[] {
			long.class, String.class, java.util.Map.class, java.util.Map.class,
			String.class, java.util.Date.class
		};

}