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

import nl.klassenkring.consent.service.ConsentCampaignServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>ConsentCampaignServiceUtil</code> service
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
public class ConsentCampaignServiceHttp {

	public static nl.klassenkring.consent.model.ConsentCampaign
			closeConsentCampaign(
				HttpPrincipal httpPrincipal, long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentCampaignServiceUtil.class, "closeConsentCampaign",
				_closeConsentCampaignParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, consentCampaignId);

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

			return (nl.klassenkring.consent.model.ConsentCampaign)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.consent.model.ConsentCampaign
			fetchConsentCampaign(
				HttpPrincipal httpPrincipal, long schoolGroupId,
				String schoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentCampaignServiceUtil.class, "fetchConsentCampaign",
				_fetchConsentCampaignParameterTypes1);

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

			return (nl.klassenkring.consent.model.ConsentCampaign)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.consent.model.ConsentCampaign
			getConsentCampaign(
				HttpPrincipal httpPrincipal, long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentCampaignServiceUtil.class, "getConsentCampaign",
				_getConsentCampaignParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, consentCampaignId);

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

			return (nl.klassenkring.consent.model.ConsentCampaign)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getEnrolledPupilsCount(
			HttpPrincipal httpPrincipal, long schoolGroupId, String schoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentCampaignServiceUtil.class, "getEnrolledPupilsCount",
				_getEnrolledPupilsCountParameterTypes3);

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

			return ((Integer)returnObj).intValue();
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.consent.campaign.GroupProgress>
			getGroupProgress(
				HttpPrincipal httpPrincipal, long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentCampaignServiceUtil.class, "getGroupProgress",
				_getGroupProgressParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, consentCampaignId);

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
				<nl.klassenkring.consent.campaign.GroupProgress>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.consent.model.ConsentRequest>
			getMyOpenConsentRequests(HttpPrincipal httpPrincipal)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentCampaignServiceUtil.class, "getMyOpenConsentRequests",
				_getMyOpenConsentRequestsParameterTypes5);

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

			return (java.util.List
				<nl.klassenkring.consent.model.ConsentRequest>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.consent.campaign.PaperFollowUp>
			getPaperFollowUps(
				HttpPrincipal httpPrincipal, long consentCampaignId,
				long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentCampaignServiceUtil.class, "getPaperFollowUps",
				_getPaperFollowUpsParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, consentCampaignId, groupId, start, end);

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
				<nl.klassenkring.consent.campaign.PaperFollowUp>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getPaperFollowUpsCount(
			HttpPrincipal httpPrincipal, long consentCampaignId, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentCampaignServiceUtil.class, "getPaperFollowUpsCount",
				_getPaperFollowUpsCountParameterTypes7);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, consentCampaignId, groupId);

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

	public static nl.klassenkring.consent.campaign.GroupProgress
			getTotalProgress(
				HttpPrincipal httpPrincipal, long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentCampaignServiceUtil.class, "getTotalProgress",
				_getTotalProgressParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, consentCampaignId);

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

			return (nl.klassenkring.consent.campaign.GroupProgress)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.consent.model.ConsentCampaign
			startConsentCampaign(
				HttpPrincipal httpPrincipal, long schoolGroupId,
				String schoolYear, java.util.Date dueDate)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentCampaignServiceUtil.class, "startConsentCampaign",
				_startConsentCampaignParameterTypes9);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, schoolYear, dueDate);

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

			return (nl.klassenkring.consent.model.ConsentCampaign)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(
		ConsentCampaignServiceHttp.class);

	private static final Class<?>[] _closeConsentCampaignParameterTypes0 =
		new Class[] {long.class};
	private static final Class<?>[] _fetchConsentCampaignParameterTypes1 =
		new Class[] {long.class, String.class};
	private static final Class<?>[] _getConsentCampaignParameterTypes2 =
		new Class[] {long.class};
	private static final Class<?>[] _getEnrolledPupilsCountParameterTypes3 =
		new Class[] {long.class, String.class};
	private static final Class<?>[] _getGroupProgressParameterTypes4 =
		new Class[] {long.class};
	private static final Class<?>[] _getMyOpenConsentRequestsParameterTypes5 =
		new Class[] {};
	private static final Class<?>[] _getPaperFollowUpsParameterTypes6 =
		new Class[] {long.class, long.class, int.class, int.class};
	private static final Class<?>[] _getPaperFollowUpsCountParameterTypes7 =
		new Class[] {long.class, long.class};
	private static final Class<?>[] _getTotalProgressParameterTypes8 =
		new Class[] {long.class};
	private static final Class<?>[] _startConsentCampaignParameterTypes9 =
		new Class[] {long.class, String.class, java.util.Date.class};

}