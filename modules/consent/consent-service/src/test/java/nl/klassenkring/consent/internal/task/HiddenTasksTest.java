/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.impl.ConsentTaskImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("C1: for which hidden pictures a task lacks")
class HiddenTasksTest {

  private static final long SANNE = 1;
  private static final long DAAN = 2;
  private static final long PICTURE = 3;

  private final ConsentChange change =
      new ConsentChange(
          9, SANNE, ConsentPurposeKeys.PORTAL, ConsentReason.WITHDRAWN, 8, Instant.EPOCH);
  private final List<DepictedPicture> pictures =
      List.of(new DepictedPicture(PICTURE, 7, 6, 5, "Brug", Set.of(SANNE, DAAN)));

  @Test
  void withoutATaskItLacks() {
    assertThat(tasks().missing(change, pictures)).isEqualTo(pictures);
  }

  @Test
  void anOpenTaskIsThere() {
    HiddenTasks tasks = tasks(task(SANNE, PICTURE, ConsentPurposeKeys.PORTAL));

    assertThat(tasks.missing(change, pictures)).isEmpty();
    assertThat(tasks.open(change)).hasSize(1);
  }

  @Test
  void aTaskThatSomebodyDidIsThereAndNotOpen() {
    HiddenTasks tasks = tasks(ended(ConsentTaskOutcomes.COMPLETED));

    assertThat(tasks.missing(change, pictures)).isEmpty();
    assertThat(tasks.open(change)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ConsentTaskOutcomes.CONSENT_BACK,
        ConsentTaskOutcomes.PICTURE_GONE,
        ConsentTaskOutcomes.SITE_GONE
      })
  void aTaskThatEndedByItselfWasAboutAnEarlierHiding(String outcome) {
    assertThat(tasks(ended(outcome)).missing(change, pictures)).isEqualTo(pictures);
  }

  @Test
  void aTaskAboutAnotherPupilPictureOrPurposeIsAnotherTask() {
    HiddenTasks tasks =
        tasks(
            task(DAAN, PICTURE, ConsentPurposeKeys.PORTAL),
            task(SANNE, PICTURE + 1, ConsentPurposeKeys.PORTAL),
            task(SANNE, PICTURE, ConsentPurposeKeys.WEBSITE));

    assertThat(tasks.missing(change, pictures)).isEqualTo(pictures);
  }

  @Test
  void aPictureOfOthersIsNotAboutThePupil() {
    DepictedPicture ofDaan = new DepictedPicture(PICTURE, 7, 6, 5, "Brug", Set.of(DAAN));

    assertThat(tasks().missing(change, List.of(ofDaan))).isEmpty();
  }

  private static HiddenTasks tasks(ConsentTask... tasks) {
    return new HiddenTasks(List.of(tasks));
  }

  private static ConsentTask ended(String outcome) {
    ConsentTask task = task(SANNE, PICTURE, ConsentPurposeKeys.PORTAL);

    task.setDoneDate(Date.from(Instant.EPOCH));
    task.setDetail(outcome);
    return task;
  }

  private static ConsentTask task(long pupilId, long pictureId, String purposeKey) {
    ConsentTask task = new ConsentTaskImpl();

    task.setPupilId(pupilId);
    task.setPictureId(pictureId);
    task.setPurposeKey(purposeKey);
    return task;
  }
}
