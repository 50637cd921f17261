/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterLimits;
import nl.klassenkring.roster.exchange.RosterProblem;
import nl.klassenkring.roster.exchange.internal.BrokenFileException;
import nl.klassenkring.roster.exchange.internal.StrictReader;

/**
 * Walks over the elements of a file that may be an attack: no document types, no entities of its
 * own, nothing fetched, so deep and no deeper.
 */
final class XmlCursor {

  private final RosterLimits limits;
  private final StrictReader text;
  private final XMLStreamReader reader;
  private int depth;

  XmlCursor(InputStream in, RosterLimits limits) throws IOException {
    this.limits = limits;

    text = XmlText.open(in);
    reader = open();
  }

  private XMLStreamReader open() throws IOException {
    // Not the one that a bundle in the portal may have registered.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing outside of the file is read");
        });

    try {
      return factory.createXMLStreamReader(text);
    } catch (XMLStreamException | RuntimeException exception) {
      throw failureOf(exception, 1);
    }
  }

  /**
   * Goes to the next element within the current one, or to the root.
   *
   * @return false when there is none and the current element was left
   */
  boolean nextChild() throws IOException {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT:
          return true;
        case XMLStreamConstants.END_ELEMENT:
        case XMLStreamConstants.END_DOCUMENT:
          return false;
        default:
          break;
      }
    }
  }

  /** Leaves the current element, whatever is in it. */
  void skip() throws IOException {
    int outside = depth - 1;

    while (depth > outside) {
      next();
    }
  }

  /** Leaves the current element and gives its text; elements in it are passed over. */
  String text() throws IOException {
    StringBuilder builder = new StringBuilder();
    String field = name();
    int outside = depth - 1;

    while (depth > outside) {
      if (isText(next())) {
        if (builder.length() + reader.getTextLength() > limits.maxFieldLength()) {
          throw broken(ProblemKind.FIELD_TOO_LONG, field, limits.maxFieldLength());
        }
        builder.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return builder.toString();
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
  }

  /** The name of the current element, without its namespace. */
  String name() {
    return reader.getLocalName();
  }

  /** The value of an attribute of the current element, empty when it has none. */
  String attribute(String name) {
    String value = reader.getAttributeValue(null, name);

    return value == null ? "" : value;
  }

  /** The line, counted from 1. */
  long line() {
    return Math.max(reader.getLocation().getLineNumber(), 1);
  }

  BrokenFileException broken(ProblemKind kind, String field, Object... arguments) {
    return new BrokenFileException(RosterProblem.of(kind, line(), field, arguments));
  }

  private int next() throws IOException {
    int event = advance();

    switch (event) {
      case XMLStreamConstants.START_ELEMENT:
        depth++;
        break;
      case XMLStreamConstants.END_ELEMENT:
        depth--;
        break;
      case XMLStreamConstants.DTD:
      case XMLStreamConstants.ENTITY_DECLARATION:
      case XMLStreamConstants.ENTITY_REFERENCE:
        throw broken(ProblemKind.DOCUMENT_TYPE, "");
      default:
        break;
    }

    if (depth > limits.maxDepth()) {
      throw broken(ProblemKind.TOO_DEEP, "", limits.maxDepth());
    }
    return event;
  }

  private int advance() throws IOException {
    try {
      return reader.next();
    } catch (XMLStreamException | RuntimeException exception) {
      throw failureOf(exception, line());
    }
  }

  /** A parser may fail on broken input in ways that its interface does not tell. */
  private IOException failureOf(Exception exception, long line) {
    if (text.failure() != null) {
      return text.failure();
    }
    BrokenFileException broken =
        new BrokenFileException(RosterProblem.of(ProblemKind.MALFORMED, line, ""));

    broken.initCause(exception);
    return broken;
  }
}
