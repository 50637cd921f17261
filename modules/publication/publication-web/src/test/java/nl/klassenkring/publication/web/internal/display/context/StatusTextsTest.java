/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.web.internal.KeptRequest;
import org.junit.jupiter.api.Test;

class StatusTextsTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** A Monday. */
  private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

  private final StatusTexts statusTexts =
      new StatusTexts(NOW, ZONE, new SchoolMoments(ZONE, Locale.forLanguageTag("nl-NL")));

  @Test
  void waitsSinceToday() {
    assertThat(key(waiting("2026-11-30T07:00:00Z"))).isEqualTo("request-waits-since-today");
  }

  @Test
  void weekendsAreNotWaited() {
    assertThat(key(waiting("2026-11-27T16:00:00Z"))).isEqualTo("request-waits-one-day");
    assertThat(status(waiting("2026-11-26T16:00:00Z")).getArguments()).containsExactly(2);
  }

  @Test
  void theDayIsThatOfTheSchool() {
    // Half past midnight on Monday, in the Netherlands.
    assertThat(key(waiting("2026-11-29T23:30:00Z"))).isEqualTo("request-waits-since-today");
  }

  @Test
  void isPublicSinceItsApproval() {
    StatusText status = status(published());

    assertThat(status.getKey()).isEqualTo("request-public-since-x");
    assertThat(status.getArguments()).containsExactly("27 nov. 2026");
  }

  @Test
  void isPublicSinceItsFirstDayWhenThatCameLater() {
    StatusText status = status(published().shown("2026-11-28T23:00:00Z", null));

    assertThat(status.getKey()).isEqualTo("request-public-since-x");
    assertThat(status.getArguments()).containsExactly("29 nov. 2026");
  }

  @Test
  void isPublicLater() {
    StatusText status = status(published().shown("2026-11-30T23:00:00Z", null));

    assertThat(status.getKey()).isEqualTo("request-public-from-x");
    assertThat(status.getArguments()).containsExactly("1 dec. 2026");
  }

  @Test
  void wasPublicThroughItsLastDay() {
    StatusText status = status(published().shown(null, "2026-11-29T23:00:00Z"));

    assertThat(status.getKey()).isEqualTo("request-was-public-until-x");
    assertThat(status.getArguments()).containsExactly("29 nov. 2026");
  }

  @Test
  void whatIsForSocialMediaIsNeverSaidToBePublic() {
    KeptRequest request =
        KeptRequest.of(
            PublicationStatus.PUBLISHED, PublicationChannel.SOCIAL_MEDIA, "2026-11-27T09:00:00Z");

    assertThat(key(request)).isEqualTo("request-approved-on-x");
    assertThat(StatusTexts.nextKey(request)).isEqualTo("next-SOCIAL_MEDIA");
  }

  @Test
  void whatIsOverSaysSince() {
    KeptRequest request =
        KeptRequest.of(
            PublicationStatus.TAKEN_DOWN, PublicationChannel.WEBSITE, "2026-11-27T09:00:00Z");

    assertThat(key(request)).isEqualTo("request-TAKEN_DOWN");
    assertThat(StatusTexts.nextKey(request)).isEqualTo("next-TAKEN_DOWN");
  }

  private static KeptRequest waiting(String since) {
    return KeptRequest.of(PublicationStatus.IN_REVIEW, PublicationChannel.WEBSITE, since);
  }

  private static KeptRequest published() {
    return KeptRequest.of(
        PublicationStatus.PUBLISHED, PublicationChannel.WEBSITE, "2026-11-27T09:00:00Z");
  }

  private String key(KeptRequest request) {
    return status(request).getKey();
  }

  private StatusText status(KeptRequest request) {
    return statusTexts.status(request);
  }
}
