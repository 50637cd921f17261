/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.invitation;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.mail.MailOutbox;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the mail with a code, which is the only place where the code stands. */
@Component(service = InvitationMails.class)
public class InvitationMails {

  /**
   * Sends a code once the current transaction is committed, in the language of who invites.
   *
   * @param hash of the code, by which the mail is told from others
   */
  public void queue(
      long userId,
      ClassGroup classGroup,
      String emailAddress,
      String code,
      String hash,
      Instant expiration)
      throws PortalException {

    Locale locale = userLocalService.getUser(userId).getLocale();
    ResourceBundle texts = ResourceBundleUtil.getBundle("content.Language", locale, getClass());
    Group school = groupLocalService.getGroup(classGroup.getSchoolGroupId());
    String groupName =
        groupLocalService.getGroup(classGroup.getGroupId()).getDescriptiveName(locale);
    String day =
        new SchoolMoments(policyService.zone(classGroup.getGroupId()), locale)
            .dayAndTime(expiration);

    mailOutbox.queue(
        OutgoingMail.builder(
                classGroup.getCompanyId(), "invitation/" + hash, MailCategory.INVITATION)
            .to(emailAddress, locale)
            .site(classGroup.getGroupId())
            .subject(
                LanguageUtil.format(texts, "invitation-subject", new Object[] {groupName}, false))
            .text(
                LanguageUtil.format(
                    texts,
                    "invitation-text",
                    new Object[] {
                      groupName,
                      school.getDescriptiveName(locale),
                      invitationPage.getAddressOrSite(school),
                      code,
                      day
                    },
                    false))
            .build());
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private InvitationPage invitationPage;

  @Reference private MailOutbox mailOutbox;

  @Reference private PolicyService policyService;

  @Reference private UserLocalService userLocalService;
}
