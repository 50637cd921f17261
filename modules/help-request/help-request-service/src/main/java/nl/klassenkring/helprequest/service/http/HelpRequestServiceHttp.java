/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service.http;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.HttpPrincipal;
import com.liferay.portal.kernel.service.http.TunnelUtil;
import com.liferay.portal.kernel.util.MethodHandler;
import com.liferay.portal.kernel.util.MethodKey;

import nl.klassenkring.helprequest.service.HelpRequestServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>HelpRequestServiceUtil</code> service
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
public class HelpRequestServiceHttp {

	public static nl.klassenkring.helprequest.model.HelpSwap acceptSwap(
			HttpPrincipal httpPrincipal, long helpSwapId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "acceptSwap",
				_acceptSwapParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, helpSwapId);

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

			return (nl.klassenkring.helprequest.model.HelpSwap)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.helprequest.model.HelpRequest addHelpRequest(
			HttpPrincipal httpPrincipal,
			nl.klassenkring.helprequest.request.HelpRequestDraft draft,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "addHelpRequest",
				_addHelpRequestParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, draft, serviceContext);

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

			return (nl.klassenkring.helprequest.model.HelpRequest)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.classgroup.post.PostAdvice adviseHelpRequest(
			HttpPrincipal httpPrincipal,
			nl.klassenkring.helprequest.request.HelpRequestDraft draft)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "adviseHelpRequest",
				_adviseHelpRequestParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(methodKey, draft);

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

			return (nl.klassenkring.classgroup.post.PostAdvice)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void assign(
			HttpPrincipal httpPrincipal, long helpSlotId, long userId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "assign", _assignParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, helpSlotId, userId);

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

	public static nl.klassenkring.helprequest.model.HelpSwap declineSwap(
			HttpPrincipal httpPrincipal, long helpSwapId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "declineSwap",
				_declineSwapParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, helpSwapId);

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

			return (nl.klassenkring.helprequest.model.HelpSwap)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.helprequest.model.HelpRequest
			fetchPostHelpRequest(HttpPrincipal httpPrincipal, long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "fetchPostHelpRequest",
				_fetchPostHelpRequestParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, classPostId);

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

			return (nl.klassenkring.helprequest.model.HelpRequest)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getGroupHelpSlots(
				HttpPrincipal httpPrincipal, long groupId,
				java.util.Collection<Long> helpSlotIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getGroupHelpSlots",
				_getGroupHelpSlotsParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, helpSlotIds);

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

			return (java.util.List<nl.klassenkring.helprequest.model.HelpSlot>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.helprequest.request.Helper>
			getHelpers(
				HttpPrincipal httpPrincipal, long groupId, String name,
				int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getHelpers",
				_getHelpersParameterTypes7);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, name, start, end);

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

