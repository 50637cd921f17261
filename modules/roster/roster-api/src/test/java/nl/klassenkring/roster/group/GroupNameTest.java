/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GroupNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"5a", "5A", "Groep 5a", "groep 5 a", "Klas 5-a", " Group 5a "})
  void oneGroupHasManyNames(String name) {
    assertThat(GroupName.comparable(name)).isEqualTo("5a");
  }

  @Test
  void anotherGroupIsAnother() {
    assertThat(GroupName.comparable("Groep 1/2a")).isEqualTo("1/2a");
    assertThat(GroupName.comparable("Groep 5b")).isNotEqualTo(GroupName.comparable("Groep 5a"));
    assertThat(GroupName.comparable("Groepsavond")).isEqualTo("groepsavond");
  }
}
