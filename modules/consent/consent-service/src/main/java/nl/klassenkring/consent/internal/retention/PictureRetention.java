/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.internal.depiction.KeptPictures;
import nl.klassenkring.consent.model.ObjectionTable;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.consent.service.persistence.ObjectionPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Plans and erases pictures: those of a family at once, all others after the school's term. Whether
 * somebody is said to be recognisable makes no difference: that is said by people.
 */
@Component(service = PictureRetention.class)
public class PictureRetention {

  void plan(RetentionPlan plan) {
    RetentionScope scope = plan.scope();
    Set<Long> talkedAbout = talkedAbout(scope.schoolGroupId());

    pictures(scope)
        .forEach(
            (pictureId, moment) -> {
              if (moment.isBefore(scope.end().toInstant())) {
                plan(plan, pictureId, Date.from(moment), talkedAbout.contains(pictureId));
              }
            });
  }

  private static void plan(RetentionPlan plan, long pictureId, Date moment, boolean talkedAbout) {
    RetentionScope scope = plan.scope();

    if (talkedAbout) {
      plan.keep(RetentionCategory.PICTURES, RetentionReason.UNFINISHED);
    } else if (scope.isFamily() || scope.term().isOver(moment)) {
      plan.erase(RetentionCategory.PICTURES, pictureId);
    } else {
      plan.keep(RetentionCategory.PICTURES, RetentionReason.IN_USE);
    }
  }

  void erase(RetentionPlan plan) throws PortalException {
    keptPictures.delete(plan.erased(RetentionCategory.PICTURES));
  }

  private Map<Long, Instant> pictures(RetentionScope scope) {
    return scope.isFamily()
        ? keptPictures.ofPupil(scope.pupilId())
        : keptPictures.ofSchool(scope.schoolGroupId(), scope.end().toInstant());
  }

  /** The pictures to which an objection is open. */
  private Set<Long> talkedAbout(long schoolGroupId) {
    List<Long> pictureIds =
        objectionPersistence.dslQuery(
            DSLQueryFactoryUtil.selectDistinct(ObjectionTable.INSTANCE.pictureId)
                .from(ObjectionTable.INSTANCE)
                .where(
                    ObjectionTable.INSTANCE
                        .schoolGroupId
                        .eq(schoolGroupId)
                        .and(ObjectionTable.INSTANCE.status.eq(ObjectionStatus.OPEN.name()))));

    return new HashSet<>(pictureIds);
  }

  @Reference private KeptPictures keptPictures;

  @Reference private ObjectionPersistence objectionPersistence;
}
