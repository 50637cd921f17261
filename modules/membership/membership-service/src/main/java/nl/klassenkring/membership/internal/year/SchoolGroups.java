/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.year;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the classes of a school: the groups that are made anew each school year. */
@Component(service = SchoolGroups.class)
public class SchoolGroups {

  /** Gives the classes of a year that are not closed. */
  List<ClassGroup> open(long schoolGroupId, String schoolYear) {
    return classes(
        schoolGroupId,
        classGroup ->
            (classGroup.getClosedDate() == null) && classGroup.getSchoolYear().equals(schoolYear));
  }

  /** Gives the school years of which there are classes that are not closed, the oldest first. */
  public List<String> openYears(long schoolGroupId) {
    return classes(schoolGroupId, classGroup -> classGroup.getClosedDate() == null).stream()
        .map(ClassGroup::getSchoolYear)
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  private List<ClassGroup> classes(long schoolGroupId, Predicate<ClassGroup> predicate) {
    return classGroupLocalService
        .getClassGroups(schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS)
        .stream()
        .filter(classGroup -> classGroup.getKind().equals(ClassGroupKind.CLASS.name()))
        .filter(predicate)
        .sorted(Comparator.comparingLong(ClassGroup::getGroupId))
        .collect(Collectors.toList());
  }

  @Reference private ClassGroupLocalService classGroupLocalService;
}
