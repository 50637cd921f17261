/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.head;

import javax.portlet.MimeResponse;
import javax.portlet.RenderResponse;
import nl.klassenkring.publication.publicweb.internal.feed.AtomWriter;
import nl.klassenkring.publication.publicweb.internal.text.XmlText;
import org.w3c.dom.Element;

/** Adds elements to the head of the page that the portlet stands on. */
final class HeadElements {

  private final RenderResponse renderResponse;

  HeadElements(RenderResponse renderResponse) {
    this.renderResponse = renderResponse;
  }

  /** The one address of a page that can be reached by several. */
  void canonical(String address) {
    add(link("canonical", address));
  }

  /** The feed, which readers find so. */
  void feed(String title, String address) {
    Element link = link("alternate", address);

    link.setAttribute("type", AtomWriter.CONTENT_TYPE);
    link.setAttribute("title", XmlText.of(title));
    add(link);
  }

  /** A property of the Open Graph, by which a link is shown where it is shared. */
  void openGraph(String property, String content) {
    Element meta = renderResponse.createElement("meta");

    meta.setAttribute("property", "og:" + property);
    meta.setAttribute("content", XmlText.of(content));
    add(meta);
  }

  private Element link(String relation, String address) {
    Element link = renderResponse.createElement("link");

    link.setAttribute("rel", relation);
    link.setAttribute("href", XmlText.of(address));

    return link;
  }

  private void add(Element element) {
    renderResponse.addProperty(MimeResponse.MARKUP_HEAD_ELEMENT, element);
  }
}