			return (java.util.List<nl.klassenkring.helprequest.request.Helper>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.helprequest.model.HelpRequest getHelpRequest(
			HttpPrincipal httpPrincipal, long helpRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getHelpRequest",
				_getHelpRequestParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, helpRequestId);

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

			return (nl.klassenkring.helprequest.model.HelpRequest)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.helprequest.model.HelpRequest>
			getHelpRequests(
				HttpPrincipal httpPrincipal, long groupId,
				java.util.Collection<Long> helpRequestIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getHelpRequests",
				_getHelpRequestsParameterTypes9);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, helpRequestIds);

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
				<nl.klassenkring.helprequest.model.HelpRequest>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.helprequest.model.HelpSignUp>
			getHelpSignUps(
				HttpPrincipal httpPrincipal, long groupId, long[] helpSlotIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getHelpSignUps",
				_getHelpSignUpsParameterTypes10);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, helpSlotIds);

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
				<nl.klassenkring.helprequest.model.HelpSignUp>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.helprequest.model.HelpSlot getHelpSlot(
			HttpPrincipal httpPrincipal, long helpSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getHelpSlot",
				_getHelpSlotParameterTypes11);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, helpSlotId);

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

			return (nl.klassenkring.helprequest.model.HelpSlot)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getHelpSlots(HttpPrincipal httpPrincipal, long helpRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getHelpSlots",
				_getHelpSlotsParameterTypes12);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, helpRequestId);

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

			return (java.util.List<nl.klassenkring.helprequest.model.HelpSlot>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getHelpSlots(
				HttpPrincipal httpPrincipal, long groupId,
				nl.klassenkring.helprequest.request.SlotList slotList,
				int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getHelpSlots",
				_getHelpSlotsParameterTypes13);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, slotList, start, end);

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

			return (java.util.List<nl.klassenkring.helprequest.model.HelpSlot>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getHelpSlotsCount(
			HttpPrincipal httpPrincipal, long groupId,
			nl.klassenkring.helprequest.request.SlotList slotList)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getHelpSlotsCount",
				_getHelpSlotsCountParameterTypes14);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, slotList);

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

	public static java.util.List<nl.klassenkring.helprequest.model.HelpSwap>
			getOffersOfMine(HttpPrincipal httpPrincipal, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getOffersOfMine",
				_getOffersOfMineParameterTypes15);

			MethodHandler methodHandler = new MethodHandler(methodKey, groupId);

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

			return (java.util.List<nl.klassenkring.helprequest.model.HelpSwap>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.helprequest.model.HelpSwap>
			getOffersToMe(HttpPrincipal httpPrincipal, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getOffersToMe",
				_getOffersToMeParameterTypes16);

			MethodHandler methodHandler = new MethodHandler(methodKey, groupId);

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

			return (java.util.List<nl.klassenkring.helprequest.model.HelpSwap>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getOwnHelpSlots(HttpPrincipal httpPrincipal, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getOwnHelpSlots",
				_getOwnHelpSlotsParameterTypes17);

			MethodHandler methodHandler = new MethodHandler(methodKey, groupId);

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

			return (java.util.List<nl.klassenkring.helprequest.model.HelpSlot>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getOwnPlaces(HttpPrincipal httpPrincipal, java.time.LocalDate from)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getOwnPlaces",
				_getOwnPlacesParameterTypes18);

			MethodHandler methodHandler = new MethodHandler(methodKey, from);

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

			return (java.util.List<nl.klassenkring.helprequest.model.HelpSlot>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<nl.klassenkring.helprequest.model.HelpRequest>
			getWaitingHelpRequests(HttpPrincipal httpPrincipal, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "getWaitingHelpRequests",
				_getWaitingHelpRequestsParameterTypes19);

			MethodHandler methodHandler = new MethodHandler(methodKey, groupId);

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
				<nl.klassenkring.helprequest.model.HelpRequest>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.helprequest.model.HelpSwap proposeSwap(
			HttpPrincipal httpPrincipal, long helpSlotId, long toUserId,
			long toSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "proposeSwap",
				_proposeSwapParameterTypes20);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, helpSlotId, toUserId, toSlotId);

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

			return (nl.klassenkring.helprequest.model.HelpSwap)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void remove(
			HttpPrincipal httpPrincipal, long helpSlotId, long userId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "remove",
				_removeParameterTypes21);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, helpSlotId, userId);

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

	public static void signUp(HttpPrincipal httpPrincipal, long helpSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "signUp",
				_signUpParameterTypes22);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, helpSlotId);

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

	public static void withdraw(HttpPrincipal httpPrincipal, long helpSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "withdraw",
				_withdrawParameterTypes23);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, helpSlotId);

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

	public static nl.klassenkring.helprequest.model.HelpSwap withdrawSwap(
			HttpPrincipal httpPrincipal, long helpSwapId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "withdrawSwap",
				_withdrawSwapParameterTypes24);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, helpSwapId);

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

			return (nl.klassenkring.helprequest.model.HelpSwap)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(
		HelpRequestServiceHttp.class);

	private static final Class<?>[] _acceptSwapParameterTypes0 = new Class[] {
		long.class
	};
	private static final Class<?>[] _addHelpRequestParameterTypes1 =
		new Class[] {
			nl.klassenkring.helprequest.request.HelpRequestDraft.class,
			com.liferay.portal.kernel.service.ServiceContext.class
		};
	private static final Class<?>[] _adviseHelpRequestParameterTypes2 =
		new Class[] {
			nl.klassenkring.helprequest.request.HelpRequestDraft.class
		};
	private static final Class<?>[] _assignParameterTypes3 = new Class[] {
		long.class, long.class
	};
	private static final Class<?>[] _declineSwapParameterTypes4 = new Class[] {
		long.class
	};
	private static final Class<?>[] _fetchPostHelpRequestParameterTypes5 =
		new Class[] {long.class};
	private static final Class<?>[] _getGroupHelpSlotsParameterTypes6 =
		new Class[] {long.class, java.util.Collection.class};
	private static final Class<?>[] _getHelpersParameterTypes7 = new Class[] {
		long.class, String.class, int.class, int.class
	};
	private static final Class<?>[] _getHelpRequestParameterTypes8 =
		new Class[] {long.class};
	private static final Class<?>[] _getHelpRequestsParameterTypes9 =
		new Class[] {long.class, java.util.Collection.class};
	private static final Class<?>[] _getHelpSignUpsParameterTypes10 =
		new Class[] {long.class, long[].class};
	private static final Class<?>[] _getHelpSlotParameterTypes11 = new Class[] {
		long.class
	};
	private static final Class<?>[] _getHelpSlotsParameterTypes12 =
		new Class[] {long.class};
	private static final Class<?>[] _getHelpSlotsParameterTypes13 =
		new Class[] {
			long.class, nl.klassenkring.helprequest.request.SlotList.class,
			int.class, int.class
		};
	private static final Class<?>[] _getHelpSlotsCountParameterTypes14 =
		new Class[] {
			long.class, nl.klassenkring.helprequest.request.SlotList.class
		};
	private static final Class<?>[] _getOffersOfMineParameterTypes15 =
		new Class[] {long.class};
	private static final Class<?>[] _getOffersToMeParameterTypes16 =
		new Class[] {long.class};
	private static final Class<?>[] _getOwnHelpSlotsParameterTypes17 =
		new Class[] {long.class};
	private static final Class<?>[] _getOwnPlacesParameterTypes18 =
		new Class[] {java.time.LocalDate.class};
	private static final Class<?>[] _getWaitingHelpRequestsParameterTypes19 =
		new Class[] {long.class};
	private static final Class<?>[] _proposeSwapParameterTypes20 = new Class[] {
		long.class, long.class, long.class
	};
	private static final Class<?>[] _removeParameterTypes21 = new Class[] {
		long.class, long.class
	};
	private static final Class<?>[] _signUpParameterTypes22 = new Class[] {
		long.class
	};
	private static final Class<?>[] _withdrawParameterTypes23 = new Class[] {
		long.class
	};
	private static final Class<?>[] _withdrawSwapParameterTypes24 =
		new Class[] {long.class};

}