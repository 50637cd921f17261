/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.klassenkring.publication.publicweb.internal.text.XmlText;

/** Writes a feed as Atom 1.0 (RFC 4287), in which all text is plain and escaped. */
public final class AtomWriter {

  public static final String CONTENT_TYPE = "application/atom+xml";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** The platform's own: which others there are depends on the portal. */
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter writer;

  private AtomWriter(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** Gives the document in UTF-8; of the same feed always the same bytes. */
  public static byte[] write(AtomFeed feed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try {
      XMLStreamWriter writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());

      new AtomWriter(writer).writeFeed(feed);
      writer.close();
    } catch (XMLStreamException exception) {
      throw new IllegalStateException("Nothing that could fail is written to", exception);
    }

    return bytes.toByteArray();
  }

  private void writeFeed(AtomFeed feed) throws XMLStreamException {
    writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    writer.setDefaultNamespace(NAMESPACE);
    writer.writeStartElement(NAMESPACE, "feed");
    writer.writeDefaultNamespace(NAMESPACE);
    writer.writeAttribute("xml:lang", feed.getLanguage());
    writeText("id", feed.getId());
    writeText("title", feed.getTitle());
    writeMoment("updated", feed.getUpdated());
    writer.writeStartElement(NAMESPACE, "author");
    writeText("name", feed.getAuthor());
    writer.writeEndElement();
    writeLink("self", CONTENT_TYPE, feed.getOwnAddress());
    writeLink("alternate", "text/html", feed.getPageAddress());

    for (FeedEntry entry : feed.getEntries()) {
      writeEntry(entry);
    }

    writer.writeEndElement();
    writer.writeEndDocument();
  }

  private void writeEntry(FeedEntry entry) throws XMLStreamException {
    writer.writeStartElement(NAMESPACE, "entry");
    writeText("id", entry.getId());
    writeText("title", entry.getTitle());
    writeMoment("published", entry.getPublished());
    writeMoment("updated", entry.getPublished());
    writeLink("alternate", "text/html", entry.getAddress());

    if (!entry.getGroupName().isEmpty()) {
      writer.writeEmptyElement(NAMESPACE, "category");
      writer.writeAttribute("term", XmlText.of(entry.getGroupName()));
    }

    writeText("summary", entry.getSummary());
    writer.writeEndElement();
  }

  private void writeLink(String relation, String type, String address) throws XMLStreamException {

    writer.writeEmptyElement(NAMESPACE, "link");
    writer.writeAttribute("rel", relation);
    writer.writeAttribute("type", type);
    writer.writeAttribute("href", XmlText.of(address));
  }

  /** Atom has moments to the second, too, and no reader needs more. */
  private void writeMoment(String name, Instant moment) throws XMLStreamException {
    writeText(name, Instant.ofEpochSecond(moment.getEpochSecond()).toString());
  }

  private void writeText(String name, String text) throws XMLStreamException {
    writer.writeStartElement(NAMESPACE, name);
    writer.writeCharacters(XmlText.of(text));
    writer.writeEndElement();
  }
}
