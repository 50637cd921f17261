/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.address;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.PortalUtil;
import java.util.Locale;
import javax.portlet.MimeResponse;
import javax.portlet.MutablePortletParameters;
import javax.portlet.RenderURL;
import javax.portlet.ResourceURL;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.publication.item.PublicCursor;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.publicweb.internal.constants.FromTheGroupsKeys;

/** The links inside of the portlet; not escaped. */
public final class PortletLinks {

  private final MimeResponse mimeResponse;
  private final String page;

  private PortletLinks(MimeResponse mimeResponse, String page) {
    this.mimeResponse = mimeResponse;
    this.page = page;
  }

  /** On the page that is shown. */
  public static PortletLinks of(ThemeDisplay themeDisplay, MimeResponse mimeResponse)
      throws PortalException {

    return new PortletLinks(
        mimeResponse, PortalUtil.getLayoutFriendlyURL(themeDisplay.getLayout(), themeDisplay));
  }

  /** To the newest of all items: the page as people know it, without any parameter. */
  public String newest() {
    return page;
  }

  /** To the feed. */
  public String feed() {
    return resource(FromTheGroupsKeys.ATOM).toString();
  }

  /** To an item. */
  public String item(PublicItem publicItem) {
    RenderURL renderURL = mimeResponse.createRenderURL();
    MutablePortletParameters parameters = renderURL.getRenderParameters();

    parameters.setValue("mvcRenderCommandName", FromTheGroupsKeys.VIEW_ITEM);
    parameters.setValue(
        FromTheGroupsKeys.PUBLIC_ITEM_ID, String.valueOf(publicItem.getPublicItemId()));

    if (!publicItem.getUrlTitle().isEmpty()) {
      parameters.setValue(FromTheGroupsKeys.URL_TITLE, publicItem.getUrlTitle());
    }

    return renderURL.toString();
  }

  /**
   * To a page of the list.
   *
   * @param classGroupId 0 for all class groups
   * @param publicCursor null for the newest
   */
  public String list(long classGroupId, PublicCursor publicCursor) {
    if ((classGroupId == 0) && (publicCursor == null)) {
      return newest();
    }

    RenderURL renderURL = mimeResponse.createRenderURL();
    MutablePortletParameters parameters = renderURL.getRenderParameters();

    if (classGroupId != 0) {
      parameters.setValue(FromTheGroupsKeys.CLASS_GROUP_ID, String.valueOf(classGroupId));
    }

    if (publicCursor != null) {
      parameters.setValue(FromTheGroupsKeys.CURSOR, publicCursor.toString());
    }

    return renderURL.toString();
  }

  /** To the file of a picture, which is given by the portlet: it asks at each request. */
  public String picture(long publicationPictureId, PictureSize pictureSize) {
    ResourceURL resourceURL = resource(FromTheGroupsKeys.PICTURE);
    MutablePortletParameters parameters = resourceURL.getResourceParameters();

    parameters.setValue(FromTheGroupsKeys.PICTURE_ID, String.valueOf(publicationPictureId));
    parameters.setValue(FromTheGroupsKeys.SIZE, pictureSize.name().toLowerCase(Locale.ROOT));

    return resourceURL.toString();
  }

  /** Full, so that the address tells nothing of the page that it stands on. */
  private ResourceURL resource(String resourceId) {
    ResourceURL resourceURL = mimeResponse.createResourceURL();

    resourceURL.setCacheability(ResourceURL.FULL);
    resourceURL.setResourceID(resourceId);

    return resourceURL;
  }
}
