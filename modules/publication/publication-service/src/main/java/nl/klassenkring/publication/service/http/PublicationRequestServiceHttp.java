/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.http;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.HttpPrincipal;
import com.liferay.portal.kernel.service.http.TunnelUtil;
import com.liferay.portal.kernel.util.MethodHandler;
import com.liferay.portal.kernel.util.MethodKey;

import nl.klassenkring.publication.service.PublicationRequestServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>PublicationRequestServiceUtil</code> service
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
public class PublicationRequestServiceHttp {

	public static nl.klassenkring.publication.model.PublicationRequest
			addPublicationRequest(
				HttpPrincipal httpPrincipal,
				nl.klassenkring.publication.request.PublicationDraft
					publicationDraft,
				com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class, "addPublicationRequest",
				_addPublicationRequestParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationDraft, serviceContext);

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

			return (nl.klassenkring.publication.model.PublicationRequest)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void approvePublicationRequests(
			HttpPrincipal httpPrincipal,
			java.util.Map<Long, String> contentHashes, String comment)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class,
				"approvePublicationRequests",
				_approvePublicationRequestsParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, contentHashes, comment);

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

	public static nl.klassenkring.publication.request.JudgedPublication
			checkPublication(
				HttpPrincipal httpPrincipal,
				nl.klassenkring.publication.request.PublicationDraft
					publicationDraft)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class, "checkPublication",
				_checkPublicationParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationDraft);

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

			return (nl.klassenkring.publication.request.JudgedPublication)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List
		<nl.klassenkring.publication.model.PublicationRequest>
				getGroupPublicationRequests(
					HttpPrincipal httpPrincipal, long groupId, int start,
					int end)
			throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class,
				"getGroupPublicationRequests",
				_getGroupPublicationRequestsParameterTypes3);

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

			return (java.util.List
				<nl.klassenkring.publication.model.PublicationRequest>)
					returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getGroupPublicationRequestsCount(
			HttpPrincipal httpPrincipal, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class,
				"getGroupPublicationRequestsCount",
				_getGroupPublicationRequestsCountParameterTypes4);

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

			return ((Integer)returnObj).intValue();
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List
		<nl.klassenkring.publication.model.PublicationEvent>
				getPublicationEvents(
					HttpPrincipal httpPrincipal, long publicationRequestId)
			throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class, "getPublicationEvents",
				_getPublicationEventsParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationRequestId);

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
				<nl.klassenkring.publication.model.PublicationEvent>)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.io.InputStream getPublicationPictureContent(
			HttpPrincipal httpPrincipal, long publicationPictureId,
			nl.klassenkring.picture.encoding.PictureSize pictureSize)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class,
				"getPublicationPictureContent",
				_getPublicationPictureContentParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationPictureId, pictureSize);

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

			return (java.io.InputStream)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List
		<nl.klassenkring.publication.model.PublicationPicture>
				getPublicationPictures(
					HttpPrincipal httpPrincipal, long publicationRequestId)
			throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class, "getPublicationPictures",
				_getPublicationPicturesParameterTypes7);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationRequestId);

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
				<nl.klassenkring.publication.model.PublicationPicture>)
					returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static nl.klassenkring.publication.model.PublicationRequest
			getPublicationRequest(
				HttpPrincipal httpPrincipal, long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class, "getPublicationRequest",
				_getPublicationRequestParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationRequestId);

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

			return (nl.klassenkring.publication.model.PublicationRequest)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List
		<nl.klassenkring.publication.request.ReviewedPublication>
				getWaitingPublications(
					HttpPrincipal httpPrincipal, long schoolGroupId, int start,
					int end)
			throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class, "getWaitingPublications",
				_getWaitingPublicationsParameterTypes9);

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
				<nl.klassenkring.publication.request.ReviewedPublication>)
					returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getWaitingPublicationsCount(
			HttpPrincipal httpPrincipal, long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class,
				"getWaitingPublicationsCount",
				_getWaitingPublicationsCountParameterTypes10);

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

	public static nl.klassenkring.publication.request.ReviewedPublication
			getReviewedPublication(
				HttpPrincipal httpPrincipal, long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class, "getReviewedPublication",
				_getReviewedPublicationParameterTypes11);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationRequestId);

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

			return (nl.klassenkring.publication.request.ReviewedPublication)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List
		<nl.klassenkring.publication.model.PublicationRequest>
				getSchoolPublicationRequests(
					HttpPrincipal httpPrincipal, long schoolGroupId,
					nl.klassenkring.publication.engine.PublicationStatus status,
					int start, int end)
			throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class,
				"getSchoolPublicationRequests",
				_getSchoolPublicationRequestsParameterTypes12);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, status, start, end);

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
				<nl.klassenkring.publication.model.PublicationRequest>)
					returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static int getSchoolPublicationRequestsCount(
			HttpPrincipal httpPrincipal, long schoolGroupId,
			nl.klassenkring.publication.engine.PublicationStatus status)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class,
				"getSchoolPublicationRequestsCount",
				_getSchoolPublicationRequestsCountParameterTypes13);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, schoolGroupId, status);

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

	public static byte[] getSocialMediaPackage(
			HttpPrincipal httpPrincipal, long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class, "getSocialMediaPackage",
				_getSocialMediaPackageParameterTypes14);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationRequestId);

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

	public static void refusePublicationRequest(
			HttpPrincipal httpPrincipal, long publicationRequestId,
			boolean changes, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class, "refusePublicationRequest",
				_refusePublicationRequestParameterTypes15);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationRequestId, changes, reason);

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

	public static nl.klassenkring.publication.model.PublicationRequest
			resubmitPublicationRequest(
				HttpPrincipal httpPrincipal, long publicationRequestId,
				nl.klassenkring.publication.request.PublicationDraft
					publicationDraft)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class,
				"resubmitPublicationRequest",
				_resubmitPublicationRequestParameterTypes16);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationRequestId, publicationDraft);

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

			return (nl.klassenkring.publication.model.PublicationRequest)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void takeDownPublicationRequest(
			HttpPrincipal httpPrincipal, long publicationRequestId,
			String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class,
				"takeDownPublicationRequest",
				_takeDownPublicationRequestParameterTypes17);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationRequestId, reason);

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

	public static nl.klassenkring.publication.model.PublicationRequest
			withdrawPublicationRequest(
				HttpPrincipal httpPrincipal, long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PublicationRequestServiceUtil.class,
				"withdrawPublicationRequest",
				_withdrawPublicationRequestParameterTypes18);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, publicationRequestId);

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

			return (nl.klassenkring.publication.model.PublicationRequest)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(
		PublicationRequestServiceHttp.class);

	private static final Class<?>[] _addPublicationRequestParameterTypes0 =
		new Class[] {
			nl.klassenkring.publication.request.PublicationDraft.class,
			com.liferay.portal.kernel.service.ServiceContext.class
		};
	private static final Class<?>[] _approvePublicationRequestsParameterTypes1 =
		new Class[] {java.util.Map.class, String.class};
	private static final Class<?>[] _checkPublicationParameterTypes2 =
		new Class[] {
			nl.klassenkring.publication.request.PublicationDraft.class
		};
	private static final Class<?>[]
		_getGroupPublicationRequestsParameterTypes3 = new Class[] {
			long.class, int.class, int.class
		};
	private static final Class<?>[]
		_getGroupPublicationRequestsCountParameterTypes4 = new Class[] {
			long.class
		};
	private static final Class<?>[] _getPublicationEventsParameterTypes5 =
		new Class[] {long.class};
	private static final Class<?>[]
		_getPublicationPictureContentParameterTypes6 = new Class[] {
			long.class, nl.klassenkring.picture.encoding.PictureSize.class
		};
	private static final Class<?>[] _getPublicationPicturesParameterTypes7 =
		new Class[] {long.class};
	private static final Class<?>[] _getPublicationRequestParameterTypes8 =
		new Class[] {long.class};
	private static final Class<?>[] _getWaitingPublicationsParameterTypes9 =
		new Class[] {long.class, int.class, int.class};
	private static final Class<?>[]
		_getWaitingPublicationsCountParameterTypes10 = new Class[] {long.class};
	private static final Class<?>[] _getReviewedPublicationParameterTypes11 =
		new Class[] {long.class};
	private static final Class<?>[]
		_getSchoolPublicationRequestsParameterTypes12 = new Class[] {
			long.class,
			nl.klassenkring.publication.engine.PublicationStatus.class,
			int.class, int.class
		};
	private static final Class<?>[]
		_getSchoolPublicationRequestsCountParameterTypes13 = new Class[] {
			long.class,
			nl.klassenkring.publication.engine.PublicationStatus.class
		};
	private static final Class<?>[] _getSocialMediaPackageParameterTypes14 =
		new Class[] {long.class};
	private static final Class<?>[] _refusePublicationRequestParameterTypes15 =
		new Class[] {long.class, boolean.class, String.class};
	private static final Class<?>[]
		_resubmitPublicationRequestParameterTypes16 = new Class[] {
			long.class,
			nl.klassenkring.publication.request.PublicationDraft.class
		};
	private static final Class<?>[]
		_takeDownPublicationRequestParameterTypes17 = new Class[] {
			long.class, String.class
		};
	private static final Class<?>[]
		_withdrawPublicationRequestParameterTypes18 = new Class[] {long.class};

}