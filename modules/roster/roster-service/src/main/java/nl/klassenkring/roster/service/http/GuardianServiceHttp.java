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

import nl.klassenkring.roster.service.GuardianServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>GuardianServiceUtil</code> service
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
public class GuardianServiceHttp {

	public static java.util.List<nl.klassenkring.roster.model.Guardian>
			getPupilGuardians(HttpPrincipal httpPrincipal, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				GuardianServiceUtil.class, "getPupilGuardians",
				_getPupilGuardiansParameterTypes0);

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

			return (java.util.List<nl.klassenkring.roster.model.Guardian>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.roster.model.Guardianship>
			getPupilGuardianships(HttpPrincipal httpPrincipal, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				GuardianServiceUtil.class, "getPupilGuardianships",
				_getPupilGuardianshipsParameterTypes1);

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

			return (java.util.List<nl.klassenkring.roster.model.Guardianship>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List
		<nl.klassenkring.roster.model.GuardianInvitation> getPupilInvitations(
				HttpPrincipal httpPrincipal, long pupilId)
			throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				GuardianServiceUtil.class, "getPupilInvitations",
				_getPupilInvitationsParameterTypes2);

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

			return (java.util.List
				<nl.klassenkring.roster.model.GuardianInvitation>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static String inviteGuardian(
			HttpPrincipal httpPrincipal, long guardianId, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				GuardianServiceUtil.class, "inviteGuardian",
				_inviteGuardianParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, guardianId, pupilId);

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

	public static nl.klassenkring.roster.model.Guardian redeemInvitation(
			HttpPrincipal httpPrincipal, String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				GuardianServiceUtil.class, "redeemInvitation",
				_redeemInvitationParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(methodKey, code);

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

			return (nl.klassenkring.roster.model.Guardian)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.roster.model.GuardianInvitation
			revokeInvitation(
				HttpPrincipal httpPrincipal, long guardianInvitationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				GuardianServiceUtil.class, "revokeInvitation",
				_revokeInvitationParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, guardianInvitationId);

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

			return (nl.klassenkring.roster.model.GuardianInvitation)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.roster.model.Guardian unlinkGuardian(
			HttpPrincipal httpPrincipal, long guardianId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				GuardianServiceUtil.class, "unlinkGuardian",
				_unlinkGuardianParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, guardianId);

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

			return (nl.klassenkring.roster.model.Guardian)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(GuardianServiceHttp.class);

	private static final Class<?>[] _getPupilGuardiansParameterTypes0 =
		new Class[] {long.class};
	private static final Class<?>[] _getPupilGuardianshipsParameterTypes1 =
		new Class[] {long.class};
	private static final Class<?>[] _getPupilInvitationsParameterTypes2 =
		new Class[] {long.class};
	private static final Class<?>[] _inviteGuardianParameterTypes3 =
		new Class[] {long.class, long.class};
	private static final Class<?>[] _redeemInvitationParameterTypes4 =
		new Class[] {String.class};
	private static final Class<?>[] _revokeInvitationParameterTypes5 =
		new Class[] {long.class};
	private static final Class<?>[] _unlinkGuardianParameterTypes6 =
		new Class[] {long.class};

}