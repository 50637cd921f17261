/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.rights;

import com.liferay.portal.kernel.util.HtmlUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Writes sections for people, as a page that needs nothing else: no script, no link. */
final class FamilyPage {

  private static final String STYLE =
      "<meta content=\"width=device-width, initial-scale=1\" name=\"viewport\">"
          + "<style>body { font-family: sans-serif; margin: 1rem; }"
          + " table { border-collapse: collapse; }"
          + " td, th { border: 1px solid #6b6c7e; padding: 0.4rem; text-align: start; }</style>";

  private final ResourceBundle texts;
  private final Map<String, String> purposeNames;

  /**
   * Makes the page's language.
   *
   * @param locale Dutch, or else English
   * @param purposeNames in that language, by the keys of the purposes
   */
  FamilyPage(Locale locale, Map<String, String> purposeNames) {
    texts =
        ResourceBundle.getBundle(
            FamilyPage.class.getPackageName() + ".texts",
            locale,
            FamilyPage.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.purposeNames = purposeNames;
  }

  String of(List<FamilySection> sections) {
    String title = escape(texts.getString("title"));
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");

    html.append(escape(texts.getString("language")))
        .append("\">\n<head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append("</title>")
        .append(STYLE)
        .append("</head>\n<body>\n<main>\n<h1>")
        .append(title)
        .append("</h1>\n<p>")
        .append(escape(texts.getString("explanation")))
        .append("</p>\n");
    sections.forEach(section -> append(html, section));

    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void append(StringBuilder html, FamilySection section) {
    html.append("<h2>").append(escape(texts.getString(section.key()))).append("</h2>\n");

    if (section.rows().isEmpty()) {
      html.append("<p>").append(escape(texts.getString("nothing"))).append("</p>\n");
      return;
    }

    html.append("<table>\n<thead><tr>");
    section
        .columns()
        .forEach(
            column ->
                html.append("<th scope=\"col\">")
                    .append(escape(texts.getString("column-" + column)))
                    .append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    section.rows().forEach(row -> append(html, section, row));
    html.append("</tbody>\n</table>\n");
  }

  private void append(StringBuilder html, FamilySection section, List<String> row) {
    html.append("<tr>");

    for (int i = 0; i < row.size(); i++) {
      html.append("<td>").append(escape(say(section.columns().get(i), row.get(i)))).append("</td>");
    }

    html.append("</tr>\n");
  }

  /** What a code of the suite means; what people wrote stays as it is. */
  private String say(String column, String value) {
    if ("purpose".equals(column)) {
      return purposeNames.getOrDefault(value, value);
    }

    String key = column + "-" + value.toLowerCase(Locale.ROOT);

    return texts.containsKey(key) ? texts.getString(key) : value;
  }

  private static String escape(String text) {
    return HtmlUtil.escape(text);
  }
}
