/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScanTypeTest {

  @Test
  void isKnownByItsFirstBytes() {
    assertThat(typeOf("%PDF-1.7\n")).contains(ScanType.PDF);
    assertThat(typeOf("\u00ff\u00d8\u00ff\u00e0")).contains(ScanType.JPEG);
    assertThat(typeOf("\u0089PNG\r\n\u001a\nIHDR")).contains(ScanType.PNG);
  }

  @Test
  void attackAPageIsSentAsAScan() {
    assertThat(typeOf("<html><script>")).isEmpty();
    assertThat(typeOf(" %PDF-1.7")).isEmpty();
    assertThat(typeOf("%PDF")).isEmpty();
    assertThat(typeOf("")).isEmpty();
  }

  private static Optional<ScanType> typeOf(String content) {
    return ScanType.of(content.getBytes(ISO_8859_1));
  }
}
