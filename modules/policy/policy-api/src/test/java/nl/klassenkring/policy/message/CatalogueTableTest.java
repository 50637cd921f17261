/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftGroup;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.engine.ReplyMode;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.history.PlacedPost;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.roster.PupilName;
import nl.klassenkring.policy.engine.roster.Roster;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What an author reads, case by case, in Dutch. A case is a moment in Amsterdam, a role, a kind of
 * group, and words for what differs from a general post to which nobody may reply. Sanne, Daan and
 * Storm are pupils of the group, Mila is one of another; in public, all of them count as of it.
 */
@DisplayName("The catalogue, case by case, in Dutch")
class CatalogueTableTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final Roster ROSTER =
      Roster.of(
          List.of(
              new PupilName("Sanne", "de", "Vries", true),
              new PupilName("Daan", "van der", "Berg", true),
              new PupilName("Storm", "", "Bakker", true),
              new PupilName("Mila", "", "Verhoeven", false)));

  private static final Roster SCHOOL_ROSTER =
      Roster.of(
          ROSTER.pupils().stream()
              .map(
                  pupil -> new PupilName(pupil.firstName(), pupil.prefix(), pupil.lastName(), true))
              .toList());

  private final FindingFormatter dutch =
      new FindingFormatter(Locale.forLanguageTag("nl-NL"), AMSTERDAM);

  @ParameterizedTest(name = "{0}, {1}, {2} in {3}, {4}")
  @CsvFileSource(resources = "catalogue.csv", delimiter = '|', nullValues = "-")
  void ruleSaysWhatWhyAndWhatNow(
      String ruleId,
      String moment,
      String roles,
      GroupKind kind,
      String differences,
      String effect,
      String reason,
      String advice) {

    Case one = new Case(moment, roles, kind, differences == null ? "" : differences);
    Verdict verdict = one.judge();
    List<FindingText> texts =
        dutch.format(verdict).stream().filter(text -> text.getRuleId().equals(ruleId)).toList();

    if (effect == null) {
      assertThat(texts).extracting(FindingText::getReason).isEmpty();
      return;
    }
    assertThat(texts).extracting(FindingText::getReason).singleElement().isEqualTo(reason);
    assertThat(texts.get(0).getAdvice()).startsWith(advice);
    assertThat(texts.get(0).getEffect()).hasToString(effect);
  }

  /** One line of the table. */
  private static final class Case {

    private final Draft.Builder draft;
    private final List<PlacedPost> posts = new ArrayList<>();
    private RuleValues values = RuleValues.defaults(AMSTERDAM);
    private boolean isPublic;

    private Case(String moment, String roles, GroupKind kind, String differences) {
      draft =
          Draft.builder(moment(moment)).authorRoles(roles(roles)).category(PostCategory.GENERAL);
      for (String difference : differences.split(";", -1)) {
        if (!difference.isBlank()) {
          apply(difference.strip());
        }
      }
      draft.group(
          DraftGroup.of(kind)
              .withHistory(GroupHistory.of(posts))
              .withRoster(isPublic ? SCHOOL_ROSTER : ROSTER));
    }

    private Verdict judge() {
      return (isPublic ? RuleCatalogue.publicationPolicy(values) : RuleCatalogue.policy(values))
          .judge(draft.build());
    }

    private void apply(String difference) {
      int blank = difference.indexOf(' ');
      String word = blank < 0 ? difference : difference.substring(0, blank);
      String value = difference.substring(blank + 1);

      switch (word) {
        case "reply":
          draft.kind(DraftKind.REPLY).replyMode(ReplyMode.valueOf(value));
          break;
        case "public":
          draft
              .kind(DraftKind.PUBLICATION)
              .channel(PublicationChannel.fromKey(value).orElseThrow());
          isPublic = true;
          break;
        case "picture":
          draft.pictures(List.of(picture(value)));
          break;
        case "mode":
          draft.replyMode(ReplyMode.valueOf(value));
          break;
        case "category":
          draft.category(PostCategory.fromKey(value).orElse(null));
          break;
        case "title":
          draft.title(value);
          break;
        case "text":
          draft.text(value);
          break;
        case "important":
          draft.important(true);
          break;
        case "excursion":
          draft.excursion(true);
          break;
        case "placed":
          posts.add(new PlacedPost(moment(value), PostCategory.GENERAL, false));
          break;
        case "placed-important":
          posts.add(new PlacedPost(moment(value), PostCategory.GENERAL, true));
          break;
        default:
          values = RuleValues.of(AMSTERDAM, Map.of(word, value));
      }
    }

    /** A picture of which all is in order but for what the words say. */
    private static DraftPicture picture(String words) {
      Set<String> differences = Set.of(words.split(" ", -1));
      return DraftPicture.builder(1)
          .description("Kinderen bouwen een toren")
          .caption(differences.contains("caption") ? "Sanne bouwt" : "")
          .depictionsDeclared(true)
          .decencyDeclared(true)
          .consentKnowable(!differences.contains("unknowable"))
          .overview(differences.contains("overview"))
          .recognisable(differences.contains("recognisable"))
          .namesWithoutConsent(differences.contains("named") ? List.of("Daan") : List.of())
          .unnamedWithoutConsent(differences.contains("counted") ? 2 : 0)
          .build();
    }

    private static Instant moment(String local) {
      return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
    }

    private static Set<GroupRole> roles(String names) {
      Set<GroupRole> roles = EnumSet.noneOf(GroupRole.class);
      if (names != null) {
        for (String name : names.split(" ", -1)) {
          roles.add(GroupRole.valueOf(name));
        }
      }
      return roles;
    }
  }
}
