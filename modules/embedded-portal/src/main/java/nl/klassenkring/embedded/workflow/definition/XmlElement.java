/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a definition, with the line that it ends its start tag on. */
final class XmlElement {

  private final String name;
  private final int line;
  private final Map<String, String> attributes;
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name, int line, Map<String, String> attributes) {
    this.name = name;
    this.line = line;
    this.attributes = attributes;
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  String attribute(String key) {
    return attributes.get(key);
  }

  String text() {
    return text.toString().strip();
  }

  void append(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  void append(XmlElement child) {
    children.add(child);
  }

  List<XmlElement> children() {
    return children;
  }

  Stream<XmlElement> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName));
  }

  Optional<XmlElement> child(String childName) {
    return children(childName).findFirst();
  }

  /** The text of a child, or null if there is none or it is empty. */
  String textOf(String childName) {
    return child(childName).map(XmlElement::text).filter(value -> !value.isEmpty()).orElse(null);
  }

  /** What stands in a list element, as in {@code <transitions><transition/></transitions>}. */
  Stream<XmlElement> listed(String listName, String childName) {
    return children(listName).flatMap(list -> list.children(childName));
  }

  /** This element and all in it. */
  Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
  }
}
