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

	public static nl.klassenkring.classgroup.post.PostAdvice adviseHelpSlots(
			HttpPrincipal httpPrincipal,
			nl.klassenkring.helprequest.request.SlotsChange change)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "adviseHelpSlots",
				_adviseHelpSlotsParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(methodKey, change);

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
				HelpRequestServiceUtil.class, "assign", _assignParameterTypes4);

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

	public static void changeHelpSlots(
			HttpPrincipal httpPrincipal,
			nl.klassenkring.helprequest.request.SlotsChange change)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				HelpRequestServiceUtil.class, "changeHelpSlots",
				_changeHelpSlotsParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(methodKey, change);

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
				_declineSwapParameterTypes6);

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
				_fetchPostHelpRequestParameterTypes7);

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
				_getGroupHelpSlotsParameterTypes8);

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
				_getHelpersParameterTypes9);

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
				_getHelpRequestParameterTypes10);

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
				_getHelpRequestsParameterTypes11);

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
				_getHelpSignUpsParameterTypes12);

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
				_getHelpSlotParameterTypes13);

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
				_getHelpSlotsParameterTypes14);

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
				_getHelpSlotsParameterTypes15);

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
				_getHelpSlotsCountParameterTypes16);

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
				_getOffersOfMineParameterTypes17);

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
				_getOffersToMeParameterTypes18);

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
				_getOwnHelpSlotsParameterTypes19);

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
				_getOwnPlacesParameterTypes20);

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
				_getWaitingHelpRequestsParameterTypes21);

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
				_proposeSwapParameterTypes22);

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
				_removeParameterTypes23);

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
				_signUpParameterTypes24);

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
				_withdrawParameterTypes25);

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
				_withdrawSwapParameterTypes26);

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
	private static final Class<?>[] _adviseHelpSlotsParameterTypes3 =
		new Class[] {nl.klassenkring.helprequest.request.SlotsChange.class};
	private static final Class<?>[] _assignParameterTypes4 = new Class[] {
		long.class, long.class
	};
	private static final Class<?>[] _changeHelpSlotsParameterTypes5 =
		new Class[] {nl.klassenkring.helprequest.request.SlotsChange.class};
	private static final Class<?>[] _declineSwapParameterTypes6 = new Class[] {
		long.class
	};
	private static final Class<?>[] _fetchPostHelpRequestParameterTypes7 =
		new Class[] {long.class};
	private static final Class<?>[] _getGroupHelpSlotsParameterTypes8 =
		new Class[] {long.class, java.util.Collection.class};
	private static final Class<?>[] _getHelpersParameterTypes9 = new Class[] {
		long.class, String.class, int.class, int.class
	};
	private static final Class<?>[] _getHelpRequestParameterTypes10 =
		new Class[] {long.class};
	private static final Class<?>[] _getHelpRequestsParameterTypes11 =
		new Class[] {long.class, java.util.Collection.class};
	private static final Class<?>[] _getHelpSignUpsParameterTypes12 =
		new Class[] {long.class, long[].class};
	private static final Class<?>[] _getHelpSlotParameterTypes13 = new Class[] {
		long.class
	};
	private static final Class<?>[] _getHelpSlotsParameterTypes14 =
		new Class[] {long.class};
	private static final Class<?>[] _getHelpSlotsParameterTypes15 =
		new Class[] {
			long.class, nl.klassenkring.helprequest.request.SlotList.class,
			int.class, int.class
		};
	private static final Class<?>[] _getHelpSlotsCountParameterTypes16 =
		new Class[] {
			long.class, nl.klassenkring.helprequest.request.SlotList.class
		};
	private static final Class<?>[] _getOffersOfMineParameterTypes17 =
		new Class[] {long.class};
	private static final Class<?>[] _getOffersToMeParameterTypes18 =
		new Class[] {long.class};
	private static final Class<?>[] _getOwnHelpSlotsParameterTypes19 =
		new Class[] {long.class};
	private static final Class<?>[] _getOwnPlacesParameterTypes20 =
		new Class[] {java.time.LocalDate.class};
	private static final Class<?>[] _getWaitingHelpRequestsParameterTypes21 =
		new Class[] {long.class};
	private static final Class<?>[] _proposeSwapParameterTypes22 = new Class[] {
		long.class, long.class, long.class
	};
	private static final Class<?>[] _removeParameterTypes23 = new Class[] {
		long.class, long.class
	};
	private static final Class<?>[] _signUpParameterTypes24 = new Class[] {
		long.class
	};
	private static final Class<?>[] _withdrawParameterTypes25 = new Class[] {
		long.class
	};
	private static final Class<?>[] _withdrawSwapParameterTypes26 =
		new Class[] {long.class};

}