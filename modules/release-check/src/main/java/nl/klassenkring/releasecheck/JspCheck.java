/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the tag libraries and Java classes that a bundle's JSPs name and that are not there. */
final class JspCheck {

  private static final Pattern TAGLIB = Pattern.compile("<%@\\s*taglib[^%]*\\suri=\"([^\"]+)\"");
  private static final Pattern IMPORT = Pattern.compile("<%@\\s*page[^%]*\\simport=\"([^\"]+)\"");

  private final Environment environment;
  private final Set<String> taglibUris;

  JspCheck(Environment environment, Set<String> taglibUris) {
    this.environment = environment;
    this.taglibUris = taglibUris;
  }

  /** Returns one line for each thing that a JSP misses. */
  Stream<String> problems(Bundle bundle) {
    return bundle.entries(".jsp", ".jspf").flatMap(name -> problems(bundle, name));
  }

  private Stream<String> problems(Bundle bundle, String jsp) {
    String text = new String(bundle.entry(jsp), StandardCharsets.UTF_8);
    Stream<String> taglibs =
        values(TAGLIB, text)
            .filter(uri -> !taglibUris.contains(uri))
            .map(uri -> "the tag library " + uri + ", which the release does not have");
    Stream<String> imports =
        values(IMPORT, text)
            .flatMap(list -> Stream.of(list.split(",")))
            .map(String::strip)
            .filter(name -> !name.endsWith("*"))
            .filter(name -> environment.find(bundle, internalName(name)).isEmpty())
            .map(name -> "the class " + name + ", which the bundle cannot load");
    return Stream.concat(taglibs, imports)
        .map(problem -> bundle.name() + ": " + jsp + " uses " + problem);
  }

  private static Stream<String> values(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1));
  }

  /** Nested classes are written with a dot in a JSP: the first upper-case name is the class. */
  private static String internalName(String name) {
    return Pattern.compile("(?<=\\.)([A-Z]\\w*)\\.")
        .matcher(name)
        .replaceAll("$1\\$")
        .replace('.', '/');
  }
}
