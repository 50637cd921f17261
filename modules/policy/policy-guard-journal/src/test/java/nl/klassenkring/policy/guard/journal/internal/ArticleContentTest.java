/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.PortalException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleContentTest {

  @Test
  void readsEveryFieldInEveryLanguage() throws Exception {
    assertThat(
            ArticleContent.values(
                "<?xml version=\"1.0\"?><root available-locales=\"nl_NL,en_US\">"
                    + element(
                        "text",
                        content("Gym", "nl_NL")
                            + content("Sports", "en_US")
                            + element("rich_text", content("<p>genest</p>", "nl_NL")))
                    + element("", content("zonder soort", "nl_NL"))
                    + "</root>"))
        .containsExactly("Gym", "Sports", "<p>genest</p>", "zonder soort");
  }

  @Test
  void leavesOutNumbersAndReadsWhatStandsInForAPicture() throws Exception {
    assertThat(
            ArticleContent.values(
                "<root>"
                    + element("numeric", content("111222333", "nl_NL"))
                    + element(
                        "image", content("{\"alt\":\"Sanne\",\"classPK\":\"111222333\"}", "nl_NL"))
                    + "</root>"))
        .containsExactly("Sanne");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void noContentHasNoValues(String xml) throws Exception {
    assertThat(ArticleContent.values(xml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<root>", "Gym", "<root><dynamic-content><b/></dynamic-content></root>"})
  void whatIsNoContentIsRefused(String xml) {
    assertThatThrownBy(() -> ArticleContent.values(xml)).isInstanceOf(PortalException.class);
  }

  @Test
  void threatOfAnEntityThatReadsAFile(@TempDir Path directory) throws Exception {
    Path secret = Files.writeString(directory.resolve("secret.txt"), "geheim");
    String xml =
        "<!DOCTYPE root [<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]><root><dynamic-content>&s;</dynamic-content></root>";

    assertThatThrownBy(() -> ArticleContent.values(xml))
        .isInstanceOf(PortalException.class)
        .hasMessageNotContaining("geheim");
  }

  @Test
  void threatOfABillionLaughs() {
    assertThatThrownBy(
            () ->
                ArticleContent.values(
                    "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><root>"
                        + "<dynamic-content>&b;</dynamic-content></root>"))
        .isInstanceOf(PortalException.class);
  }

  private static String element(String type, String inside) {
    return "<dynamic-element name=\"a\" type=\"" + type + "\">" + inside + "</dynamic-element>";
  }

  private static String content(String value, String languageId) {
    return "<dynamic-content language-id=\""
        + languageId
        + "\"><![CDATA["
        + value
        + "]]></dynamic-content>";
  }
}
