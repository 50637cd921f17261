/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.query;

import com.liferay.portal.kernel.dao.orm.Criterion;
import com.liferay.portal.kernel.dao.orm.Disjunction;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.PropertyFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Collectors;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;

/**
 * Builds the queries of the roster. All of them read the database: who has authority decides about
 * children's pictures, so no cached list may answer.
 */
public final class RosterQuery {

  private static final int MAX_WORDS = 8;

  private final DynamicQuery dynamicQuery;

  private RosterQuery(Class<?> modelClass) {
    dynamicQuery = DynamicQueryFactoryUtil.forClass(modelClass, RosterQuery.class.getClassLoader());
  }

  public static RosterQuery ofPupils() {
    return new RosterQuery(Pupil.class);
  }

  public static RosterQuery ofEnrolments() {
    return new RosterQuery(Enrolment.class);
  }

  public static RosterQuery ofGuardians() {
    return new RosterQuery(Guardian.class);
  }

  public static RosterQuery ofGuardianships() {
    return new RosterQuery(Guardianship.class);
  }

  public RosterQuery eq(String property, Object value) {
    return with(RestrictionsFactoryUtil.eq(property, value));
  }

  /** Has one of the values, of which there is at least one. */
  public RosterQuery in(String property, long... values) {
    return with(
        RestrictionsFactoryUtil.in(
            property, Arrays.stream(values).boxed().collect(Collectors.toSet())));
  }

  /** Has a value that the other query gives for its property. */
  public RosterQuery in(String property, RosterQuery other, String otherProperty) {
    return with(
        PropertyFactoryUtil.forName(property)
            .in(other.dynamicQuery.setProjection(ProjectionFactoryUtil.property(otherProperty))));
  }

  /** Has each of the words in one of the properties, in any case of letters. */
  public RosterQuery hasWords(String words, String... properties) {
    for (String word : words.replaceAll("[%_\\\\]", " ").strip().split("\\s+", MAX_WORDS)) {
      Disjunction disjunction = RestrictionsFactoryUtil.disjunction();

      for (String property : properties) {
        disjunction.add(RestrictionsFactoryUtil.ilike(property, "%" + word + "%"));
      }

      with(disjunction);
    }

    return this;
  }

  /** Holds at the moment: it has started, and has not ended. */
  public RosterQuery at(Date moment) {
    return with(RestrictionsFactoryUtil.le("startDate", moment)).notEndedAt(moment);
  }

  /** Has not ended at the moment, whether or not it has started. */
  public RosterQuery notEndedAt(Date moment) {
    return with(
        RestrictionsFactoryUtil.or(
            RestrictionsFactoryUtil.isNull("endDate"),
            RestrictionsFactoryUtil.gt("endDate", moment)));
  }

  public RosterQuery orderBy(String... properties) {
    for (String property : properties) {
      dynamicQuery.addOrder(OrderFactoryUtil.asc(property));
    }

    return this;
  }

  public DynamicQuery build() {
    return dynamicQuery;
  }

  private RosterQuery with(Criterion criterion) {
    dynamicQuery.add(criterion);

    return this;
  }
}
