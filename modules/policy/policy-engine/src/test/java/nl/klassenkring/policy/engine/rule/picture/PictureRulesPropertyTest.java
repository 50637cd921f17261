/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Policy;

/** C1 to C4 together, for any pictures. */
class PictureRulesPropertyTest {

  private static final Policy POLICY = new Policy(PictureRules.ALL);

  @Property
  void postIsPlacedOnlyIfEachOfItsPicturesMayBePlacedAlone(
      @ForAll("pictures") List<DraftPicture> pictures) {

    boolean eachAlone = pictures.stream().allMatch(PictureRulesPropertyTest::mayBePlaced);

    assertThat(outcome(pictures) == Outcome.ALLOW).isEqualTo(eachAlone);
  }

  @Property
  void oneMorePictureNeverMakesAPostPlaceable(
      @ForAll("pictures") List<DraftPicture> pictures, @ForAll("picture") DraftPicture more) {

    List<DraftPicture> all = new ArrayList<>(pictures);
    all.add(more);

    assertThat(outcome(all)).isGreaterThanOrEqualTo(outcome(pictures));
  }

  private static boolean mayBePlaced(DraftPicture picture) {
    return !picture.description().isEmpty()
        && picture.depictionsDeclared()
        && picture.decencyDeclared()
        && !picture.objected()
        && picture.consentKnowable()
        && picture.namesWithoutConsent().isEmpty()
        && picture.unnamedWithoutConsent() == 0;
  }

  private static Outcome outcome(List<DraftPicture> pictures) {
    return POLICY.judge(Draft.builder(Instant.EPOCH).pictures(pictures).build()).outcome();
  }

  @Provide
  Arbitrary<List<DraftPicture>> pictures() {
    return picture().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<DraftPicture> picture() {
    Arbitrary<Boolean> mostly = Arbitraries.of(true, true, true, true, true, false);
    Arbitrary<List<String>> names =
        Arbitraries.of(List.of(), List.of(), List.of("Daan"), List.of("Sanne", "Yara"));

    return Combinators.combine(
            Arbitraries.integers().between(1, 40),
            mostly,
            mostly,
            mostly,
            mostly,
            mostly,
            names,
            Arbitraries.integers().between(0, 2))
        .as(
            (number, described, depicted, decent, unopposed, knowable, named, unnamed) ->
                DraftPicture.builder(number)
                    .description(described ? "Kinderen bouwen een toren" : "")
                    .depictionsDeclared(depicted)
                    .decencyDeclared(decent)
                    .objected(!unopposed)
                    .consentKnowable(knowable)
                    .namesWithoutConsent(named)
                    .unnamedWithoutConsent(unnamed)
                    .build());
  }
}
