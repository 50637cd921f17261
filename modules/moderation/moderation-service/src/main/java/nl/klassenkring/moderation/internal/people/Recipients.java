/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.people;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.content.PersonName;
import nl.klassenkring.moderation.model.SchoolPerson;
import nl.klassenkring.moderation.report.ReportRecipient;
import nl.klassenkring.moderation.service.persistence.SchoolPersonPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows for whom a report can be meant (F4): the director first, and whom the school named. */
@Component(service = Recipients.class)
public class Recipients {

  /**
   * Gives those who can receive a report.
   *
   * @param concerned whom a report must not reach: who made what is reported, and who reports it
   */
  public List<ReportRecipient> of(long schoolGroupId, long groupId, Set<Long> concerned)
      throws PortalException {

    List<ReportRecipient> recipients = new ArrayList<>();
    List<SchoolPerson> schoolPersons = schoolPersonPersistence.findByGroupId(schoolGroupId);
    List<PersonName> named =
        schoolPeople.users(
            schoolPersons.stream().map(SchoolPerson::getPersonUserId).collect(Collectors.toSet()));

    for (RecipientKind kind : RecipientKind.values()) {
      List<PersonName> persons =
          persons(kind, schoolGroupId, groupId, schoolPersons, named).stream()
              .filter(person -> !concerned.contains(person.getUserId()))
              .collect(Collectors.toList());

      if (!persons.isEmpty()) {
        recipients.add(new ReportRecipient(kind, persons));
      }
    }

    return recipients;
  }

  private List<PersonName> persons(
      RecipientKind kind,
      long schoolGroupId,
      long groupId,
      List<SchoolPerson> schoolPersons,
      List<PersonName> named)
      throws PortalException {

    switch (kind) {
      case DIRECTOR:
        return schoolPeople.directors(schoolGroupId);
      case GROUP:
        return schoolPeople.groupLeaders(groupId);
      default:
        Set<Long> userIds =
            schoolPersons.stream()
                .filter(schoolPerson -> kind.name().equals(schoolPerson.getRecipientKind()))
                .map(SchoolPerson::getPersonUserId)
                .collect(Collectors.toSet());

        return named.stream()
            .filter(person -> userIds.contains(person.getUserId()))
            .collect(Collectors.toList());
    }
  }

  @Reference private SchoolPeople schoolPeople;

  @Reference private SchoolPersonPersistence schoolPersonPersistence;
}
