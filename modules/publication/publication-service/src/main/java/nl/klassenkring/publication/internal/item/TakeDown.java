/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.item;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.internal.check.PublicationPurposes;
import nl.klassenkring.publication.internal.notice.PublicationNotice;
import nl.klassenkring.publication.internal.notice.PublicationNotices;
import nl.klassenkring.publication.internal.picture.PublicationFiles;
import nl.klassenkring.publication.internal.request.PublicationRecord;
import nl.klassenkring.publication.internal.request.RequestState;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicationDepictionTable;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.model.PublicationRequestTable;
import nl.klassenkring.publication.service.persistence.PublicItemPersistence;
import nl.klassenkring.publication.service.persistence.PublicationEventPersistence;
import nl.klassenkring.publication.service.persistence.PublicationPicturePersistence;
import nl.klassenkring.publication.service.persistence.PublicationRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Ends that something is public, for good. */
@Component(service = TakeDown.class)
public class TakeDown {

  /**
   * Takes a request down; one that is not public is left as it is.
   *
   * @param user null for the suite itself
   */
  public void takeDown(
      PublicationRequest request, PublicationEventType type, User user, String reason)
      throws PortalException {

    if (!RequestState.of(request).isPublished()) {
      return;
    }

    Date now = Date.from(clock.instant());

    RequestState.write(
        request,
        RequestState.of(request).takenDown(),
        (user == null) ? 0 : user.getUserId(),
        (user == null) ? "" : user.getFullName(),
        reason,
        now);

    PublicationRequest kept = publicationRequestPersistence.update(request);
    PublicItem publicItem =
        publicItemPersistence.fetchByPublicationRequestId(kept.getPublicationRequestId());

    if (publicItem != null) {
      publicItem.setTakenDown(true);
      publicItem.setTakenDownDate(now);
      publicItem.setModifiedDate(now);
      publicItemPersistence.update(publicItem);
    }

    PublicationFiles.deleteOnCommit(
        publicationPicturePersistence.findByPublicationRequestId(kept.getPublicationRequestId()));

    if (user == null) {
      publicationRecord.add(kept, type);
    } else {
      publicationRecord.add(kept, type, user, reason, "");
    }

    publicationNotices.tellConcerned(kept, PublicationNotice.TAKEN_DOWN);
  }

  /** Takes down all that is public of a pupil for a purpose. */
  public void takeDownOfPupil(long pupilId, String purposeKey) throws PortalException {
    List<Long> publicationRequestIds =
        publicationRequestPersistence.dslQuery(
            DSLQueryFactoryUtil.selectDistinct(REQUEST.publicationRequestId)
                .from(REQUEST)
                .innerJoinON(
                    DEPICTION, DEPICTION.publicationRequestId.eq(REQUEST.publicationRequestId))
                .where(DEPICTION.pupilId.eq(pupilId).and(REQUEST.status.eq(PUBLISHED))));

    for (long publicationRequestId : publicationRequestIds) {
      PublicationRequest request =
          publicationRequestPersistence.findByPrimaryKey(publicationRequestId);

      if (PublicationPurposes.purposeKey(request.getChannel()).equals(purposeKey)) {
        takeDown(request, PublicationEventType.TAKEN_DOWN_BY_CONSENT, null, "");
      }
    }
  }

  /** What is public of pupils who have no consent any more, by the keys of the requests. */
  public List<Long> lapsed() throws PortalException {
    List<Object[]> rows =
        publicationRequestPersistence.dslQuery(
            DSLQueryFactoryUtil.select(
                    REQUEST.publicationRequestId, REQUEST.channel, DEPICTION.pupilId)
                .from(REQUEST)
                .innerJoinON(
                    DEPICTION, DEPICTION.publicationRequestId.eq(REQUEST.publicationRequestId))
                .where(REQUEST.status.eq(PUBLISHED)));
    Map<String, Map<Long, List<Long>>> requestIds = new HashMap<>();

    for (Object[] row : rows) {
      requestIds
          .computeIfAbsent((String) row[1], channel -> new HashMap<>())
          .computeIfAbsent((Long) row[2], pupilId -> new ArrayList<>())
          .add((Long) row[0]);
    }

    TreeSet<Long> lapsed = new TreeSet<>();

    for (Map.Entry<String, Map<Long, List<Long>>> entry : requestIds.entrySet()) {
      for (long pupilId : blocked(entry.getKey(), entry.getValue().keySet())) {
        lapsed.addAll(entry.getValue().get(pupilId));
      }
    }

    return new ArrayList<>(lapsed);
  }

  /** Forgets what was public of a request that is removed, with its record. */
  public void forget(PublicationRequest request) {
    PublicItem publicItem =
        publicItemPersistence.fetchByPublicationRequestId(request.getPublicationRequestId());

    if (publicItem != null) {
      publicItemPersistence.remove(publicItem);
    }

    publicationEventPersistence.removeByPublicationRequestId(request.getPublicationRequestId());
  }

  private List<Long> blocked(String channel, Collection<Long> pupilIds) throws PortalException {
    Instant now = clock.instant();
    List<Long> all = new ArrayList<>(pupilIds);
    List<Long> blocked = new ArrayList<>();

    for (int start = 0; start < all.size(); start += MOST_LISTED) {
      List<Long> some = all.subList(start, Math.min(start + MOST_LISTED, all.size()));
      ConsentCheck consentCheck =
          consentLocalService.check(PublicationPurposes.purposeKey(channel), some, now);

      some.stream().filter(pupilId -> !consentCheck.isAllowed(pupilId)).forEach(blocked::add);
    }

    return blocked;
  }

  private static final PublicationDepictionTable DEPICTION = PublicationDepictionTable.INSTANCE;

  /** Databases limit the length of a list. */
  private static final int MOST_LISTED = 500;

  private static final int PUBLISHED =
      PublicationStatuses.workflowStatus(PublicationStatus.PUBLISHED);

  private static final PublicationRequestTable REQUEST = PublicationRequestTable.INSTANCE;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentLocalService consentLocalService;

  @Reference private PublicationEventPersistence publicationEventPersistence;

  @Reference private PublicationNotices publicationNotices;

  @Reference private PublicationPicturePersistence publicationPicturePersistence;

  @Reference private PublicationRecord publicationRecord;

  @Reference private PublicationRequestPersistence publicationRequestPersistence;

  @Reference private PublicItemPersistence publicItemPersistence;
}
