/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.content.PersonName;

/** For whom a report can be meant, with who that is. Immutable. */
public final class ReportRecipient implements Serializable {

  private static final long serialVersionUID = 1L;

  private final RecipientKind kind;
  private final List<PersonName> persons;

  public ReportRecipient(RecipientKind kind, List<PersonName> persons) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.persons = List.copyOf(persons);
  }

  public RecipientKind getKind() {
    return kind;
  }

  /** Gives who reads the report; at least one. */
  public List<PersonName> getPersons() {
    return persons;
  }
}
