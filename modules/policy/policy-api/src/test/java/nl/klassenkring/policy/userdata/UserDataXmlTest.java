/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.userdata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class UserDataXmlTest {

  @Test
  void threatOfMarkupInATextIsEscaped() throws Exception {
    String text = "<b> & ]]> één \uD83C\uDF42";

    assertThat(readBack(text)).isEqualTo(text);
  }

  @Test
  void leavesOutWhatXmlCannotHold() throws Exception {
    assertThat(readBack("a\u0000b\uD83Cc\uFFFE")).isEqualTo("abc");
  }

  @Test
  void writesNothingForNoValue() throws Exception {
    assertThat(readBack(null)).isEmpty();
  }

  private static String readBack(String value) throws Exception {
    Map<String, Object> told = Collections.singletonMap("title", value);
    byte[] xml = UserDataXml.of("nl.klassenkring.Example", told);

    assertThat(new String(xml, UTF_8)).contains("<model-name>nl.klassenkring.Example</model-name>");

    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml))
        .getElementsByTagName("column-value")
        .item(0)
        .getTextContent();
  }
}
