/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.roster.NameFinder;
import nl.klassenkring.policy.engine.roster.NameKind;
import nl.klassenkring.policy.engine.rule.text.TextFinding;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.term.BuiltInWords;
import nl.klassenkring.policy.engine.text.term.TermScanner;

/**
 * C6: no names of children in anything public, in no text of it. A teacher may be called as a pupil
 * is, and some names are common words: there the director decides.
 */
public final class PublicNameRule implements Rule {

  private static final String ID = "C6";

  /** What a name turns out to be, in the order in which it is said. */
  private enum Reading {
    FULL_NAME("policy-c6-full-name"),
    FIRST_NAME("policy-c6-first-name"),
    STAFF_NAME("policy-c6-staff-name"),
    MAYBE_NAME("policy-c6-maybe-name");

    private final String reasonKey;

    Reading(String reasonKey) {
      this.reasonKey = reasonKey;
    }
  }

  private final TermScanner<String> staffTitles =
      TermScanner.of(ID, BuiltInWords.STAFF_TITLES.list());

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    NameFinder nameFinder = draft.group().roster().nameFinder();
    Map<Reading, List<Mention<NameKind>>> names = new EnumMap<>(Reading.class);

    for (DraftText text : DraftText.of(draft)) {
      List<Mention<NameKind>> found = nameFinder.findAlsoAtBeginnings(text);
      if (!found.isEmpty()) {
        Set<Integer> titleEnds = titleEnds(text);
        for (Mention<NameKind> name : found) {
          names.computeIfAbsent(reading(name, titleEnds), key -> new ArrayList<>()).add(name);
        }
      }
    }

    return names.entrySet().stream()
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .collect(Collectors.toUnmodifiableList());
  }

  private static Finding finding(Reading reading, List<Mention<NameKind>> names) {
    String reasonKey = reading.reasonKey;
    List<String> quotes = TextFinding.quotes(names);
    Finding finding =
        reading == Reading.FULL_NAME || reading == Reading.FIRST_NAME
            ? Finding.block(ID, reasonKey, reasonKey + "-advice", quotes)
            : Finding.warn(ID, reasonKey, reasonKey + "-advice", quotes);
    return TextFinding.at(finding, names);
  }

  private static Reading reading(Mention<NameKind> name, Set<Integer> titleEnds) {
    if (name.what() == NameKind.FULL_NAME) {
      return Reading.FULL_NAME;
    }
    if (followsTitle(name, titleEnds)) {
      return Reading.STAFF_NAME;
    }
    return name.what() == NameKind.COMMON_WORD ? Reading.MAYBE_NAME : Reading.FIRST_NAME;
  }

  /** Where the words end by which staff is called. */
  private Set<Integer> titleEnds(DraftText text) {
    return staffTitles.scan(text).stream()
        .map(title -> title.span().end())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether nothing but blanks, or the point of an abbreviation, stands between the two. */
  private static boolean followsTitle(Mention<NameKind> name, Set<Integer> titleEnds) {
    String typed = name.text().typed();
    int end = beforeBlanks(typed, name.span().start());
    boolean parted = end < name.span().start();

    return parted
        && (titleEnds.contains(end)
            || (end > 0
                && typed.charAt(end - 1) == '.'
                && titleEnds.contains(end - 1)
                && name.text().sentences().indexOf(end - 2) == name.sentence()));
  }

  private static int beforeBlanks(String typed, int start) {
    int end = start;
    while (end > 0 && isBlank(typed.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\u00A0' || unit == '\t';
  }
}
