/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D2: what is approved is known by its hash")
final class PublicContentTest {

  private static final PublicPicture PICTURE = new PublicPicture("f", "a", "c", true);
  private static final Instant NOON = Instant.parse("2026-11-17T11:00:00Z");

  @Test
  void anyDifferenceMakesAnotherHash() {
    List<PublicContent> contents =
        List.of(
            content("website", "titel", "tekst", List.of(), null, null),
            content("social-media", "titel", "tekst", List.of(), null, null),
            content("website", "titelt", "ekst", List.of(), null, null),
            content("website", "titel", "tekst ", List.of(), null, null),
            content("website", "titel", "tekst", List.of(PICTURE), null, null),
            content("website", "titel", "tekst", List.of(PICTURE, PICTURE), null, null),
            content("website", "titel", "tekst", picture("g", "a", "c", true), null, null),
            content("website", "titel", "tekst", picture("f", "ac", "", true), null, null),
            content("website", "titel", "tekst", picture("f", "", "ac", true), null, null),
            content("website", "titel", "tekst", picture("f", "a", "c", false), null, null),
            content("website", "titel", "tekst", List.of(), NOON, null),
            content("website", "titel", "tekst", List.of(), null, NOON));

    assertThat(contents.stream().map(PublicContent::hash).collect(Collectors.toSet()))
        .hasSize(contents.size());
  }

  @Test
  void theSameContentHasTheSameHash() {
    assertThat(
            Stream.of(1, 2)
                .map(i -> content("website", "é", "tekst", List.of(PICTURE), NOON, NOON).hash())
                .distinct())
        .singleElement()
        .asString()
        .matches("[0-9a-f]{64}");
  }

  private static List<PublicPicture> picture(
      String fileHash, String altText, String caption, boolean overview) {

    return List.of(new PublicPicture(fileHash, altText, caption, overview));
  }

  private static PublicContent content(
      String channel,
      String title,
      String text,
      List<PublicPicture> pictures,
      Instant from,
      Instant until) {

    return new PublicContent(channel, title, text, pictures, from, until);
  }
}
