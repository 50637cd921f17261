/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.userdata;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes what is told of a row in the form in which Liferay exports the data of its own entities.
 */
final class UserDataXml {

  static byte[] of(String modelName, Map<String, Object> told) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<model>\n");

    xml.append("  <model-name>").append(modelName).append("</model-name>\n");
    told.forEach(
        (name, value) ->
            xml.append("  <column><column-name>")
                .append(name)
                .append("</column-name><column-value>")
                .append(escape(value))
                .append("</column-value></column>\n"));
    xml.append("</model>\n");

    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Characters that XML cannot hold at all are left out. */
  private static String escape(Object value) {
    if (value == null) {
      return "";
    }

    StringBuilder text = new StringBuilder();

    value
        .toString()
        .codePoints()
        .filter(UserDataXml::isAllowed)
        .forEach(
            codePoint -> {
              if ((codePoint == '&') || (codePoint == '<') || (codePoint == '>')) {
                text.append("&#").append(codePoint).append(';');
              } else {
                text.appendCodePoint(codePoint);
              }
            });

    return text.toString();
  }

  private static boolean isAllowed(int codePoint) {
    return (codePoint == '\t')
        || (codePoint == '\n')
        || (codePoint == '\r')
        || ((codePoint >= ' ') && (codePoint <= 0xD7FF))
        || ((codePoint >= 0xE000) && (codePoint <= 0xFFFD))
        || (codePoint >= 0x10000);
  }

  private UserDataXml() {}
}
