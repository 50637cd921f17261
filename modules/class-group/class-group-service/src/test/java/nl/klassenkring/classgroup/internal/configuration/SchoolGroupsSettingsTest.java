/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolGroupsSettingsTest {

  private static final SchoolGroupsSettings NAMING = new SchoolGroupsSettings("De-Wilgen", 5, true);

  @Test
  void aSchoolHasItsOwnDecision() {
    SchoolGroupsSettings settings = SchoolGroupsSettings.choose(List.of(NAMING), "/de-wilgen");

    assertThat(settings.namesReaders()).isTrue();
    assertThat(settings.replyChangeable()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void anotherSchoolHasTheDefaults() {
    SchoolGroupsSettings settings = SchoolGroupsSettings.choose(List.of(NAMING), "/de-linde");

    assertThat(settings.namesReaders()).isFalse();
    assertThat(settings.replyChangeable()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void twoDecisionsNameNobody() {
    assertThat(SchoolGroupsSettings.choose(List.of(NAMING, NAMING), "/de-wilgen").namesReaders())
        .isFalse();
  }

  @Test
  void aNegativePeriodIsNone() {
    assertThat(new SchoolGroupsSettings("/x", -1, false).replyChangeable())
        .isEqualTo(Duration.ZERO);
  }
}
