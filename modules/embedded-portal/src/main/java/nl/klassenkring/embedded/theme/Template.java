/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.util.HtmlUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klassenkring.embedded.language.PageTexts;

/**
 * A piece of markup beside this class with holes in it: <code>{{name}}</code> takes text, which is
 * escaped; <code>{{{name}}}</code> takes markup; <code>{{#key}}</code> takes a text of the page in
 * the visitor's language.
 */
final class Template {

  private static final Pattern HOLE = Pattern.compile("\\{\\{(\\{|#)?([\\w.-]+)\\}\\}\\}?");
  private static final Map<String, String> SOURCES = new ConcurrentHashMap<>();

  private final String source;
  private final PageTexts texts;
  private final Map<String, String> values = new HashMap<>();

  private Template(String source, PageTexts texts) {
    this.source = source;
    this.texts = texts;
  }

  static Template of(String name, PageTexts texts) {
    return new Template(SOURCES.computeIfAbsent(name, Template::read), texts);
  }

  private static String read(String name) {
    try (InputStream stream = Template.class.getResourceAsStream(name + ".html")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Template with(String name, String value) {
    values.put(name, value);
    return this;
  }

  String render() {
    return HOLE.matcher(source)
        .replaceAll(hole -> Matcher.quoteReplacement(fill(hole.group(1), hole.group(2))));
  }

  private String fill(String kind, String name) {
    if ("#".equals(kind)) {
      return HtmlUtil.escape(texts.get(name));
    }
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("The template has no value for " + name);
    }
    return "{".equals(kind) ? value : HtmlUtil.escape(value);
  }
}
