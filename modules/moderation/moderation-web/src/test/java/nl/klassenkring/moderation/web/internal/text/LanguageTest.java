/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.text;

import java.util.stream.Stream;
import nl.klassenkring.language.junit.LanguageContract;
import nl.klassenkring.moderation.constants.ContentKind;
import nl.klassenkring.moderation.constants.IncidentEventType;
import nl.klassenkring.moderation.constants.IncidentState;
import nl.klassenkring.moderation.constants.IncidentStepKind;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.constants.ReportReason;

class LanguageTest extends LanguageContract {

  @Override
  protected Stream<String> named() {
    return Stream.of(
            keys("content-", ContentKind.values()),
            keys("event-", IncidentEventType.values()),
            keys("reason-", ReportReason.values()),
            keys("recipient-", RecipientKind.values()),
            keys("state-", IncidentState.values()),
            keys("step-", IncidentStepKind.values()),
            portlets(ModerationPortletKeys.INCIDENTS, ModerationPortletKeys.REPORT))
        .flatMap(keys -> keys);
  }
}
