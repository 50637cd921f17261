/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes of what an editor stored the text that people read. */
public final class PlainText {

  /** Where a line ends; the line ends of HTML itself are spaces. */
  private static final String LINE_END = "\u0001";

  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");
  private static final Pattern BB_CODE =
      Pattern.compile("\\[/?[a-zA-Z*]{1,10}(=[^\\]\\[]{0,200})?]");

  private PlainText() {}

  /**
   * The text of HTML, a line for each block, with what stands in for pictures and shows at links.
   */
  public static String ofHtml(String html) {
    Document document = Jsoup.parse(Objects.toString(html, ""));

    document.select("script, style, noscript, template").remove();
    for (Element element : document.select("[alt], [title]")) {
      element.after(new TextNode(" " + element.attr("alt") + " " + element.attr("title") + " "));
    }
    for (Element element : document.getAllElements()) {
      if (element.parent() != null && (element.isBlock() || element.normalName().equals("br"))) {
        element.before(new TextNode(LINE_END));
        element.after(new TextNode(LINE_END));
      }
    }
    return Arrays.stream(document.wholeText().split(LINE_END, -1))
        .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The text of a message in the codes of bulletin boards. */
  public static String ofBBCode(String text) {
    return BB_CODE.matcher(Objects.toString(text, "")).replaceAll("").strip();
  }

  /** Texts that are read one after the other; empty ones are left out. */
  public static String join(String... texts) {
    return Arrays.stream(texts)
        .map(text -> Objects.toString(text, "").strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
