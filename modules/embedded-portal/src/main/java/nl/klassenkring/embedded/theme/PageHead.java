/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.ListMergeable;
import com.liferay.portal.kernel.util.WebKeys;
import com.liferay.taglib.util.OutputTag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.portlet.MimeResponse;
import javax.servlet.http.HttpServletRequest;
import nl.klassenkring.embedded.StandsInFor;

/** What the portlets of a page said about it for its head, each in one of Liferay's ways. */
@StandsInFor("com.liferay.portal.web")
final class PageHead {

  private final HttpServletRequest request;
  private final Layout layout;
  private final Locale locale;

  /** To be made when all portlets were rendered. */
  PageHead(HttpServletRequest request, Layout layout, Locale locale) {
    this.request = request;
    this.layout = layout;
    this.locale = locale;
  }

  /**
   * What the page is called: the title that portlets gave it, else the page's own name.
   *
   * @param name the page's own name
   */
  String title(String name) {
    String subtitle = merged(WebKeys.PAGE_SUBTITLE, " ");
    String title = merged(WebKeys.PAGE_TITLE, " ");
    return (subtitle.isEmpty() ? "" : subtitle + " - ") + (title.isEmpty() ? name : title);
  }

  /** Elements for the head: of the page, then those that portlets wrote themselves. */
  String markup() {
    return meta("robots", robots())
        + meta("description", both(WebKeys.PAGE_DESCRIPTION, ". ", layout.getDescription(locale)))
        + meta("keywords", both(WebKeys.PAGE_KEYWORDS, ", ", layout.getKeywords(locale)))
        + elements()
        + top();
  }

  private String robots() {
    Object ofPortlet = request.getAttribute(WebKeys.PAGE_ROBOTS);
    return ofPortlet instanceof String robots && !robots.isEmpty()
        ? robots
        : layout.getRobots(locale);
  }

  private String both(String attribute, String separator, String ofPage) {
    return Stream.of(merged(attribute, separator.strip()), ofPage)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(separator));
  }

  /** Elements that portlets added to their response as {@code MARKUP_HEAD_ELEMENT}. */
  private String elements() {
    return request.getAttribute(MimeResponse.MARKUP_HEAD_ELEMENT) instanceof List<?> elements
        ? elements.stream().map(element -> element + "\n").collect(Collectors.joining())
        : "";
  }

  /** What portlets put between {@code liferay-util:html-top}. */
  private String top() {
    StringBundler top = OutputTag.getDataSB(request, WebKeys.PAGE_TOP);
    return top == null ? "" : top.toString();
  }

  private String merged(String attribute, String separator) {
    return request.getAttribute(attribute) instanceof ListMergeable<?> texts
        ? texts.mergeToString(separator)
        : "";
  }

  private static String meta(String name, String content) {
    return content.isEmpty()
        ? ""
        : "<meta name=\"" + name + "\" content=\"" + HtmlUtil.escapeAttribute(content) + "\">\n";
  }
}
