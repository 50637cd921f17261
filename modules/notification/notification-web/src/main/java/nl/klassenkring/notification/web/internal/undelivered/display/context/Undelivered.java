/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.undelivered.display.context;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserTable;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.notification.mail.UndeliveredMail;
import nl.klassenkring.notification.service.OutboxMailService;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.PageSizePreference;
import nl.klassenkring.policy.portlet.Pages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the mails of the page's school that did not arrive. */
@Component(service = Undelivered.class)
public class Undelivered {

  /** How many rows a page has as long as nobody set it. */
  public static final int UNSET_PAGE_SIZE = 20;

  /** Gives the page that is asked for. */
  public UndeliveredDisplayContext of(PageRequest pageRequest) throws PortalException {
    long schoolGroupId = pageRequest.getSchoolGroupId();
    int total = outboxMailService.getUndeliveredMailsCount(schoolGroupId);
    Pages pages =
        pageRequest.pages(
            total,
            PageSizePreference.of(pageRequest.getPortletRequest(), UNSET_PAGE_SIZE),
            Map.of("mvcRenderCommandName", "/undelivered/view"));
    List<UndeliveredMail> mails =
        outboxMailService.getUndeliveredMails(schoolGroupId, pages.getStart(), pages.getEnd());
    Map<Long, String> names = names(mails);

    return new UndeliveredDisplayContext(
        mails.stream()
            .map(
                mail ->
                    new UndeliveredDisplay(
                        mail,
                        names.getOrDefault(mail.getUserId(), ""),
                        pageRequest.getMoments().dayAndTime(mail.getEnded())))
            .collect(Collectors.toList()),
        pages,
        total);
  }

  private Map<Long, String> names(List<UndeliveredMail> mails) {
    Map<Long, String> names = new HashMap<>();

    if (!mails.isEmpty()) {
      List<User> users =
          userLocalService.dslQuery(
              DSLQueryFactoryUtil.select(UserTable.INSTANCE)
                  .from(UserTable.INSTANCE)
                  .where(
                      UserTable.INSTANCE.userId.in(
                          mails.stream()
                              .map(UndeliveredMail::getUserId)
                              .distinct()
                              .toArray(Long[]::new))));

      users.forEach(user -> names.put(user.getUserId(), user.getFullName()));
    }

    return names;
  }

  @Reference private OutboxMailService outboxMailService;

  @Reference private UserLocalService userLocalService;
}
