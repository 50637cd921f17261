/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says in somebody's language what he is told: plain text, not escaped. */
@Component(service = NoticeTexts.class)
public class NoticeTexts {

  /** Gives the subject of a mail, which a stranger can read over somebody's shoulder. */
  public String subject(ModerationNotice notice, Locale locale) {
    return LanguageUtil.get(
        ResourceBundleUtil.getBundle("content.Language", locale, getClass()),
        notice.isOnDesk() ? "moderation-subject-desk" : "moderation-subject-group");
  }

  /** Gives the sentence. */
  public String sentence(ModerationNotice notice, Incident incident, Locale locale)
      throws PortalException {

    ResourceBundle texts = ResourceBundleUtil.getBundle("content.Language", locale, getClass());

    return LanguageUtil.format(
        texts,
        notice.textKey(),
        new Object[] {
          groupLocalService.getGroup(incident.getGroupId()).getDescriptiveName(locale),
          incident.getContentTitle(),
          rule(incident, texts, locale)
        },
        false);
  }

  private String rule(Incident incident, ResourceBundle texts, Locale locale)
      throws PortalException {

    String ruleId = incident.getRuleId();

    return ruleId.isEmpty()
        ? LanguageUtil.get(texts, "copy-no-rule")
        : ruleId
            + " "
            + new PolicyTexts(locale, policyService.zone(incident.getGroupId())).title(ruleId);
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private PolicyService policyService;
}
