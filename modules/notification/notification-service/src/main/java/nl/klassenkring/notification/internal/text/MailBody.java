/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.text;

import com.liferay.portal.kernel.util.HtmlUtil;
import java.util.regex.Pattern;

/**
 * A mail that is written once and read as text and as HTML. Everything is given as plain text. No
 * picture is in it, nor anything that is fetched from elsewhere.
 */
public final class MailBody {

  /** Adds a heading: 1 for the mail's own, 2 and 3 for what is under it. */
  public MailBody heading(int level, String heading) {
    text.append((level == 3) ? "* " : "").append(heading).append('\n');

    if (level < 3) {
      text.append(((level == 1) ? "=" : "-").repeat(heading.length())).append('\n');
    }

    text.append('\n');
    element("h" + level, HtmlUtil.escape(heading));

    return this;
  }

  /** Adds a text; what stands after an empty line is a paragraph of its own. */
  public MailBody paragraphs(String paragraphs) {
    EMPTY_LINE.splitAsStream(paragraphs.strip()).map(String::strip).forEach(this::paragraph);

    return this;
  }

  /** Adds a link, on a line of its own. */
  public MailBody link(String label, String address) {
    text.append(label).append(": ").append(address).append("\n\n");
    element(
        "p",
        "<a href=\"" + HtmlUtil.escapeAttribute(address) + "\">" + HtmlUtil.escape(label) + "</a>");

    return this;
  }

  /** The mail as text. */
  public String getText() {
    return text.toString();
  }

  /** What is in the body of the mail as HTML. */
  public String getHtml() {
    return html.toString();
  }

  private void paragraph(String paragraph) {
    text.append(paragraph).append("\n\n");
    element("p", HtmlUtil.escape(paragraph).replaceAll("\\R", "<br>"));
  }

  private void element(String name, String content) {
    html.append('<').append(name).append('>').append(content);
    html.append("</").append(name).append(">\n");
  }

  private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

  private final StringBuilder html = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
}
