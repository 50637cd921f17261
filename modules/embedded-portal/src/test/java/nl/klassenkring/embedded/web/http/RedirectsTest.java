/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://evil.example/",
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "/%0d%0aSet-Cookie: a=b",
        "/a\r\nLocation: https://evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "data:text/html,hello",
        "evil.example",
        "/.//evil.example",
        "/..//evil.example",
        "/sign-in",
        "/sign-out",
        "/a/../sign-out",
        "/bad|character"
      })
  void openRedirectThreatLeadsHome(String target) {
    assertThat(Redirects.local(target)).isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/group/groep-5a",
        "/group/groep-5a/berichten?p_p_id=x&_x_mvcRenderCommandName=%2Fedit",
        "/c/portal/layout?p_l_id=7",
        "/group/a?back=https://evil.example"
      })
  void pagesOfThisPortalAreKept(String target) {
    assertThat(Redirects.local(target)).isEqualTo(target);
  }

  @Test
  void signInLeadsBackToThePageThatWasAskedFor() {
    assertThat(Redirects.toSignIn("/group/a?b=c&d=e"))
        .isEqualTo("/sign-in?redirect=%2Fgroup%2Fa%3Fb%3Dc%26d%3De");
    assertThat(Redirects.toSignIn("https://evil.example")).isEqualTo("/sign-in");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "none, /group/a",
        "p_p_id=x, /group/a?p_p_id=x",
        "p_p_id=x&p_p_lifecycle=1&p_auth=s3cret, /group/a?p_p_id=x",
        "_x_javax.portlet.action=%2Fsave&_x_id=7&p_auth=s3cret, /group/a?_x_id=7",
        "p_auth=s3cret, /group/a"
      })
  void returnAddressCarriesNeitherActionNorToken(String query, String expected) {
    assertThat(Redirects.returnAddress("/group/a", query)).isEqualTo(expected);
  }

  @Test
  void formPageIsTakenFromTheReferrerOfThisPortalOnly() {
    assertThat(
            Redirects.formPage(
                "http://localhost:8080/group/a?p_p_lifecycle=1&b=c", "localhost:8080"))
        .isEqualTo("/group/a?b=c");
    assertThat(Redirects.formPage("http://evil.example/group/a", "localhost:8080")).isEqualTo("/");
    assertThat(Redirects.formPage("http://localhost:8080@evil.example/group/a", "localhost:8080"))
        .isEqualTo("/");
    assertThat(Redirects.formPage(null, "localhost:8080")).isEqualTo("/");
  }

  @Test
  void aFormOfAnotherOriginIsNotOfThisPortal() {
    assertThat(Redirects.isSameOrigin("http://localhost:8080", "localhost:8080")).isTrue();
    assertThat(Redirects.isSameOrigin("http://localhost:8081", "localhost:8080")).isFalse();
    assertThat(Redirects.isSameOrigin("null", "localhost:8080")).isFalse();
    assertThat(Redirects.isSameOrigin(null, "localhost:8080")).isFalse();
  }
}
