/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

  private final EntityTag tag = EntityTag.ofVersion("12-phone");

  @ParameterizedTest
  @ValueSource(
      strings = {"\"12-phone\"", "W/\"12-phone\"", "\"12-screen\", \"12-phone\"", "*", " * "})
  void whoHasTheseBytesIsKnown(String ifNoneMatch) {
    assertThat(tag.isKnown(ifNoneMatch)).isTrue();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"\"12-screen\"", "12-phone", "\"112-phone\"", "\"12-phone"})
  void whoHasOthersIsNot(String ifNoneMatch) {
    assertThat(tag.isKnown(ifNoneMatch)).isFalse();
  }

  @Test
  void theTagOfContentTellsItFromAllOther() {
    EntityTag ofContent = EntityTag.ofContent("a".getBytes(StandardCharsets.UTF_8));

    assertThat(ofContent)
        .hasToString("\"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb\"");
    assertThat(EntityTag.ofContent(new byte[0])).doesNotHaveToString(ofContent.toString());
  }
}
