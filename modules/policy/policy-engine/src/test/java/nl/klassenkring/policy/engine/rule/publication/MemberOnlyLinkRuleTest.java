/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.publication;

import static nl.klassenkring.policy.engine.rule.publication.PublicDrafts.overview;
import static nl.klassenkring.policy.engine.rule.publication.PublicDrafts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.TextPlace;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("D1: nothing public links into the closed part")
class MemberOnlyLinkRuleTest {

  private final MemberOnlyLinkRule rule = new MemberOnlyLinkRule();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zie https://school.example.org/group/groep-5/berichten. | https://school.example.org/group/groep-5/berichten.
          (http://localhost:8080/user/juf)                | http://localhost:8080/user/juf
          school.example.org/group/groep-5                | school.example.org/group/groep-5
          localhost:8080/group/groep-5                    | localhost:8080/group/groep-5
          Kijk op /group/groep-5                          | /group/groep-5
          [hier](/group/groep-5)                          | /group/groep-5
          <a href="/documents/20121/0/lijst.pdf">         | /documents/20121/0/lijst.pdf
          zie:/group/groep-5                              | zie:/group/groep-5
          HTTPS://SCHOOL.EXAMPLE.ORG/GROUP/GROEP-5        | HTTPS://SCHOOL.EXAMPLE.ORG/GROUP/GROEP-5
          https://school.example.org/nl/group/groep-5     | https://school.example.org/nl/group/groep-5
          https://school.example.org/nl-NL/user/juf       | https://school.example.org/nl-NL/user/juf
          https://school.example.org//group/groep-5       | https://school.example.org//group/groep-5
          https://school.example.org/%67roup/groep-5      | https://school.example.org/%67roup/groep-5
          https://school.example.org/gro​up/groep-5  | https://school.example.org/gro​up/groep-5
          https://school.example.org/c/portal/login       | https://school.example.org/c/portal/login
          https://s.example.org/c/document_library/get_file?uuid=1 | https://s.example.org/c/document_library/get_file?uuid=1
          https://s.example.org/web/groep-5/-/blogs?p_p_id=x | https://s.example.org/web/groep-5/-/blogs?p_p_id=x
          https://s.example.org/web/groep-5?a=b&p_auth=x  | https://s.example.org/web/groep-5?a=b&p_auth=x
          https://x.example.org/?to=https%3A%2F%2Fs.example.org%2Fgroup%2Fa | https://x.example.org/?to=https%3A%2F%2Fs.example.org%2Fgroup%2Fa
          https://s.example.org/login?redirect=/group/a   | https://s.example.org/login?redirect=/group/a
          """)
  void closed(String typed, String address) {
    List<Finding> findings = rule.judge(text(typed));

    assertThat(findings)
        .extracting(Finding::ruleId, Finding::effect, Finding::reasonKey)
        .containsExactly(tuple("D1", Effect.BLOCK, "policy-d1-member-link"));
    TextPlace place = findings.get(0).places().get(0);
    assertThat(typed.substring(place.start(), place.end())).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://www.example.org/nieuws/group/foto",
        "https://www.example.org/groups/school",
        "https://www.example.org/groep-5/",
        "https://group.example.org/",
        "https://www.example.org/web/school/nieuws/-/blogs/zomer",
        "https://www.example.org/c/onzeschool",
        "www.example.org",
        "ouders/group/kinderen",
        "en/of, 1/2, 12/03, g/m/v",
        "De user group komt bij elkaar; documents staan klaar.",
        "p_auth en p_p_id",
        "100% leuk: %zz %6",
      })
  void open(String typed) {
    assertThat(rule.judge(text(typed))).isEmpty();
  }

  @Test
  void everyTextIsRead() {
    Draft draft =
        PublicDrafts.builder()
            .title("/group/a")
            .pictures(List.of(overview(1).description("/group/b").caption("/group/c").build()))
            .build();

    assertThat(rule.judge(draft).get(0).places())
        .containsExactly(
            TextPlace.inTitle(0, 8), TextPlace.inAltText(1, 0, 8), TextPlace.inCaption(1, 0, 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "//", "=", ":", "a.", "a", "%", "%2f", "://a", "?", "nl/"})
  @DisplayName("an address of any length takes no longer than its length")
  void longAddress(String part) {
    String typed = part.repeat(100_000 / part.length());

    Assertions.assertTimeout(
        Duration.ofSeconds(3),
        () -> assertThatCode(() -> rule.judge(text(typed))).doesNotThrowAnyException());
  }
}
