/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import com.liferay.portal.kernel.workflow.WorkflowException;
import com.liferay.portal.kernel.workflow.WorkflowHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of a definition and holds it against Liferay's schema. A document type is refused,
 * and with it every entity: a definition may not read files or addresses of the server.
 */
final class XmlReader {

  private static final String SCHEMA =
      "com/liferay/portal/definitions/liferay-workflow-definition_7_4_0.xsd";
  private static final String NO_DOCUMENT_TYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  private XmlReader() {}

  static XmlElement read(byte[] content) throws WorkflowException {
    TreeBuilder tree = new TreeBuilder();
    try {
      ValidatorHandler validator = schema().newValidatorHandler();
      validator.setErrorHandler(tree);
      validator.setContentHandler(tree);
      XMLReader reader = reader();
      reader.setErrorHandler(tree);
      reader.setContentHandler(validator);
      reader.parse(new InputSource(new ByteArrayInputStream(content)));
    } catch (SAXParseException e) {
      throw new WorkflowException("Line " + e.getLineNumber() + ": " + e.getMessage(), e);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new WorkflowException("The definition cannot be read", e);
    }
    return tree.root;
  }

  private static XMLReader reader() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(NO_DOCUMENT_TYPE, true);
    return factory.newSAXParser().getXMLReader();
  }

  private static Schema schema() throws SAXException {
    URL url = WorkflowHandler.class.getClassLoader().getResource(SCHEMA);
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory.newSchema(url);
  }

  /** Builds the elements as they are found to be valid, and stops at the first that is not. */
  private static final class TreeBuilder extends DefaultHandler {

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private Locator locator;
    private XmlElement root;

    @Override
    public void setDocumentLocator(Locator documentLocator) {
      locator = documentLocator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < attributes.getLength(); i++) {
        values.put(attributes.getLocalName(i), attributes.getValue(i));
      }
      XmlElement element = new XmlElement(localName, locator.getLineNumber(), values);
      if (open.isEmpty()) {
        root = element;
      } else {
        open.peek().append(element);
      }
      open.push(element);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      open.peek().append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
      open.pop();
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
