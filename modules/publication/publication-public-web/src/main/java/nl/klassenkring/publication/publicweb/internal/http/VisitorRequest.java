/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.http;

import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.portlet.PortletRequest;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.publication.item.PublicCursor;
import nl.klassenkring.publication.publicweb.internal.constants.FromTheGroupsKeys;

/** A visitor's request: on which school's Site, in which language, and for what. */
public final class VisitorRequest {

  private final PortletRequest portletRequest;
  private final ThemeDisplay themeDisplay;

  public VisitorRequest(PortletRequest portletRequest) {
    this.portletRequest = portletRequest;
    this.themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
  }

  /** Gives the Site of the school. */
  public long schoolGroupId() {
    return SchoolSite.groupId(themeDisplay.getScopeGroup());
  }

  public Locale locale() {
    return themeDisplay.getLocale();
  }

  public ThemeDisplay themeDisplay() {
    return themeDisplay;
  }

  /** Gives the class group to which the list is limited; 0 for none. */
  public long classGroupId() {
    return ParamUtil.getLong(portletRequest, FromTheGroupsKeys.CLASS_GROUP_ID);
  }

  /** Gives where the list begins; empty for its beginning. */
  public Optional<PublicCursor> cursor() {
    return PublicCursor.parse(ParamUtil.getString(portletRequest, FromTheGroupsKeys.CURSOR));
  }

  /** Gives the picture that is asked for; 0 for none. */
  public long publicationPictureId() {
    return ParamUtil.getLong(portletRequest, FromTheGroupsKeys.PICTURE_ID);
  }

  /** Gives the size in which a picture is asked for; empty for one that there is none in. */
  public Optional<PictureSize> pictureSize() {
    String name =
        ParamUtil.getString(portletRequest, FromTheGroupsKeys.SIZE).toUpperCase(Locale.ROOT);

    return Arrays.stream(PictureSize.values())
        .filter(pictureSize -> pictureSize.name().equals(name))
        .findFirst();
  }

  /** Gives the item that is asked for; 0 for none. */
  public long publicItemId() {
    return ParamUtil.getLong(portletRequest, FromTheGroupsKeys.PUBLIC_ITEM_ID);
  }
}
