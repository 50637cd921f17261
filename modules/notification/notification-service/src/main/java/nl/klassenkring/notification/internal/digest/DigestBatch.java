/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.digest;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.klassenkring.notification.internal.preference.SchoolReader;
import nl.klassenkring.notification.internal.preference.SchoolReaders;
import nl.klassenkring.notification.internal.recipient.Addressee;
import nl.klassenkring.notification.internal.recipient.Addressees;
import nl.klassenkring.notification.internal.recipient.AllGroupReaders;
import nl.klassenkring.notification.internal.recipient.GroupPages;
import nl.klassenkring.notification.mail.MailOutbox;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Writes the mails of a day for the next readers of a school, in one transaction with the note of
 * how far the day is: a reader is served once, whatever nodes and crashes do. The number of
 * statements does not depend on the number of readers, groups or posts.
 */
@Component(service = DigestBatch.class)
public class DigestBatch {

  /**
   * Serves the next readers.
   *
   * @param count how many at most
   * @return false if everybody has been served
   */
  public boolean write(long digestRunId, int count) throws PortalException {
    DigestProgress progress = digestTable.lock(digestRunId).orElse(null);

    if (progress == null) {
      return false;
    }

    List<Long> groupIds = allGroupReaders.schoolGroupIds(progress.getSchoolGroupId());
    List<Long> userIds =
        groupIds.isEmpty()
            ? List.of()
            : allGroupReaders.userIds(groupIds, progress.getLastUserId(), count);

    if (userIds.isEmpty()) {
      digestTable.end(digestRunId, clock.instant());

      return false;
    }

    write(progress, groupIds, userIds);
    digestTable.advance(digestRunId, userIds.get(userIds.size() - 1), clock.instant());

    return true;
  }

  private void write(DigestProgress progress, List<Long> groupIds, List<Long> userIds)
      throws PortalException {

    List<Addressee> addressees = addressees(userIds);
    Map<Long, SortedMap<Long, Boolean>> groups = allGroupReaders.groups(groupIds, userIds);
    Map<SchoolReader, ReaderChoices> choices = schoolReaders.choices(userIds);
    Map<Long, ToldUntil> told = digestTable.told(progress.getSchoolGroupId(), userIds);
    Set<Long> known = Set.copyOf(told.keySet());

    userIds.forEach(
        userId -> told.putIfAbsent(userId, ToldUntil.nothing(progress.getPlacedUntil())));

    List<DigestPost> posts = posts(progress, groups.values(), told.values());
    DigestMails digestMails =
        new DigestMails(
            progress,
            groupPages.of(
                progress.getCompanyId(),
                posts.stream().map(DigestPost::getGroupId).collect(Collectors.toSet())),
            policyService.zone(progress.getSchoolGroupId()));
    List<OutgoingMail> mails = new ArrayList<>();

    for (Addressee addressee : addressees) {
      long userId = addressee.getUserId();
      ReaderChoices chosen = chosen(choices, progress, userId);
      ToldUntil toldUntil = told.get(userId);
      Map<Long, Boolean> ofReader = groups.getOrDefault(userId, NO_GROUPS);

      if (ToldUntil.isDigestDue(chosen, progress.isWeekly())) {
        List<DigestPost> digest =
            select(posts, userId, ofReader, post -> isAfter(post, toldUntil.getDigest()));

        if (!digest.isEmpty()) {
          mails.add(digestMails.digest(addressee, digest, ofReader));
        }
      } else if (ToldUntil.arePicturesDue(chosen, progress.isWeekly())) {
        List<DigestPost> pictures =
            select(
                posts,
                userId,
                ofReader,
                post -> (post.getPictures() > 0) && isAfter(post, toldUntil.getPictures()));

        if (!pictures.isEmpty()) {
          mails.add(digestMails.pictures(addressee, pictures, ofReader));
        }
      }
    }

    mailOutbox.queue(mails);

    Map<Long, ToldUntil> after = new HashMap<>();

    told.forEach(
        (userId, toldUntil) ->
            after.put(
                userId,
                toldUntil.after(
                    chosen(choices, progress, userId),
                    progress.isWeekly(),
                    progress.getPlacedUntil())));
    digestTable.tell(progress, after, known, clock.instant());
  }

  private List<Addressee> addressees(List<Long> userIds) {
    return addressees.active(userIds).stream()
        .filter(addressee -> !addressee.getEmailAddress().isEmpty())
        .collect(Collectors.toList());
  }

  /** What any of the readers could be told. */
  private List<DigestPost> posts(
      DigestProgress progress,
      Collection<SortedMap<Long, Boolean>> groups,
      Collection<ToldUntil> told)
      throws PortalException {

    Set<Long> groupIds =
        groups.stream().flatMap(ofReader -> ofReader.keySet().stream()).collect(Collectors.toSet());
    Instant after = progress.getPlacedUntil();

    for (ToldUntil toldUntil : told) {
      after = earliest(after, earliest(toldUntil.getDigest(), toldUntil.getPictures()));
    }

    return digestPosts.placed(groupIds, after, progress.getPlacedUntil());
  }

  /** What others placed in the reader's groups. */
  private static List<DigestPost> select(
      List<DigestPost> posts,
      long userId,
      Map<Long, Boolean> groups,
      Predicate<DigestPost> wanted) {

    return posts.stream()
        .filter(post -> groups.containsKey(post.getGroupId()))
        .filter(post -> post.getAuthorId() != userId)
        .filter(wanted)
        .collect(Collectors.toList());
  }

  private static boolean isAfter(DigestPost post, Instant instant) {
    return post.getPlaced().isAfter(instant);
  }

  private static Instant earliest(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static ReaderChoices chosen(
      Map<SchoolReader, ReaderChoices> choices, DigestProgress progress, long userId) {

    return choices.getOrDefault(
        new SchoolReader(progress.getSchoolGroupId(), userId), ReaderChoices.DEFAULT);
  }

  private static final SortedMap<Long, Boolean> NO_GROUPS = Collections.emptySortedMap();

  @Reference private Addressees addressees;

  @Reference private AllGroupReaders allGroupReaders;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private DigestPosts digestPosts;

  @Reference private DigestTable digestTable;

  @Reference private GroupPages groupPages;

  @Reference private MailOutbox mailOutbox;

  @Reference private PolicyService policyService;

  @Reference private SchoolReaders schoolReaders;
}
