/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreement;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.calendar.TimeRange;
import nl.klassenkring.policy.engine.calendar.WeekHours;
import nl.klassenkring.policy.message.PolicyTexts;

/** Says hours of the week in as few words as it takes (B11). Pure. */
final class QuietTimes {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final PolicyTexts texts;
  private final SentencePatterns patterns;

  QuietTimes(PolicyTexts texts, SentencePatterns patterns) {
    this.texts = texts;
    this.patterns = patterns;
  }

  /** Such as "after 17:00", "before 07:30" and "at the weekend", in sentences. */
  List<Sentence> quiet(WeekHours hours, Set<DayOfWeek> quietDays) {
    Map<List<TimeRange>, List<DayOfWeek>> daysByHours = byHours(hours, quietDays);
    List<Sentence> sentences = new ArrayList<>();
    List<String> phrases = new ArrayList<>();

    if (isTheSameOnAllDays(daysByHours, quietDays)) {
      daysByHours.keySet().forEach(ranges -> phrases.addAll(phrases(ranges)));
    } else {
      daysByHours.forEach(
          (ranges, days) ->
              sentences.add(
                  Sentence.of(
                      patterns.fill(
                          "B11.quiet-hours.on-days",
                          texts.say(days),
                          texts.say(phrases(ranges))))));
    }

    phrases.addAll(days(quietDays));

    if (!phrases.isEmpty()) {
      sentences.add(0, Sentence.of(capitalised(patterns.fill("B11.quiet", texts.say(phrases)))));
    }

    return sentences;
  }

  /** Such as "on Monday and Tuesday from 08:30 to 14:30", one for all days that are alike. */
  List<String> lessons(WeekHours hours) {
    return byHours(hours, Set.of()).entrySet().stream()
        .map(
            entry ->
                patterns.fill(
                    "B11.lesson-hours.on-days",
                    texts.say(entry.getValue()),
                    texts.say(
                        entry.getKey().stream()
                            .map(range -> times("B11.from-until", range))
                            .collect(Collectors.toList()))))
        .collect(Collectors.toList());
  }

  private static Map<List<TimeRange>, List<DayOfWeek>> byHours(
      WeekHours hours, Set<DayOfWeek> passedOver) {

    Map<List<TimeRange>, List<DayOfWeek>> daysByHours = new LinkedHashMap<>();

    for (DayOfWeek day : DayOfWeek.values()) {
      if (!hours.on(day).isEmpty() && !passedOver.contains(day)) {
        daysByHours.computeIfAbsent(hours.on(day), ranges -> new ArrayList<>()).add(day);
      }
    }

    return daysByHours;
  }

  private static boolean isTheSameOnAllDays(
      Map<List<TimeRange>, List<DayOfWeek>> daysByHours, Set<DayOfWeek> quietDays) {

    return (daysByHours.size() == 1)
        && (daysByHours.values().iterator().next().size() + quietDays.size()
            == DayOfWeek.values().length);
  }

  private List<String> phrases(List<TimeRange> ranges) {
    List<String> phrases = new ArrayList<>();

    for (TimeRange range : ranges) {
      if (range.isOvernight()) {
        phrases.add(patterns.fill("B11.after", texts.say(range.from())));
        phrases.add(patterns.fill("B11.before", texts.say(range.until())));
      } else {
        phrases.add(times("B11.between", range));
      }
    }

    return phrases;
  }

  private String times(String key, TimeRange range) {
    return patterns.fill(key, texts.say(range.from()), texts.say(range.until()));
  }

  private List<String> days(Set<DayOfWeek> quietDays) {
    List<String> phrases = new ArrayList<>();
    Set<DayOfWeek> others = EnumSet.noneOf(DayOfWeek.class);

    others.addAll(quietDays);

    if (quietDays.containsAll(WEEKEND)) {
      others.removeAll(WEEKEND);
    }

    others.forEach(day -> phrases.add(patterns.fill("B11.on-day", texts.say(day))));

    if (quietDays.containsAll(WEEKEND)) {
      phrases.add(patterns.fill("B11.weekend"));
    }

    return phrases;
  }

  private static String capitalised(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
