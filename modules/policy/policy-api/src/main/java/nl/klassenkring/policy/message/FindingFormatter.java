/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.message;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.service.Excerpt;
import nl.klassenkring.policy.service.PostDraft;
import nl.klassenkring.policy.service.WarningKeys;

/**
 * Says findings in the reader's language (Dutch, otherwise English) and in the school's zone.
 * Immutable.
 *
 * <p>Reason and advice are patterns of {@link MessageFormat}; {@code {0}} is the finding's first
 * argument. The advice of a finding that holds has one argument only: the moment from which on the
 * post may be placed, which is the verdict's when the verdict has one.
 */
public final class FindingFormatter {

  private final Locale locale;
  private final ResourceBundle texts;
  private final ArgumentFormatter argumentFormatter;
  private final DateTimeFormatter momentFormatter;

  /** A formatter for a reader's language and the zone of the school. */
  public FindingFormatter(Locale locale, ZoneId zone) {
    texts = PolicyTexts.bundle(locale);
    this.locale = PolicyTexts.textLocale(texts);
    momentFormatter =
        DateTimeFormatter.ofPattern(texts.getString("policy-moment-pattern"), this.locale)
            .withZone(zone);
    argumentFormatter = new ArgumentFormatter(this.locale, texts, momentFormatter);
  }

  /** All findings of a verdict, strongest first. */
  public List<FindingText> format(Verdict verdict) {
    return format(verdict, null);
  }

  /**
   * All findings of a verdict, strongest first, with the words that they are about.
   *
   * @param postDraft what was judged; null when it is not known any more
   */
  public List<FindingText> format(Verdict verdict, PostDraft postDraft) {
    return verdict.findings().stream()
        .map(finding -> format(finding, verdict, postDraft))
        .collect(Collectors.toUnmodifiableList());
  }

  /** A moment as people say it in the school's zone, such as {@code dinsdag 17 november 07:30}. */
  public String formatMoment(Instant moment) {
    return momentFormatter.format(moment);
  }

  private FindingText format(Finding finding, Verdict verdict, PostDraft postDraft) {
    List<?> adviceArguments =
        finding
            .earliest()
            .<List<?>>map(earliest -> List.of(verdict.placeableFrom().orElse(earliest)))
            .orElse(finding.arguments());

    return new FindingText(
        finding.ruleId(),
        finding.effect(),
        texts.getString("policy-title-" + finding.ruleId()),
        sentence(finding.reasonKey(), finding.arguments()),
        sentence(finding.adviceKey(), adviceArguments),
        WarningKeys.of(finding, postDraft),
        excerpts(finding, postDraft));
  }

  private static List<Excerpt> excerpts(Finding finding, PostDraft postDraft) {
    return postDraft == null
        ? List.of()
        : finding.places().stream()
            .map(place -> Excerpt.of(place, postDraft))
            .collect(Collectors.toUnmodifiableList());
  }

  private String sentence(String key, List<?> arguments) {
    MessageFormat messageFormat = new MessageFormat(texts.getString(key), locale);
    return messageFormat.format(arguments.stream().map(argumentFormatter::format).toArray());
  }
}
