/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.ReplyMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B2: who may reply")
class ReplyModeRuleTest {

  private static final String NOON = "2026-11-17T12:00:00";

  @ParameterizedTest(name = "{0} under {1}: {2}")
  @CsvSource(
      nullValues = {"nobody", "allowed"},
      textBlock =
          """
          PARENT,              PARENTS,       allowed
          CLASS_PARENT,        PARENTS,       allowed
          TEACHER,             PARENTS,       allowed
          SCHOOL_DIRECTOR,     PARENTS,       allowed
          EXTERNAL,            PARENTS,       BLOCK policy-b2-role
          nobody,              PARENTS,       BLOCK policy-b2-role
          PARENT,              CLASS_PARENTS, BLOCK policy-b2-class-parents
          CLASS_PARENT PARENT, CLASS_PARENTS, allowed
          TEACHER,             CLASS_PARENTS, allowed
          EXTERNAL,            CLASS_PARENTS, BLOCK policy-b2-role
          PARENT,              CLOSED,        BLOCK policy-b2-closed
          CLASS_PARENT,        CLOSED,        BLOCK policy-b2-closed
          TEACHER,             CLOSED,        BLOCK policy-b2-closed
          SCHOOL_DIRECTOR,     CLOSED,        BLOCK policy-b2-closed
          """)
  void modeOfThePostDecides(String roles, ReplyMode mode, String result) {
    assertThat(DraftFixture.judge(new ReplyModeRule(true, true), reply(roles, mode)))
        .isEqualTo(result);
  }

  @ParameterizedTest(name = "{0} under {1}: {2}")
  @CsvSource(
      nullValues = "allowed",
      textBlock =
          """
          TEACHER,              PARENTS,       BLOCK policy-b2-no-teachers
          TEACHER,              CLASS_PARENTS, BLOCK policy-b2-no-teachers
          TEACHER,              CLOSED,        BLOCK policy-b2-closed
          # whose own child is in the class replies as a parent
          TEACHER PARENT,       PARENTS,       allowed
          TEACHER PARENT,       CLASS_PARENTS, BLOCK policy-b2-no-teachers
          PARENT,               PARENTS,       allowed
          SCHOOL_DIRECTOR,      PARENTS,       allowed
          """)
  void schoolCanForbidTeachersToReply(String roles, ReplyMode mode, String result) {
    assertThat(DraftFixture.judge(new ReplyModeRule(true, false), reply(roles, mode)))
        .isEqualTo(result);
  }

  @ParameterizedTest(name = "{0} in mode {1}: {2}")
  @CsvSource(
      nullValues = "allowed",
      textBlock =
          """
          POST,  CLOSED,        allowed
          POST,  PARENTS,       BLOCK policy-b2-no-replies-post
          POST,  CLASS_PARENTS, BLOCK policy-b2-no-replies-post
          REPLY, CLOSED,        BLOCK policy-b2-no-replies
          # written before the school forbade it
          REPLY, PARENTS,       BLOCK policy-b2-no-replies
          """)
  void schoolCanForbidRepliesAltogether(DraftKind kind, ReplyMode mode, String result) {
    Draft.Builder draft = DraftFixture.draft(NOON, "CLASS_PARENT").kind(kind).replyMode(mode);

    assertThat(DraftFixture.judge(new ReplyModeRule(false, true), draft)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({"CLOSED", "PARENTS", "CLASS_PARENTS"})
  void authorOfAPostChoosesAnyMode(ReplyMode mode) {
    Draft.Builder draft = DraftFixture.draft(NOON, "TEACHER").replyMode(mode);

    assertThat(DraftFixture.judge(new ReplyModeRule(true, false), draft)).isNull();
  }

  @Test
  void refusalNamesWhoReplies() {
    assertThat(
            new ReplyModeRule(true, false)
                .judge(reply("EXTERNAL", ReplyMode.PARENTS).build())
                .get(0)
                .arguments())
        .containsExactly(
            List.of(GroupRole.CLASS_PARENT, GroupRole.PARENT, GroupRole.SCHOOL_DIRECTOR));
  }

  private static Draft.Builder reply(String roles, ReplyMode mode) {
    return DraftFixture.draft(NOON, roles).kind(DraftKind.REPLY).replyMode(mode);
  }
}
