/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.display.context;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.model.SchoolPerson;

/** For whom reports of a school are meant, and the form to name one more. Immutable. */
public final class PersonsDisplayContext {

  private final List<SchoolPerson> persons;
  private final String typedRecipientKind;
  private final String typedEmailAddress;

  PersonsDisplayContext(
      List<SchoolPerson> persons, String typedRecipientKind, String typedEmailAddress) {

    this.persons =
        persons.stream()
            .filter(person -> person.getPersonUserId() != 0)
            .collect(Collectors.toUnmodifiableList());
    this.typedRecipientKind = typedRecipientKind;
    this.typedEmailAddress = typedEmailAddress;
  }

  public List<SchoolPerson> getPersons() {
    return persons;
  }

  /** Gives the kinds of which a director names who it is. */
  public List<RecipientKind> getKinds() {
    return Arrays.stream(RecipientKind.values())
        .filter(RecipientKind::isNamed)
        .collect(Collectors.toUnmodifiableList());
  }

  public String getTypedRecipientKind() {
    return typedRecipientKind;
  }

  public String getTypedEmailAddress() {
    return typedEmailAddress;
  }
}
