/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.text;

import java.util.stream.Stream;
import nl.klassenkring.language.junit.LanguageContract;
import nl.klassenkring.policy.constants.PolicyDeviationStatus;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.web.internal.compliance.display.context.Gauge;

class LanguageTest extends LanguageContract {

  @Override
  protected Stream<String> named() {
    return Stream.of(
            keys("deviation-", PolicyDeviationStatus.values()),
            keys("gauge-", Gauge.State.values()),
            keys("posts-in-", Window.Kind.values()),
            keys("refused-value-", PolicyValueException.Reason.values()),
            Stream.of("draft", "adopted", "in-force").map(state -> "document-" + state),
            Stream.of(
                    "fewer-choices",
                    "fewer-words",
                    "higher",
                    "less-often",
                    "lower",
                    "more-choices",
                    "more-holidays",
                    "more-hours",
                    "more-often",
                    "more-words",
                    "no",
                    "yes")
                .map(kind -> "more-specific-" + kind),
            Stream.of(
                    PolicyPortletKeys.AGREEMENTS,
                    PolicyPortletKeys.COMPLIANCE,
                    PolicyPortletKeys.POLICY)
                .map(portletId -> "javax.portlet.title." + portletId))
        .flatMap(keys -> keys);
  }
}
