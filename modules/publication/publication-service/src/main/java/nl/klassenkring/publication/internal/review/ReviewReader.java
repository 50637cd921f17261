/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.review;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.internal.check.DepictedPupils;
import nl.klassenkring.publication.internal.check.PublicationJudge;
import nl.klassenkring.publication.internal.check.PublicationPurposes;
import nl.klassenkring.publication.internal.check.PupilNames;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.DepictedPupil;
import nl.klassenkring.publication.request.ReviewedPublication;
import nl.klassenkring.publication.service.persistence.PublicationPicturePersistence;
import nl.klassenkring.publication.service.persistence.PublicationRequestPersistence;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Gathers what a director needs to decide. */
@Component(service = ReviewReader.class)
public class ReviewReader {

  /** A request with what the checks find now, and who is recognisable in it. */
  public ReviewedPublication read(PublicationRequest request, PermissionChecker permissionChecker)
      throws PortalException {

    List<PublicationPicture> pictures =
        publicationPicturePersistence.findByPublicationRequestId(request.getPublicationRequestId());

    return new ReviewedPublication(
        request,
        pictures,
        publicationJudge.judge(request, pictures, permissionChecker),
        depictedPupils(request, pictures, permissionChecker));
  }

  /** A page of those that wait; of who stands in for the director those that waited too long. */
  public List<ReviewedPublication> waiting(
      long schoolGroupId, PermissionChecker permissionChecker, int start, int end)
      throws PortalException {

    DynamicQuery dynamicQuery = waiting(schoolGroupId, permissionChecker);

    dynamicQuery.addOrder(OrderFactoryUtil.asc("submittedDate"));
    dynamicQuery.addOrder(OrderFactoryUtil.asc("publicationRequestId"));

    List<PublicationRequest> requests =
        publicationRequestPersistence.findWithDynamicQuery(dynamicQuery, start, end);
    List<ReviewedPublication> waiting = new ArrayList<>();

    for (PublicationRequest request : requests) {
      waiting.add(read(request, permissionChecker));
    }

    return waiting;
  }

  /** Counts them. */
  public int waitingCount(long schoolGroupId, PermissionChecker permissionChecker) {
    return (int)
        publicationRequestPersistence.countWithDynamicQuery(
            waiting(schoolGroupId, permissionChecker));
  }

  private DynamicQuery waiting(long schoolGroupId, PermissionChecker permissionChecker) {
    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(
            PublicationRequest.class, ReviewReader.class.getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.eq("schoolGroupId", schoolGroupId));
    dynamicQuery.add(
        RestrictionsFactoryUtil.eq(
            "status", PublicationStatuses.workflowStatus(PublicationStatus.IN_REVIEW)));

    if (!reviewers.directs(permissionChecker, schoolGroupId)) {
      dynamicQuery.add(RestrictionsFactoryUtil.isNotNull("escalatedDate"));
    }

    return dynamicQuery;
  }

  private Map<Long, List<DepictedPupil>> depictedPupils(
      PublicationRequest request,
      List<PublicationPicture> pictures,
      PermissionChecker permissionChecker)
      throws PortalException {

    Map<Long, Set<Long>> byPicture =
        depictedPupils.byPicture(
            pictures.stream()
                .map(PublicationPicture::getPublicationPictureId)
                .collect(Collectors.toSet()));
    Set<Long> pupilIds =
        byPicture.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    if (pupilIds.isEmpty()) {
      return Map.of();
    }

    Map<Long, DepictedPupil> pupils = pupils(request, pupilIds);

    auditEntryLocalService.addCheckAuditEntries(
        permissionChecker.getUserId(),
        request.getSchoolGroupId(),
        request.getGroupId(),
        PublicationPurposes.purposeKey(request.getChannel()),
        pupilIds);

    Map<Long, List<DepictedPupil>> depicted = new HashMap<>();

    byPicture.forEach(
        (publicationPictureId, ids) ->
            depicted.put(
                publicationPictureId,
                ids.stream()
                    .filter(pupils::containsKey)
                    .map(pupils::get)
                    .sorted(Comparator.comparing(DepictedPupil::getName))
                    .collect(Collectors.toList())));

    return depicted;
  }

  private Map<Long, DepictedPupil> pupils(PublicationRequest request, Set<Long> pupilIds)
      throws PortalException {

    String purposeKey = PublicationPurposes.purposeKey(request.getChannel());
    ConsentCheck consentCheck = consentLocalService.check(purposeKey, pupilIds, clock.instant());
    Map<Long, Instant> answeredAt = answeredAt(purposeKey, pupilIds);
    Map<Long, DepictedPupil> pupils = new HashMap<>();

    for (Pupil pupil :
        pupilLocalService.getPupils(pupilIds.stream().mapToLong(Long::longValue).toArray())) {

      pupils.put(
          pupil.getPupilId(),
          new DepictedPupil(
              pupil.getPupilId(),
              PupilNames.of(pupil),
              consentCheck.isAllowed(pupil.getPupilId()),
              answeredAt.get(pupil.getPupilId())));
    }

    return pupils;
  }

  private Map<Long, Instant> answeredAt(String purposeKey, Collection<Long> pupilIds) {
    DynamicQuery dynamicQuery = consentDecisionLocalService.dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("purposeKey", purposeKey));
    dynamicQuery.add(RestrictionsFactoryUtil.in("pupilId", pupilIds));
    dynamicQuery.setProjection(
        ProjectionFactoryUtil.projectionList()
            .add(ProjectionFactoryUtil.groupProperty("pupilId"))
            .add(ProjectionFactoryUtil.max("decidedDate")));

    List<Object[]> rows = consentDecisionLocalService.dynamicQuery(dynamicQuery);

    return rows.stream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Date) row[1]).toInstant()));
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentDecisionLocalService consentDecisionLocalService;

  @Reference private ConsentLocalService consentLocalService;

  @Reference private DepictedPupils depictedPupils;

  @Reference private PublicationJudge publicationJudge;

  @Reference private PublicationPicturePersistence publicationPicturePersistence;

  @Reference private PublicationRequestPersistence publicationRequestPersistence;

  @Reference private PupilLocalService pupilLocalService;

  @Reference private Reviewers reviewers;
}
