/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.report.display.context;

import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.moderation.constants.ReportReason;
import nl.klassenkring.moderation.content.PersonName;
import nl.klassenkring.moderation.report.ReportChoices;
import nl.klassenkring.moderation.report.ReportRecipient;

/** The form with which something is reported. Immutable. */
public final class ReportFormDisplayContext {

  private final ReportChoices choices;
  private final String typedRecipientKind;
  private final String typedReason;
  private final String typedWords;

  ReportFormDisplayContext(
      ReportChoices choices, String typedRecipientKind, String typedReason, String typedWords) {

    this.choices = choices;
    this.typedRecipientKind = typedRecipientKind;
    this.typedReason = typedReason;
    this.typedWords = typedWords;
  }

  public ReportChoices getChoices() {
    return choices;
  }

  /** Gives for whom the report can be meant, with their names. */
  public List<RecipientOption> getRecipients() {
    List<ReportRecipient> recipients = choices.getRecipients();

    return recipients.stream()
        .map(
            recipient ->
                new RecipientOption(
                    recipient.getKind().name(),
                    recipient.getPersons().stream()
                        .map(PersonName::getName)
                        .collect(Collectors.joining(", ")),
                    typedRecipientKind.isEmpty()
                        ? recipient.equals(recipients.get(0))
                        : typedRecipientKind.equals(recipient.getKind().name())))
        .collect(Collectors.toUnmodifiableList());
  }

  public ReportReason[] getReasons() {
    return ReportReason.values();
  }

  public String getTypedReason() {
    return typedReason;
  }

  public String getTypedWords() {
    return typedWords;
  }
}
