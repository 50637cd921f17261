/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.roster.NameFinder;
import nl.klassenkring.policy.engine.roster.PupilName;
import nl.klassenkring.policy.engine.roster.Roster;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.term.TermScanner;
import nl.klassenkring.policy.engine.text.term.WordList;

/** 5,000 terms and 600 names, looked for by the engine and by one regular expression. */
final class Scan {

  private static final int TERMS = 5000;
  private static final int PUPILS = 600;

  private final SampleTexts texts = new SampleTexts();
  private final List<String> terms = texts.terms(TERMS);
  private final TermScanner<String> termScanner = TermScanner.of("terms", WordList.of(terms));
  private final NameFinder nameFinder;
  private final Pattern pattern;

  Scan() {
    List<PupilName> pupils = texts.pupils(PUPILS);
    nameFinder = Roster.of(pupils).nameFinder();

    List<String> alternatives = new ArrayList<>(terms);
    pupils.forEach(pupil -> alternatives.add(fullName(pupil)));
    pattern =
        Pattern.compile(
            alternatives.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String fullName(PupilName pupil) {
    return List.of(pupil.firstName(), pupil.prefix(), pupil.lastName()).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** A post of so many words, one in a hundred of which is a term. */
  String post(int words) {
    return texts.post(words, terms);
  }

  /** How many terms and names the engine finds, with all its readings and forms. */
  int byEngine(String post) {
    DraftText text = DraftText.ofText(post);
    return termScanner.scan(text).size() + nameFinder.find(text).size();
  }

  /** How many terms and full names the naive way finds. */
  int byRegularExpression(String post) {
    Matcher matcher = pattern.matcher(post);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
