/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.publication;

import static nl.klassenkring.policy.engine.rule.publication.PublicDrafts.overview;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftGroup;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.TextField;
import nl.klassenkring.policy.engine.roster.PupilName;
import nl.klassenkring.policy.engine.roster.Roster;

/** C6, for any pupil, by his first or his full name, in any text of a public version. */
class PublicNamePropertyTest {

  private static final List<String> TEXTS =
      List.of(
          "",
          "De kinderen bouwen. ",
          "juf, ",
          "de juf van ",
          "(",
          "\n",
          "Roos Peters en ",
          "Vandaag: ",
          "/group/",
          "#",
          "🙂 ",
          "123 ");

  @Property(tries = 1000)
  void nameOfAnyPupilInAnyTextIsRefused(
      @ForAll("pupils") PupilName pupil,
      @ForAll boolean full,
      @ForAll Case letters,
      @ForAll TextField field,
      @ForAll("befores") String before,
      @ForAll("afters") String after) {

    String name = full ? fullName(pupil) : pupil.firstName();
    Draft draft = draft(field, before + letters.of(name) + after);

    assertThat(PublicDrafts.POLICY.judge(draft).outcome()).isEqualTo(Outcome.BLOCK);
    assertThat(PublicDrafts.POLICY.judge(draft).findings())
        .filteredOn(finding -> finding.ruleId().equals("C6"))
        .flatExtracting(Finding::places)
        .isNotEmpty()
        .anySatisfy(place -> assertThat(place.field()).isEqualTo(field));
  }

  @Property(tries = 300)
  void textThatNamesNobodyIsNotRefused(@ForAll("befores") String before, @ForAll TextField field) {

    if (!before.contains("Roos")) {
      assertThat(new PublicNameRule().judge(draft(field, before + "groep vijf bouwt"))).isEmpty();
    }
  }

  private static Draft draft(TextField field, String text) {
    return PublicDrafts.builder()
        .group(DraftGroup.of(GroupKind.CLASS).withRoster(Roster.of(PUPILS)))
        .title(field == TextField.TITLE ? text : "")
        .text(field == TextField.TEXT ? text : "")
        .pictures(
            List.of(
                overview(1).build(),
                overview(2)
                    .description(field == TextField.ALT_TEXT ? text : "Een toren")
                    .caption(field == TextField.CAPTION ? text : "")
                    .build()))
        .build();
  }

  private static final List<PupilName> PUPILS =
      List.of(
          new PupilName("Sanne", "de", "Vries", true),
          new PupilName("Daan", "van der", "Berg", true),
          new PupilName("Anna-Sophie", "in 't", "Veld", true),
          new PupilName("Zoë", "", "O'Neill", true),
          new PupilName("Jean Pierre", "d'", "Arc", true),
          new PupilName("Bram", "", "Özdemir", true),
          new PupilName("Nguyễn", "", "Trần", true),
          new PupilName("Emma", "", "Smits-de Boer", true));

  private static String fullName(PupilName pupil) {
    return String.join(" ", pupil.firstName(), pupil.prefix(), pupil.lastName())
        .replaceAll(" +", " ");
  }

  @Provide
  Arbitrary<PupilName> pupils() {
    return Arbitraries.of(PUPILS);
  }

  @Provide
  Arbitrary<String> befores() {
    return Arbitraries.of(TEXTS).list().ofMaxSize(3).map(texts -> String.join("", texts));
  }

  @Provide
  Arbitrary<String> afters() {
    return Combinators.combine(
            Arbitraries.of("", "'s tekening", " leest", ".", ", ", "!\n", ")"), befores())
        .as((end, more) -> end.isEmpty() ? "" : end + " " + more);
  }

  /** How a name is written. */
  enum Case {
    AS_IT_IS,
    LOWER,
    UPPER;

    String of(String name) {
      switch (this) {
        case LOWER:
          return name.toLowerCase(Locale.ROOT);
        case UPPER:
          return name.toUpperCase(Locale.ROOT);
        default:
          return name;
      }
    }
  }
}
