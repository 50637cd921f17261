/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says in which groups pupils are, whom a service has let the reader see. */
@Component(service = GroupNames.class)
public class GroupNames {

  /** Gives the names of the groups that pupils are in now, by pupil; one statement for all. */
  public Map<Long, String> of(Collection<Long> pupilIds, PageRequest pageRequest) {
    return enrolmentLocalService
        .getEnrolments(
            pupilIds.stream().mapToLong(Long::longValue).toArray(), Date.from(pageRequest.getNow()))
        .stream()
        .collect(
            Collectors.groupingBy(
                Enrolment::getPupilId,
                Collectors.mapping(
                    Enrolment::getRosterGroupName,
                    Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new),
                        names -> String.join(", ", names)))));
  }

  @Reference private EnrolmentLocalService enrolmentLocalService;
}
