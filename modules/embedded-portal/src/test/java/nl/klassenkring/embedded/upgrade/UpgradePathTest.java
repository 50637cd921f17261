/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import nl.klassenkring.embedded.upgrade.UpgradePath.Stage;
import org.junit.jupiter.api.Test;

class UpgradePathTest {

  private final UpgradePath path = new UpgradePath();
  private final UpgradeStep step = () -> {};

  @Test
  void noStagesLeadFromAVersionToItself() {
    assertThat(path.between("1.0.0", "1.0.0")).hasValueSatisfying(way -> assertThat(way).isEmpty());
  }

  @Test
  void nothingIsFoundWhereNoStepsLead() {
    path.register("1.0.0", "1.1.0", step);
    assertThat(path.between("1.0.0", "2.0.0")).isEmpty();
    assertThat(path.between("1.1.0", "1.0.0")).isEmpty();
  }

  @Test
  void stepsComeInOrderWhateverTheOrderOfRegistration() {
    path.register("1.1.0", "2.0.0", step);
    path.register("1.0.0", "1.1.0", step);
    assertThat(path.between("1.0.0", "2.0.0").orElseThrow())
        .extracting(Stage::to)
        .containsExactly("1.1.0", "2.0.0");
  }

  @Test
  void theShortestWayIsTaken() {
    path.register("0.0.0", "1.0.0", step);
    path.register("1.0.0", "2.0.0", step);
    path.register("0.0.0", "2.0.0", step);
    assertThat(path.between("0.0.0", "2.0.0").orElseThrow()).hasSize(1);
  }

  @Test
  void severalStepsOfOneRegistrationAreRecordedOneByOne() {
    path.register("1.0.0", "1.1.0", step, step, step);
    assertThat(path.between("1.0.0", "1.1.0").orElseThrow())
        .extracting(Stage::to)
        .containsExactly("1.1.0.step-2", "1.1.0.step-1", "1.1.0");
    assertThat(path.between("1.1.0.step-1", "1.1.0").orElseThrow()).hasSize(1);
  }

  @Test
  void theLatestVersionIsTheHighestThatAStepLeadsTo() {
    path.register("1.9.0", "1.10.0", step);
    path.register("1.0.0", "1.9.0", step, step);
    assertThat(path.latest()).hasValue("1.10.0");
  }
}
