/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.asset;

import com.liferay.asset.kernel.model.AssetRenderer;
import com.liferay.asset.kernel.model.AssetRendererFactory;
import com.liferay.asset.kernel.model.BaseAssetRendererFactory;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows requests where Liferay lists the tasks of its workflows; nobody else finds them. */
@Component(
    property = "javax.portlet.name=" + PublicationPortletKeys.DIRECTORS_DESK,
    service = AssetRendererFactory.class)
public class PublicationRequestAssetRendererFactory
    extends BaseAssetRendererFactory<PublicationRequest> {

  private static final String TYPE = "publication-request";

  private final ModelResourcePermission<PublicationRequest> modelResourcePermission;
  private final PublicationRequestLocalService publicationRequestLocalService;
  private final RequestContents requestContents;

  @Activate
  public PublicationRequestAssetRendererFactory(
      @Reference(target = "(model.class.name=nl.klassenkring.publication.model.PublicationRequest)")
          ModelResourcePermission<PublicationRequest> modelResourcePermission,
      @Reference PublicationRequestLocalService publicationRequestLocalService,
      @Reference RequestContents requestContents) {

    this.modelResourcePermission = modelResourcePermission;
    this.publicationRequestLocalService = publicationRequestLocalService;
    this.requestContents = requestContents;

    setCategorizable(false);
    setClassName(PublicationRequest.class.getName());
    setLinkable(false);
    setPortletId(PublicationPortletKeys.DIRECTORS_DESK);
    setSearchable(false);
    setSelectable(false);
  }

  @Override
  public AssetRenderer<PublicationRequest> getAssetRenderer(long classPK, int type)
      throws PortalException {

    PublicationRequestAssetRenderer assetRenderer =
        new PublicationRequestAssetRenderer(
            publicationRequestLocalService.getPublicationRequest(classPK),
            modelResourcePermission,
            requestContents);

    assetRenderer.setAssetRendererType(type);

    return assetRenderer;
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public boolean hasPermission(PermissionChecker permissionChecker, long classPK, String actionId)
      throws Exception {

    return modelResourcePermission.contains(permissionChecker, classPK, actionId);
  }
}
