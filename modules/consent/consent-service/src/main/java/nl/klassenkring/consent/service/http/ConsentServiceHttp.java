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

import nl.klassenkring.consent.service.ConsentServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>ConsentServiceUtil</code> service
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
public class ConsentServiceHttp {

	public static nl.klassenkring.consent.check.ConsentCheck check(
			HttpPrincipal httpPrincipal, String purposeKey,
			java.util.Collection<Long> pupilIds, java.time.Instant instant)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentServiceUtil.class, "check", _checkParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, purposeKey, pupilIds, instant);

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

			return (nl.klassenkring.consent.check.ConsentCheck)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List
		<nl.klassenkring.consent.check.PupilDisagreement> getDisagreements(
				HttpPrincipal httpPrincipal, long schoolGroupId)
			throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentServiceUtil.class, "getDisagreements",
				_getDisagreementsParameterTypes1);

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

			return (java.util.List
				<nl.klassenkring.consent.check.PupilDisagreement>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.consent.check.ConsentOverview getOverview(
			HttpPrincipal httpPrincipal, long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentServiceUtil.class, "getOverview",
				_getOverviewParameterTypes2);

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

			return (nl.klassenkring.consent.check.ConsentOverview)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.consent.check.ConsentOverview
			getPupilOverview(HttpPrincipal httpPrincipal, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentServiceUtil.class, "getPupilOverview",
				_getPupilOverviewParameterTypes3);

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

			return (nl.klassenkring.consent.check.ConsentOverview)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.roster.model.Pupil>
			searchPupils(
				HttpPrincipal httpPrincipal, long schoolGroupId, String words,
				int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentServiceUtil.class, "searchPupils",
				_searchPupilsParameterTypes4);

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

			return (java.util.List<nl.klassenkring.roster.model.Pupil>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int searchPupilsCount(
			HttpPrincipal httpPrincipal, long schoolGroupId, String words)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentServiceUtil.class, "searchPupilsCount",
				_searchPupilsCountParameterTypes5);

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

	public static java.util.Map
		<Long, java.util.Map<String, nl.klassenkring.consent.engine.OwnView>>
				getMyViews(HttpPrincipal httpPrincipal)
			throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentServiceUtil.class, "getMyViews",
				_getMyViewsParameterTypes6);

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

			return (java.util.Map
				<Long,
				 java.util.Map<String, nl.klassenkring.consent.engine.OwnView>>)
					 returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.Map<String, nl.klassenkring.consent.engine.OwnView>
			getOwnViews(HttpPrincipal httpPrincipal, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentServiceUtil.class, "getOwnViews",
				_getOwnViewsParameterTypes7);

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

			return (java.util.Map
				<String, nl.klassenkring.consent.engine.OwnView>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.Map<String, nl.klassenkring.consent.engine.OwnView>
			getOwnViews(
				HttpPrincipal httpPrincipal, long pupilId, String schoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				ConsentServiceUtil.class, "getOwnViews",
				_getOwnViewsParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, pupilId, schoolYear);

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

			return (java.util.Map
				<String, nl.klassenkring.consent.engine.OwnView>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(ConsentServiceHttp.class);

	private static final Class<?>[] _checkParameterTypes0 = new Class[] {
		String.class, java.util.Collection.class, java.time.Instant.class
	};
	private static final Class<?>[] _getDisagreementsParameterTypes1 =
		new Class[] {long.class};
	private static final Class<?>[] _getOverviewParameterTypes2 = new Class[] {
		long.class, int.class, int.class
	};
	private static final Class<?>[] _getPupilOverviewParameterTypes3 =
		new Class[] {long.class};
	private static final Class<?>[] _searchPupilsParameterTypes4 = new Class[] {
		long.class, String.class, int.class, int.class
	};
	private static final Class<?>[] _searchPupilsCountParameterTypes5 =
		new Class[] {long.class, String.class};
	private static final Class<?>[] _getMyViewsParameterTypes6 = new Class[] {};
	private static final Class<?>[] _getOwnViewsParameterTypes7 = new Class[] {
		long.class
	};
	private static final Class<?>[] _getOwnViewsParameterTypes8 = new Class[] {
		long.class, String.class
	};

}