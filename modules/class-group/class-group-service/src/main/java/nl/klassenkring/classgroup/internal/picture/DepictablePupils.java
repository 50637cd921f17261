/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.picture;

import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Expression;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.petra.sql.dsl.query.FromStep;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.picture.PupilName;
import nl.klassenkring.roster.model.EnrolmentTable;
import nl.klassenkring.roster.model.PupilTable;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds the pupils who can be recognisable in pictures of a class group, by name. */
@Component(service = DepictablePupils.class)
public class DepictablePupils {

  /** As many as fit under a picture; who looks for somebody types more letters. */
  public static final int MOST_FOUND = 20;

  /** Fewer letters would list the school. */
  public static final int SHORTEST_SEARCH = 2;

  /** Gives the pupils who are in the class group now. */
  public List<PupilName> ofGroup(ClassGroup classGroup) {
    return names(
        select()
            .from(PUPIL)
            .where(PUPIL.pupilId.in(inGroup(classGroup)).and(PUPIL.endDate.isNull()))
            .orderBy(PUPIL.firstName.ascending(), PUPIL.lastName.ascending()),
        true);
  }

  /**
   * Gives pupils of the school whose first or last name holds the text, at most {@link
   * #MOST_FOUND}.
   *
   * @param text fewer than {@link #SHORTEST_SEARCH} letters find nobody
   */
  public List<PupilName> search(ClassGroup classGroup, String text) {
    String letters = text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");

    if (letters.length() < SHORTEST_SEARCH) {
      return List.of();
    }

    String sought = "%" + letters + "%";

    return names(
        select()
            .from(PUPIL)
            .where(
                ofSchool(classGroup)
                    .and(PUPIL.endDate.isNull())
                    .and(
                        lower(PUPIL.firstName)
                            .like(sought)
                            .or(lower(PUPIL.lastName).like(sought))
                            .withParentheses()))
            .orderBy(PUPIL.firstName.ascending(), PUPIL.lastName.ascending())
            .limit(0, MOST_FOUND),
        false);
  }

  /** Gives those of these pupils who are, or were, of the school. */
  public List<PupilName> ofSchool(ClassGroup classGroup, Collection<Long> pupilIds) {
    if (pupilIds.isEmpty()) {
      return List.of();
    }

    return names(
        select()
            .from(PUPIL)
            .where(ofSchool(classGroup).and(PUPIL.pupilId.in(pupilIds.toArray(new Long[0]))))
            .orderBy(PUPIL.firstName.ascending(), PUPIL.lastName.ascending()),
        false);
  }

  private static FromStep select() {
    return DSLQueryFactoryUtil.select(
        PUPIL.pupilId, PUPIL.firstName, PUPIL.namePrefix, PUPIL.lastName);
  }

  private static Predicate ofSchool(ClassGroup classGroup) {
    return PUPIL.schoolGroupId.eq(classGroup.getSchoolGroupId());
  }

  private DSLQuery inGroup(ClassGroup classGroup) {
    return DSLQueryFactoryUtil.select(ENROLMENT.pupilId)
        .from(ENROLMENT)
        .where(
            ENROLMENT
                .groupId
                .eq(classGroup.getGroupId())
                .and(ENROLMENT.schoolYear.eq(classGroup.getSchoolYear()))
                .and(
                    ENROLMENT
                        .endDate
                        .isNull()
                        .or(ENROLMENT.endDate.gt(Date.from(clock.instant())))
                        .withParentheses()));
  }

  private static Expression<String> lower(Expression<String> expression) {
    return DSLFunctionFactoryUtil.lower(expression);
  }

  private List<PupilName> names(DSLQuery dslQuery, boolean ownGroup) {
    List<Object[]> rows = pupilLocalService.dslQuery(dslQuery);

    return rows.stream()
        .map(row -> new PupilName((Long) row[0], name(row), ownGroup))
        .collect(Collectors.toUnmodifiableList());
  }

  private static String name(Object[] row) {
    return Stream.of(row[1], row[2], row[3])
        .map(part -> Objects.toString(part, "").strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static final EnrolmentTable ENROLMENT = EnrolmentTable.INSTANCE;
  private static final PupilTable PUPIL = PupilTable.INSTANCE;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PupilLocalService pupilLocalService;
}
