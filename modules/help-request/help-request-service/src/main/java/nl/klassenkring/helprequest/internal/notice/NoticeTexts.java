/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.klassenkring.helprequest.model.HelpSwap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says in the reader's language what people are told: plain text, not escaped. */
@Component(service = NoticeTexts.class)
public class NoticeTexts {

  /**
   * Gives the sentence of a notice.
   *
   * @param helpSwap null when it is about none
   */
  String of(HelpNotice helpNotice, ToldSlot toldSlot, HelpSwap helpSwap, Locale locale)
      throws PortalException {

    return text(
        helpNotice.textKey(),
        locale,
        toldSlot.task(),
        when(toldSlot, locale),
        groupLocalService.getGroup(toldSlot.groupId()).getDescriptiveName(locale),
        other(helpNotice, helpSwap));
  }

  /** Gives one of the texts of the bundle. */
  public String text(String key, Locale locale, Object... arguments) {
    return LanguageUtil.format(
        ResourceBundleUtil.getBundle("content.Language", locale, NoticeTexts.class),
        key,
        arguments,
        false);
  }

  /** Gives the day and, when it is said, the time at which it begins. */
  private static String when(ToldSlot toldSlot, Locale locale) {
    String day =
        LocalDate.parse(toldSlot.day()).format(DateTimeFormatter.ofPattern("EEEE d MMMM", locale));

    return toldSlot.startTime().isEmpty() ? day : day + " " + toldSlot.startTime();
  }

  private static String other(HelpNotice helpNotice, HelpSwap helpSwap) {
    if (helpSwap == null) {
      return "";
    }

    return helpNotice == HelpNotice.SWAP_PROPOSED
        ? helpSwap.getUserName()
        : helpSwap.getToUserName();
  }

  @Reference private GroupLocalService groupLocalService;
}
