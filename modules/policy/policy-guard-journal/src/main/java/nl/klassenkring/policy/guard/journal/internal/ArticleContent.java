/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.journal.internal;

import com.liferay.portal.kernel.exception.PortalException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of an article: the values of all its fields, in all its languages. Nothing outside
 * it is ever loaded, and what cannot be read is refused.
 */
final class ArticleContent {

  /** Fields whose values are no words: what Liferay 7.4 calls them, and what it called them. */
  private static final Set<String> WORDLESS =
      Set.of(
          "boolean",
          "checkbox",
          "color",
          "date",
          "date_time",
          "ddm-color",
          "ddm-date",
          "ddm-geolocation",
          "ddm-link-to-page",
          "ddm-number",
          "geolocation",
          "link_to_layout",
          "number",
          "numeric");

  /** Fields that point to something else, in JSON, of which some values are shown. */
  private static final Set<String> POINTING =
      Set.of(
          "ddm-documentlibrary",
          "ddm-image",
          "ddm-journal-article",
          "document_library",
          "image",
          "journal_article");

  private static final Pattern SHOWN_VALUE =
      Pattern.compile("\"(?:alt|description|name|title)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private ArticleContent() {}

  /**
   * The values that readers get.
   *
   * @throws PortalException if the content is no XML, or has a document type
   */
  static List<String> values(String xml) throws PortalException {
    if (Objects.toString(xml, "").isBlank()) {
      return List.of();
    }
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      try {
        return values(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException exception) {
      throw new PortalException("The content of an article cannot be read", exception);
    }
  }

  private static List<String> values(XMLStreamReader reader)
      throws PortalException, XMLStreamException {

    List<String> values = new ArrayList<>();
    Deque<String> types = new ArrayDeque<>();

    while (reader.hasNext()) {
      int event = reader.next();

      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new PortalException("The content of an article may not have a document type");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = reader.getLocalName();

        if (name.equals("dynamic-element")) {
          types.push(Objects.toString(reader.getAttributeValue(null, "type"), ""));
        } else if (name.equals("dynamic-content") || name.equals("static-content")) {
          values.addAll(shown(types.isEmpty() ? "" : types.peek(), reader.getElementText()));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT
          && reader.getLocalName().equals("dynamic-element")) {
        types.pop();
      }
    }
    return values;
  }

  private static List<String> shown(String type, String value) {
    if (WORDLESS.contains(type)) {
      return List.of();
    }
    return POINTING.contains(type)
        ? SHOWN_VALUE
            .matcher(value)
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toUnmodifiableList())
        : List.of(value);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("Nothing outside an article is loaded: " + systemId);
        });
    return factory;
  }
}
