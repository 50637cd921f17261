/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.groupconsent.display.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.check.PupilConsents;
import nl.klassenkring.consent.engine.ConsentReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OverviewFilterTest {

  private static final PurposeDisplay PORTAL = new PurposeDisplay("portal", "Portaal");
  private static final PurposeDisplay WEBSITE = new PurposeDisplay("website", "Website");
  private static final List<PurposeDisplay> BOTH = List.of(PORTAL, WEBSITE);

  private final PupilConsents aya =
      new PupilConsents(
          1, "Aya", Map.of("portal", ConsentReason.GIVEN, "website", ConsentReason.REFUSED));
  private final PupilConsents coen =
      new PupilConsents(
          2,
          "Coen",
          Map.of("portal", ConsentReason.NOT_ANSWERED, "website", ConsentReason.EXPIRED));

  @Test
  void withoutAWishEverythingIsShown() {
    OverviewFilter filter = new OverviewFilter("", "");

    assertThat(filter.isOfAnswers()).isFalse();
    assertThat(BOTH).allMatch(filter::shows);
    assertThat(filter.shows(aya, BOTH)).isTrue();
    assertThat(filter.shows(coen, BOTH)).isTrue();
  }

  @Test
  void onePurposeLeavesOutTheOthersButNoPupil() {
    OverviewFilter filter = new OverviewFilter("website", "");

    assertThat(filter.shows(PORTAL)).isFalse();
    assertThat(filter.shows(WEBSITE)).isTrue();
    assertThat(filter.isOfAnswers()).isFalse();
  }

  @Test
  @DisplayName("C1: not answered is found apart from no")
  void notAnsweredIsFoundApartFromNo() {
    assertThat(new OverviewFilter("", "no").shows(aya, BOTH)).isTrue();
    assertThat(new OverviewFilter("", "no").shows(coen, BOTH)).isFalse();
    assertThat(new OverviewFilter("", "open").shows(coen, BOTH)).isTrue();
    assertThat(new OverviewFilter("portal", "no").shows(aya, List.of(PORTAL))).isFalse();
  }

  @Test
  void anAnswerThatDoesNotExistFindsNobody() {
    assertThat(new OverviewFilter("", "misschien").shows(aya, BOTH)).isFalse();
  }
}
