/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.roster.PupilName;
import nl.klassenkring.policy.engine.roster.Roster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

  private static final Instant LATER = Instant.parse("2026-11-18T06:30:00Z");

  @Test
  void draftAtAnotherMomentIsTheSame() {
    DraftGroup group =
        DraftGroup.of(GroupKind.SCHOOL)
            .withRoster(Roster.of(List.of(new PupilName("Sanne", "van der", "Berg", true))));
    Draft moved =
        Draft.builder(Instant.EPOCH)
            .kind(DraftKind.REPLY)
            .title("Titel")
            .text("Tekst")
            .category(PostCategory.TALKS)
            .replyMode(ReplyMode.CLASS_PARENTS)
            .important(true)
            .authorRoles(Set.of(GroupRole.TEACHER))
            .group(group)
            .pictures(List.of(DraftPicture.builder(1).build()))
            .build()
            .placedAt(LATER);

    assertThat(moved.placedAt()).isEqualTo(LATER);
    assertThat(moved.kind()).isEqualTo(DraftKind.REPLY);
    assertThat(moved.title()).isEqualTo("Titel");
    assertThat(moved.text()).isEqualTo("Tekst");
    assertThat(moved.category()).contains(PostCategory.TALKS);
    assertThat(moved.replyMode()).isEqualTo(ReplyMode.CLASS_PARENTS);
    assertThat(moved.important()).isTrue();
    assertThat(moved.authorRoles()).containsExactly(GroupRole.TEACHER);
    assertThat(moved.group()).isSameAs(group);
    assertThat(moved.pictures()).hasSize(1);
  }

  @Test
  @DisplayName("B11: an excursion is over at another moment")
  void excursionIsOverAtAnotherMoment() {
    Draft draft = Draft.builder(Instant.EPOCH).excursion(true).build();

    assertThat(draft.excursion()).isTrue();
    assertThat(draft.placedAt(LATER).excursion()).isFalse();
  }

  @Test
  @DisplayName("D2, D3: a public version says where it would be seen, at any moment")
  void publicVersionHasAChannel() {
    Draft.Builder builder = Draft.builder(Instant.EPOCH).kind(DraftKind.PUBLICATION);

    assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
    assertThat(builder.channel(PublicationChannel.SOCIAL_MEDIA).build().placedAt(LATER).channel())
        .contains(PublicationChannel.SOCIAL_MEDIA);
    assertThat(Draft.builder(Instant.EPOCH).build().channel()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void keyFindsItsChannel(PublicationChannel channel) {
    assertThat(PublicationChannel.fromKey(channel.key())).contains(channel);
    assertThat(channel.key()).isLowerCase().doesNotContain("_");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "WEBSITE", "newsletter"})
  void anythingElseIsNoChannel(String key) {
    assertThat(PublicationChannel.fromKey(key)).isEmpty();
  }

  @Test
  @DisplayName("B2: nobody replies unless the author says so")
  void nobodyRepliesUnlessTheAuthorSaysSo() {
    assertThat(Draft.builder(Instant.EPOCH).build().replyMode()).isEqualTo(ReplyMode.CLOSED);
  }

  @ParameterizedTest
  @EnumSource
  void keyFindsItsReplyMode(ReplyMode mode) {
    assertThat(ReplyMode.fromKey(mode.key())).contains(mode);
    assertThat(mode.key()).isLowerCase().doesNotContain("_");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "CLOSED", "everybody"})
  void anythingElseIsNoReplyMode(String key) {
    assertThat(ReplyMode.fromKey(key)).isEmpty();
  }

  @Test
  void namesOfPupilsAreNotWrittenIntoALog() {
    Roster roster = Roster.of(List.of(new PupilName("Sanne", "", "Berg", true)));

    assertThat(roster.toString() + roster.pupils()).doesNotContain("Sanne").doesNotContain("Berg");
  }
}
