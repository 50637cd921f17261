/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.roster;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Longest;
import nl.klassenkring.policy.engine.text.MappedText;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.PhraseAutomaton;
import nl.klassenkring.policy.engine.text.Words;

/**
 * Finds the names of pupils in a text, in one pass however many they are. Made once for a roster
 * and used for many texts. Immutable.
 */
public final class NameFinder {

  private final PhraseAutomaton<NamePattern> automaton;

  NameFinder(Collection<PupilName> pupils) {
    automaton = new PhraseAutomaton<>(NameForms.of(pupils));
  }

  /** The names in a text, in reading order; a full name and not the first name in it. */
  public List<Mention<NameKind>> find(DraftText text) {
    return find(text, false);
  }

  /**
   * The same, and common words that begin a sentence: any word has a capital there, so that they
   * may well be no names.
   */
  public List<Mention<NameKind>> findAlsoAtBeginnings(DraftText text) {
    return find(text, true);
  }

  private List<Mention<NameKind>> find(DraftText text, boolean alsoAtBeginnings) {
    MappedText words = text.words();
    Longest<NamePattern> longest = new Longest<>();

    automaton.scan(
        words,
        (start, end, pattern) -> {
          if (longest.covering(start, end) == null
              && fits(text, start, end, pattern, alsoAtBeginnings)) {
            longest.offer(start, end, pattern);
          }
        });

    return longest.kept().stream()
        .map(
            found ->
                new Mention<>(text, words.typed(found.start(), found.end()), found.value().kind()))
        .collect(Collectors.toUnmodifiableList());
  }

  private static boolean fits(
      DraftText text, int start, int end, NamePattern pattern, boolean alsoAtBeginnings) {

    MappedText words = text.words();
    if (Words.isWordUnit(words.charAt(start - 1)) || Words.isWordUnit(words.charAt(end))) {
      return false;
    }

    int last = end;
    while (Words.isWordUnit(words.charAt(last - 1))) {
      last--;
    }
    switch (pattern.capitals()) {
      case NONE:
        return true;
      case INITIAL_AND_LAST:
        return isUpperCase(text, start) && isUpperCase(text, last);
      case INSIDE_SENTENCE:
        return (alsoAtBeginnings || words.charAt(start - 1) == Words.GAP)
            && isCapitalised(text, start)
            && isCapitalised(text, last);
    }
    throw new IllegalStateException("Unknown capitals " + pattern.capitals());
  }

  /** A capital and then a small letter: a text in capitals only says nothing about names. */
  private static boolean isCapitalised(DraftText text, int index) {
    boolean alone = !Words.isWordUnit(text.words().charAt(index + 1));
    return isUpperCase(text, index) && (alone || !isUpperCase(text, index + 1));
  }

  private static boolean isUpperCase(DraftText text, int index) {
    return Character.isUpperCase(text.typed().codePointAt(text.words().typedStart(index)));
  }
}
