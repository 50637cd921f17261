/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.asset;

import com.liferay.asset.kernel.model.BaseJSPAssetRenderer;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.util.StringUtil;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.portlet.PortletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.policy.portlet.PageKeys;
import nl.klassenkring.publication.model.PublicationRequest;

/** A request where Liferay lists tasks: what would be public, and what the checks find. */
class PublicationRequestAssetRenderer extends BaseJSPAssetRenderer<PublicationRequest> {

  private static final int SUMMARY = 200;

  private final PublicationRequest request;
  private final ModelResourcePermission<PublicationRequest> modelResourcePermission;
  private final RequestContents requestContents;

  PublicationRequestAssetRenderer(
      PublicationRequest request,
      ModelResourcePermission<PublicationRequest> modelResourcePermission,
      RequestContents requestContents) {

    this.request = request;
    this.modelResourcePermission = modelResourcePermission;
    this.requestContents = requestContents;
  }

  @Override
  public PublicationRequest getAssetObject() {
    return request;
  }

  @Override
  public String getClassName() {
    return PublicationRequest.class.getName();
  }

  @Override
  public long getClassPK() {
    return request.getPublicationRequestId();
  }

  @Override
  public long getGroupId() {
    return request.getGroupId();
  }

  @Override
  public String getJspPath(HttpServletRequest httpServletRequest, String template) {
    return TEMPLATE_FULL_CONTENT.equals(template) ? "/asset/full_content.jsp" : null;
  }

  @Override
  public int getStatus() {
    return request.getStatus();
  }

  @Override
  public String getSummary(PortletRequest portletRequest, PortletResponse portletResponse) {
    return StringUtil.shorten(request.getContent(), SUMMARY);
  }

  @Override
  public String getTitle(Locale locale) {
    return request.getTitle();
  }

  @Override
  public long getUserId() {
    return request.getUserId();
  }

  @Override
  public String getUserName() {
    return request.getUserName();
  }

  @Override
  public String getUuid() {
    return request.getUuid();
  }

  @Override
  public boolean hasViewPermission(PermissionChecker permissionChecker) throws PortalException {
    return modelResourcePermission.contains(permissionChecker, request, ActionKeys.VIEW);
  }

  @Override
  public boolean include(
      HttpServletRequest httpServletRequest,
      HttpServletResponse httpServletResponse,
      String template)
      throws Exception {

    httpServletRequest.setAttribute(
        PageKeys.DISPLAY_CONTEXT, requestContents.create(request, httpServletRequest));

    return super.include(httpServletRequest, httpServletResponse, template);
  }
}
