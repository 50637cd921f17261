/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.text;

import java.util.stream.Stream;
import nl.klassenkring.helprequest.constants.HelpRequestActionKeys;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.decision.HelpRefusal;
import nl.klassenkring.helprequest.request.SlotList;
import nl.klassenkring.helprequest.request.SlotProblem;
import nl.klassenkring.language.junit.LanguageContract;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.ReplyMode;

class LanguageTest extends LanguageContract {

  @Override
  protected Stream<String> named() {
    return Stream.of(
            keys("effect-", Effect.values()),
            keys("problem-", SlotProblem.values()),
            keys("refused-", HelpRefusal.values()),
            Stream.of(DecisionMode.values()).map(mode -> "decision-" + mode.key()),
            Stream.of(ReplyMode.values()).map(mode -> "reply-mode-" + mode.key()),
            Stream.of(SlotList.values())
                .flatMap(list -> Stream.of("list-" + list.key(), "list-empty-" + list.key())),
            actions(
                HelpRequestActionKeys.DECIDE,
                HelpRequestActionKeys.SIGN_UP,
                HelpRequestActionKeys.VIEW_REQUESTS),
            Stream.of(
                "javax.portlet.description." + HelpRequestPortletKeys.HELP_REQUEST,
                "javax.portlet.title." + HelpRequestPortletKeys.HELP_REQUEST,
                "model.resource.nl.klassenkring.helprequest",
                "model.resource.nl.klassenkring.helprequest.model.HelpRequest"))
        .flatMap(keys -> keys);
  }
}
