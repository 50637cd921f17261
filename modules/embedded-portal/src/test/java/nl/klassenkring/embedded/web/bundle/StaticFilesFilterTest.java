/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesFilterTest {

  @ParameterizedTest
  @ValueSource(strings = {"/css/main.css", "/js/form.js", "/images/logo.SVG", "/a.b/icon.png"})
  void filesForBrowsersAreServed(String path) {
    assertThat(StaticFilesFilter.isServed(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/css/",
        "/view.jsp",
        "/view.JSP",
        "/init.jspf",
        "/view.jsp.",
        "/Secret.class",
        "/WEB-INF/web.css",
        "/web-inf/x.css",
        "/META-INF/x.js",
        "/content/Language.properties",
        "/css",
        "/portlet_id/invoke"
      })
  void threatOfReadingSourcesOrRunningJspsOutsideTheirPortletIsRefused(String path) {
    assertThat(StaticFilesFilter.isServed(path)).isFalse();
  }
}
