/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.objection;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.Collection;
import java.util.Collections;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.model.ObjectionTable;

/** Finds objections. */
public final class ObjectionQueries {

  private ObjectionQueries() {}

  /** The open objections of somebody to a picture about a pupil. */
  public static DSLQuery openOf(long userId, long pictureId, long pupilId) {
    return DSLQueryFactoryUtil.select(OBJECTION)
        .from(OBJECTION)
        .where(
            OBJECTION
                .userId
                .eq(userId)
                .and(OBJECTION.pictureId.eq(pictureId))
                .and(OBJECTION.pupilId.eq(pupilId))
                .and(isOpen(true)));
  }

  /** The open objections to a picture. */
  public static DSLQuery openOfPicture(long pictureId) {
    return DSLQueryFactoryUtil.select(OBJECTION)
        .from(OBJECTION)
        .where(OBJECTION.pictureId.eq(pictureId).and(isOpen(true)));
  }

  /** The open objections on the Site of a class group or school. */
  public static DSLQuery openOfSite(long groupId) {
    return DSLQueryFactoryUtil.select(OBJECTION)
        .from(OBJECTION)
        .where(inSite(groupId).and(isOpen(true)));
  }

  /** A page of the objections in a class group or school, by due date. */
  public static DSLQuery page(long groupId, boolean open, int start, int end) {
    return DSLQueryFactoryUtil.select(OBJECTION)
        .from(OBJECTION)
        .where(inSite(groupId).and(isOpen(open)))
        .orderBy(OBJECTION.dueDate.ascending(), OBJECTION.objectionId.ascending())
        .limit(start, end);
  }

  public static DSLQuery count(long groupId, boolean open) {
    return DSLQueryFactoryUtil.count().from(OBJECTION).where(inSite(groupId).and(isOpen(open)));
  }

  /** A page of the objections of somebody, latest first. */
  public static DSLQuery pageOf(long userId, int start, int end) {
    return DSLQueryFactoryUtil.select(OBJECTION)
        .from(OBJECTION)
        .where(OBJECTION.userId.eq(userId))
        .orderBy(OBJECTION.objectionId.descending())
        .limit(start, end);
  }

  public static DSLQuery countOf(long userId) {
    return DSLQueryFactoryUtil.count().from(OBJECTION).where(OBJECTION.userId.eq(userId));
  }

  /** Column: pictureId, of pictures that objections hide; among others when there are many. */
  static DSLQuery hidden(Collection<Long> pictureIds) {
    return DSLQueryFactoryUtil.selectDistinct(OBJECTION.pictureId)
        .from(OBJECTION)
        .where(OBJECTION.status.neq(ObjectionStatus.RESTORED.name()).and(among(pictureIds)));
  }

  /** Databases limit the length of a list, so many pictures are a range of keys. */
  private static Predicate among(Collection<Long> pictureIds) {
    if (pictureIds.size() <= MOST_LISTED) {
      return OBJECTION.pictureId.in(pictureIds.toArray(new Long[0]));
    }

    return OBJECTION
        .pictureId
        .gte(Collections.min(pictureIds))
        .and(OBJECTION.pictureId.lte(Collections.max(pictureIds)));
  }

  private static Predicate inSite(long groupId) {
    return OBJECTION.groupId.eq(groupId).or(OBJECTION.schoolGroupId.eq(groupId)).withParentheses();
  }

  private static Predicate isOpen(boolean open) {
    return open
        ? OBJECTION.status.eq(ObjectionStatus.OPEN.name())
        : OBJECTION.status.neq(ObjectionStatus.OPEN.name());
  }

  private static final int MOST_LISTED = 1000;

  private static final ObjectionTable OBJECTION = ObjectionTable.INSTANCE;
}
