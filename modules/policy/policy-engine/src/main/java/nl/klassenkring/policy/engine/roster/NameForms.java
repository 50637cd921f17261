/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.roster;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.roster.NamePattern.Capitals;
import nl.klassenkring.policy.engine.text.term.BuiltInWords;
import nl.klassenkring.policy.engine.text.term.Term;

/**
 * All the forms in which the names of pupils are written, as words with a blank between two of
 * them: prefixes in full or short, initials, possessives and diminutives.
 */
final class NameForms {

  /** A first name this short is easily something else. */
  private static final int SHORT = 2;

  private static final Set<String> COMMON =
      BuiltInWords.NAMES_THAT_ARE_WORDS.list().terms().stream()
          .map(Term::words)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, NamePattern> patterns = new TreeMap<>();

  /** The forms of the names of these pupils. */
  static Map<String, NamePattern> of(Iterable<PupilName> pupils) {
    NameForms forms = new NameForms();
    pupils.forEach(forms::add);
    return forms.patterns;
  }

  private void add(PupilName pupil) {
    String first = NameWords.of(pupil.firstName());
    String last = NameWords.of(pupil.lastName());

    if (!first.isEmpty() && !last.isEmpty()) {
      for (String lastName : lastNames(pupil, last)) {
        addFullNames(first, lastName, isCommon(first) && isCommon(last));
      }
    }
    if (!first.isEmpty() && pupil.inGroup()) {
      addFirstNames(first);
    }
  }

  private void addFullNames(String first, String last, boolean common) {
    NameKind kind = common ? NameKind.FIRST_NAME : NameKind.FULL_NAME;

    add(first + " " + last, kind, common ? Capitals.INSIDE_SENTENCE : Capitals.NONE);
    for (String initials : NameWords.initials(first)) {
      add(initials + " " + last, kind, Capitals.INITIAL_AND_LAST);
    }
  }

  private void addFirstNames(String first) {
    Set<String> forms = new LinkedHashSet<>(List.of(first, first + "s"));
    int lastWord = first.lastIndexOf(' ') + 1;
    for (String diminutive : Diminutives.of(first.substring(lastWord))) {
      forms.add(first.substring(0, lastWord) + diminutive);
    }

    for (String form : forms) {
      boolean common = isCommon(first) || isCommon(form);
      add(
          form,
          common ? NameKind.COMMON_WORD : NameKind.FIRST_NAME,
          common ? Capitals.INSIDE_SENTENCE : Capitals.NONE);
    }
  }

  /** The last name with its prefix in each of its forms, and as a possessive. */
  private static Set<String> lastNames(PupilName pupil, String last) {
    Set<String> names = new LinkedHashSet<>();
    String own = NameWords.of(pupil.lastName().split("-", 2)[0]);

    for (String prefix : NameWords.prefixes(pupil.prefix())) {
      for (String name : own.isEmpty() ? Set.of(last) : new LinkedHashSet<>(List.of(last, own))) {
        names.add(prefix + name);
        names.add(prefix + name + "s");
      }
    }
    return names;
  }

  private void add(String form, NameKind kind, Capitals capitals) {
    patterns.merge(form, new NamePattern(kind, capitals), NamePattern::or);
  }

  private static boolean isCommon(String words) {
    return words.length() <= SHORT || COMMON.contains(words);
  }
}
