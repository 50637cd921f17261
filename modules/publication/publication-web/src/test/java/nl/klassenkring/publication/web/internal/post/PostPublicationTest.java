/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.web.internal.KeptRequest;
import org.junit.jupiter.api.Test;

class PostPublicationTest {

  @Test
  void whatIsOverLeavesThePostFree() {
    assertThat(PostPublication.isCurrent(website(PublicationStatus.WITHDRAWN))).isFalse();
    assertThat(PostPublication.isCurrent(website(PublicationStatus.REJECTED))).isFalse();
    assertThat(PostPublication.isCurrent(website(PublicationStatus.TAKEN_DOWN))).isFalse();
    assertThat(PostPublication.textKey(null)).isEqualTo("make-public");
  }

  @Test
  void whatTheAuthorMustActOnIsToldFirst() {
    KeptRequest published = website(PublicationStatus.PUBLISHED);
    KeptRequest asked = website(PublicationStatus.CHANGES_REQUESTED);

    assertThat(PostPublication.mostUrgent(published, asked)).isSameAs(asked);
    assertThat(PostPublication.mostUrgent(asked, published)).isSameAs(asked);
  }

  @Test
  void socialMediaIsNotTheWebsite() {
    assertThat(PostPublication.textKey(website(PublicationStatus.PUBLISHED)))
        .isEqualTo("post-PUBLISHED");
    assertThat(
            PostPublication.textKey(
                KeptRequest.of(
                    PublicationStatus.PUBLISHED,
                    PublicationChannel.SOCIAL_MEDIA,
                    "2026-11-27T09:00:00Z")))
        .isEqualTo("post-SOCIAL_MEDIA");
  }

  private static KeptRequest website(PublicationStatus status) {
    return KeptRequest.of(status, PublicationChannel.WEBSITE, "2026-11-27T09:00:00Z");
  }
}
