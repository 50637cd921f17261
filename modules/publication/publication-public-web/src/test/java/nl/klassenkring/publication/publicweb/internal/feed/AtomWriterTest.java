/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is read back from a feed is what was written, whatever stands in a title. */
class AtomWriterTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Instant MADE = Instant.parse("2026-09-01T06:00:00Z");
  private static final Instant NEWEST = Instant.parse("2026-11-28T08:10:30.123Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bollen & knollen",
        "</title></entry><script>alert(1)</script>",
        "]]> <![CDATA[ <!-- -->",
        "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
        "\"'`\u00e9\u4e2d\u05d0\ud83c\udf37",
        "a\tb\nc"
      })
  void threatOfATitleThatIsMarkupStaysText(String title) throws Exception {
    Document document = parse(feed(entry(title)));
    Element entry = elements(document.getDocumentElement(), "entry").get(0);

    assertThat(text(entry, "title")).isEqualTo(title);
    assertThat(text(entry, "summary")).isEqualTo(title);
    assertThat(attribute(entry, "category", "term")).isEqualToNormalizingWhitespace(title);
    assertThat(entry.getElementsByTagName("script").getLength()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0008b", "a\u001bb", "a\uffffb", "a\ud800b", "a\udc00b"})
  void threatOfACharacterThatXmlCannotWriteIsReplaced(String title) throws Exception {
    Document document = parse(feed(entry(title)));
    Element entry = elements(document.getDocumentElement(), "entry").get(0);

    assertThat(text(entry, "title")).isEqualTo("a\ufffdb");
  }

  @Test
  void theFeedHasAllThatAtomAsksFor() throws Exception {
    Element feed = parse(feed(entry("Titel"))).getDocumentElement();

    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(feed.getAttributeNS(XMLConstants.XML_NS_URI, "lang")).isEqualTo("nl-NL");
    assertThat(text(feed, "id")).isEqualTo("urn:uuid:1");
    assertThat(text(feed, "title")).isEqualTo("Uit de groepen");
    assertThat(text(feed, "updated")).isEqualTo("2026-11-28T08:10:30Z");
    assertThat(text(elements(feed, "author").get(0), "name")).isEqualTo("De Linde");
    assertThat(elements(feed, "link"))
        .extracting(link -> link.getAttribute("rel"), link -> link.getAttribute("href"))
        .containsExactly(
            tuple("self", "https://linde.example/atom"),
            tuple("alternate", "https://linde.example/?a=1&b=2"));
  }

  @Test
  void anEntryHasAllThatAtomAsksForAndNoContent() throws Exception {
    Element feed = parse(feed(entry("Titel"))).getDocumentElement();
    Element entry = elements(feed, "entry").get(0);

    assertThat(text(entry, "id")).isEqualTo("urn:uuid:2");
    assertThat(text(entry, "published")).isEqualTo("2026-11-28T08:10:30Z");
    assertThat(text(entry, "updated")).isEqualTo("2026-11-28T08:10:30Z");
    assertThat(attribute(entry, "link", "href")).isEqualTo("https://linde.example/2/titel");
    assertThat(elements(entry, "content")).isEmpty();
    assertThat(elements(entry, "author")).isEmpty();
  }

  @Test
  void aFeedWithoutEntriesIsAsOldAsItsPage() throws Exception {
    AtomFeed feed = feed();

    assertThat(feed.getUpdated()).isEqualTo(MADE);
    assertThat(text(parse(feed).getDocumentElement(), "updated")).isEqualTo("2026-09-01T06:00:00Z");
  }

  @Test
  void theSameFeedHasTheSameBytes() {
    assertThat(AtomWriter.write(feed(entry("Titel"))))
        .isEqualTo(AtomWriter.write(feed(entry("Titel"))));
    assertThat(new String(AtomWriter.write(feed()), StandardCharsets.UTF_8))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  private static AtomFeed feed(FeedEntry... entries) {
    return new AtomFeed(
        "urn:uuid:1",
        "nl-NL",
        "Uit de groepen",
        "De Linde",
        "https://linde.example/atom",
        "https://linde.example/?a=1&b=2",
        MADE,
        List.of(entries));
  }

  private static FeedEntry entry(String text) {
    return new FeedEntry("urn:uuid:2", "https://linde.example/2/titel", text, text, text, NEWEST);
  }

  private static Document parse(AtomFeed feed) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();

    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);

    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(AtomWriter.write(feed)));
  }

  private static List<Element> elements(Element parent, String name) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(parent.getChildNodes()::item)
        .filter(node -> name.equals(node.getLocalName()))
        .map(Element.class::cast)
        .toList();
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).get(0).getTextContent();
  }

  private static String attribute(Element parent, String name, String attribute) {
    return elements(parent, name).get(0).getAttribute(attribute);
  }
}
