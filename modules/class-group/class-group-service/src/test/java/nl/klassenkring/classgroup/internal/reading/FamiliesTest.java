/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamiliesTest {

  @Test
  void whoHasAChildTogetherIsOneFamily() {
    Families families =
        Families.of(List.of(1L, 2L, 3L), Map.of(1L, Set.of(10L), 2L, Set.of(10L), 3L, Set.of(11L)));

    assertThat(families.count()).isEqualTo(2);
    assertThat(families.count(Set.of(1L, 2L))).isEqualTo(1);
    assertThat(families.count(Set.of(1L, 3L))).isEqualTo(2);
  }

  @Test
  void familiesThatShareAParentAreOne() {
    Families families =
        Families.of(
            List.of(1L, 2L, 3L), Map.of(1L, Set.of(10L), 2L, Set.of(10L, 11L), 3L, Set.of(11L)));

    assertThat(families.count()).isEqualTo(1);
    assertThat(families.count(Set.of(3L))).isEqualTo(1);
  }

  @Test
  void whoHasNoChildInTheRosterIsAFamilyOfHisOwnAndStrangersCountForNothing() {
    Families families = Families.of(List.of(1L, 2L), Map.of());

    assertThat(families.count()).isEqualTo(2);
    assertThat(families.count(Set.of(2L, 99L))).isEqualTo(1);
  }
}
