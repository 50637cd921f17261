/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.head;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.servlet.http.HttpServletRequest;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.publicweb.internal.address.PublicAddresses;
import nl.klassenkring.publication.publicweb.internal.display.context.ItemDisplay;
import nl.klassenkring.publication.publicweb.internal.display.context.PictureDisplay;
import nl.klassenkring.publication.publicweb.internal.http.VisitorRequest;
import nl.klassenkring.publication.publicweb.internal.text.Texts;

/** Says of a page what search engines, feed readers and those who share a link want to know. */
public final class PageHead {

  private static final String FOUND = "index,follow";
  private static final String FOLLOWED_ONLY = "noindex,follow";
  private static final String HIDDEN = "noindex";

  private final PublicAddresses addresses;
  private final HeadElements elements;
  private final RenderRequest renderRequest;
  private final VisitorRequest visitorRequest;

  /** Of the page on which the portlet stands. */
  public PageHead(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortalException {

    this.renderRequest = renderRequest;

    visitorRequest = new VisitorRequest(renderRequest);
    addresses =
        PublicAddresses.of(
            visitorRequest.themeDisplay().getLayout(), visitorRequest.themeDisplay());
    elements = new HeadElements(renderResponse);
  }

  /**
   * Of a page of the list: only the newest are worth finding, what is older is by its own page.
   *
   * @param groupName the class group to which it is limited; empty for none
   */
  public void describeList(String groupName) {
    boolean newest = visitorRequest.cursor().isEmpty();

    robots(newest ? FOUND : FOLLOWED_ONLY);

    if (newest) {
      elements.canonical(addresses.list(visitorRequest.classGroupId()));
    }

    if (!groupName.isEmpty()) {
      PortalUtil.setPageTitle(groupName, servletRequest());
    }

    addFeed();
  }

  /** Of the page of an item. */
  public void describeItem(PublicItem publicItem, ItemDisplay item) {
    String address = addresses.item(publicItem);

    robots(FOUND);
    PortalUtil.setPageTitle(item.getTitle(), servletRequest());
    PortalUtil.setPageDescription(item.getExcerpt(), servletRequest());
    elements.canonical(address);
    elements.openGraph("type", "article");
    elements.openGraph("title", item.getTitle());
    elements.openGraph("description", item.getExcerpt());
    elements.openGraph("url", address);
    item.getPictures().stream().findFirst().ifPresent(this::addPicture);
    addFeed();
  }

  /** Of a page that says that something is not there. */
  public void describeMissing() {
    robots(HIDDEN);
  }

  private void addFeed() {
    elements.feed(Texts.get(visitorRequest.locale(), "from-the-groups"), addresses.feed());
  }

  private void addPicture(PictureDisplay picture) {
    elements.openGraph("image", picture.getScreen().getUrl());
    elements.openGraph("image:width", String.valueOf(picture.getScreen().getWidth()));
    elements.openGraph("image:height", String.valueOf(picture.getScreen().getHeight()));
    elements.openGraph("image:alt", picture.getAltText());
  }

  private void robots(String robots) {
    renderRequest.setAttribute(WebKeys.PAGE_ROBOTS, robots);
  }

  private HttpServletRequest servletRequest() {
    return PortalUtil.getHttpServletRequest(renderRequest);
  }
}
