/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The library finds what looking phrase by phrase finds. */
class PhraseAutomatonPropertyTest {

  @Property
  void findsEveryOccurrence(@ForAll("phrases") Set<String> phrases, @ForAll("text") String text) {
    assertThat(found(phrases, text))
        .containsExactlyInAnyOrderElementsOf(occurrences(phrases, text));
  }

  @Property
  void reportsInTheOrderOfTheEnds(
      @ForAll("phrases") Set<String> phrases, @ForAll("text") String text) {

    List<Integer> ends = new ArrayList<>();
    automaton(phrases).scan(text, (start, end, phrase) -> ends.add(end));

    assertThat(ends).isSorted();
  }

  @Property
  void keepsWhatLiesInNothingElse(
      @ForAll("phrases") Set<String> phrases, @ForAll("text") String text) {

    Longest<String> longest = new Longest<>();
    List<Span> all = new ArrayList<>();
    automaton(phrases)
        .scan(
            text,
            (start, end, phrase) -> {
              all.add(new Span(start, end));
              if (longest.covering(start, end) == null) {
                longest.offer(start, end, phrase);
              }
            });

    assertThat(longest.kept().stream().map(found -> new Span(found.start(), found.end())))
        .containsExactlyElementsOf(
            all.stream()
                .filter(
                    span ->
                        all.stream()
                            .noneMatch(other -> !other.equals(span) && other.contains(span)))
                .sorted()
                .toList());
  }

  @Example
  void findsAnyCharacter() {
    StringBuilder text = new StringBuilder();
    for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
      text.append(unit).append("kut");
    }

    assertThat(found(Set.of("kut"), text.toString())).hasSize(Character.MAX_VALUE);
  }

  @Example
  void withoutPhrasesItFindsNothing() {
    assertThat(found(Set.of(), "sukkel")).isEmpty();
  }

  private static List<String> found(Set<String> phrases, String text) {
    List<String> found = new ArrayList<>();
    automaton(phrases).scan(text, (start, end, phrase) -> found.add(start + "-" + end + phrase));
    return found;
  }

  private static List<String> occurrences(Set<String> phrases, String text) {
    List<String> occurrences = new ArrayList<>();
    for (String phrase : phrases) {
      for (int start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1)) {
        occurrences.add(start + "-" + (start + phrase.length()) + phrase);
      }
    }
    return occurrences;
  }

  private static PhraseAutomaton<String> automaton(Set<String> phrases) {
    Map<String, String> map = new HashMap<>();
    phrases.forEach(phrase -> map.put(phrase, phrase));
    return new PhraseAutomaton<>(map);
  }

  @Provide
  Arbitrary<Set<String>> phrases() {
    return Arbitraries.strings()
        .withChars("abé ")
        .ofMinLength(1)
        .ofMaxLength(5)
        .set()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings().withChars("abé c").ofMaxLength(60);
  }
}
