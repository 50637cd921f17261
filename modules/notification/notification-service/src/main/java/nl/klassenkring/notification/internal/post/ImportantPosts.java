/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.notification.internal.recipient.Addressee;
import nl.klassenkring.notification.internal.recipient.Addressees;
import nl.klassenkring.notification.internal.recipient.AllGroupReaders;
import nl.klassenkring.notification.internal.recipient.GroupPage;
import nl.klassenkring.notification.internal.recipient.GroupPages;
import nl.klassenkring.notification.mail.MailOutbox;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.service.OutboxMailLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mails an important post to all readers of its group, also to those who left it (A4, B12), in the
 * transaction in which it is placed. Some readers at a time, each time in the same number of
 * statements.
 */
@Component(service = ImportantPosts.class)
public class ImportantPosts {

  /** Mails a placed post; once, however often it is called. */
  public void mail(ClassPost classPost) throws PortalException {
    List<Long> groupIds = List.of(classPost.getGroupId());
    GroupPage groupPage =
        groupPages.of(classPost.getCompanyId(), groupIds).get(classPost.getGroupId());

    if (groupPage == null) {
      return;
    }

    ImportantPostMails importantPostMails = new ImportantPostMails(classPost, groupPage);
    List<Long> userIds = allGroupReaders.userIds(groupIds, 0, BATCH);

    while (!userIds.isEmpty()) {
      Map<Long, SortedMap<Long, Boolean>> groups = allGroupReaders.groups(groupIds, userIds);
      List<OutgoingMail> mails = new ArrayList<>();

      for (Addressee addressee : addressees.active(userIds)) {
        SortedMap<Long, Boolean> ofReader = groups.get(addressee.getUserId());

        if ((ofReader != null)
            && (addressee.getUserId() != classPost.getUserId())
            && !addressee.getEmailAddress().isEmpty()) {

          mails.add(importantPostMails.mail(addressee, ofReader.get(classPost.getGroupId())));
        }
      }

      mailOutbox.queue(mails);
      userIds = allGroupReaders.userIds(groupIds, userIds.get(userIds.size() - 1), BATCH);
    }
  }

  /** Holds back the mails of a post that is removed while they wait for quiet hours to end. */
  public void forget(ClassPost classPost) {
    outboxMailLocalService.deleteWaitingOutboxMails(
        classPost.getCompanyId(), ImportantPostMails.keyPrefix(classPost.getClassPostId()));
  }

  /** How many readers are written to at a time. */
  private static final int BATCH = 500;

  @Reference private Addressees addressees;

  @Reference private AllGroupReaders allGroupReaders;

  @Reference private GroupPages groupPages;

  @Reference private MailOutbox mailOutbox;

  @Reference private OutboxMailLocalService outboxMailLocalService;
}
