/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.text;

import java.util.stream.Stream;
import nl.klassenkring.language.junit.LanguageContract;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.publication.constants.PublicationActionKeys;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.engine.PublicationRefusal;
import nl.klassenkring.publication.engine.PublicationStatus;

class LanguageTest extends LanguageContract {

  @Override
  protected Stream<String> named() {
    return Stream.of(
            keys("effect-", Effect.values()),
            keys("event-", PublicationEventType.values()),
            keys("next-", PublicationStatus.values()),
            keys("refused-", PublicationRefusal.values()),
            Stream.of(PublicationChannel.values())
                .flatMap(
                    channel ->
                        Stream.of("channel-" + channel.key(), "channel-help-" + channel.key())),
            actions(
                PublicationActionKeys.ADD_REQUEST,
                PublicationActionKeys.REVIEW_REQUESTS,
                PublicationActionKeys.TAKE_DOWN,
                PublicationActionKeys.VIEW_REQUESTS),
            portlets(PublicationPortletKeys.PUBLICATION, PublicationPortletKeys.DIRECTORS_DESK),
            Stream.of(
                "model.resource.nl.klassenkring.publication",
                "model.resource.nl.klassenkring.publication.model.PublicationRequest",
                "post-CHANGES_REQUESTED",
                "post-IN_REVIEW",
                "post-PUBLISHED",
                "request-CHANGES_REQUESTED",
                "request-REJECTED",
                "request-TAKEN_DOWN",
                "request-WITHDRAWN"))
        .flatMap(keys -> keys);
  }
}
