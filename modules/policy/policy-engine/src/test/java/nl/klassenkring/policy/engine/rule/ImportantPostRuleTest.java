/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B12: a notification goes along with important posts only")
class ImportantPostRuleTest {

  @ParameterizedTest(name = "at {0} after {1}, {2} at the most: {3}")
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          2026-11-17T12:00:00, none,                                      1, HINT policy-b12-count
          2026-11-17T12:00:00, 2026-11-16T08:00:00,                       1, HINT policy-b12-count
          2026-11-17T12:00:00, 2026-11-16T08:00:00!,                      1, WARN policy-b12-many
          2026-11-17T12:00:00, 2026-11-16T08:00:00!,                      2, HINT policy-b12-count
          2026-11-17T12:00:00, 2026-11-16T08:00:00! 2026-11-17T08:00:00!, 2, WARN policy-b12-many
          2026-11-17T12:00:00, none,                                      0, WARN policy-b12-many
          # Sunday to Monday, also in the weeks of the clock changes
          2026-11-23T00:00:00, 2026-11-22T23:59:59!,                      1, HINT policy-b12-count
          2026-11-22T23:59:59, 2026-11-16T00:00:00!,                      1, WARN policy-b12-many
          2026-10-26T00:00:00, 2026-10-25T23:59:59!,                      1, HINT policy-b12-count
          2027-03-28T23:59:59, 2027-03-22T00:00:00!,                      1, WARN policy-b12-many
          # a leap day in the same week, and one that is scheduled
          2028-02-29T12:00:00, 2028-02-28T12:00:00!,                      1, WARN policy-b12-many
          2026-11-17T12:00:00, 2026-11-20T07:30:00!,                      1, WARN policy-b12-many
          """)
  void countOfTheWeekDecides(String moment, String history, int maximum, String result) {
    assertThat(DraftFixture.judge(rule(maximum), important(moment, history))).isEqualTo(result);
  }

  @Test
  void authorSeesTheCountOfTheWeek() {
    Finding finding =
        rule(1).judge(important("2026-11-17T12:00:00", "2026-11-16T08:00:00!").build()).get(0);

    assertThat(finding.arguments()).containsExactly(2, 1);
  }

  @Test
  void postWithoutNotificationIsNoneOfItsBusinessNorIsAReply() {
    Draft.Builder draft = important("2026-11-17T12:00:00", "2026-11-16T08:00:00!");

    assertThat(DraftFixture.judge(rule(1), draft.kind(DraftKind.REPLY))).isNull();
    assertThat(DraftFixture.judge(rule(1), draft.kind(DraftKind.POST).important(false))).isNull();
  }

  private static ImportantPostRule rule(int maximum) {
    return new ImportantPostRule(maximum, DraftFixture.AMSTERDAM);
  }

  private static Draft.Builder important(String moment, String history) {
    return DraftFixture.draft(moment, "TEACHER")
        .important(true)
        .group(DraftFixture.classWith(history));
  }
}
