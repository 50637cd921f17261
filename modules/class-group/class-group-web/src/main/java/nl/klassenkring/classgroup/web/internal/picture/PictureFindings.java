/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.picture.PostPicture;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.rule.picture.PictureRules;
import nl.klassenkring.policy.message.FindingFormatter;

/** Says what the rules have against one picture, with the rules by which the post is judged. */
final class PictureFindings {

  private static final Policy POLICY = new Policy(PictureRules.ALL);

  private final FindingFormatter findingFormatter;

  PictureFindings(Locale locale, ZoneId zone) {
    findingFormatter = new FindingFormatter(locale, zone);
  }

  /** Reasons and advice, each with the rule's id in the catalogue. */
  List<String> of(PostPicture picture) {
    Draft draft = Draft.builder(Instant.EPOCH).pictures(List.of(picture.getFacts())).build();

    return findingFormatter.format(POLICY.judge(draft)).stream()
        .map(text -> text.getReason() + " " + text.getAdvice() + " (" + text.getRuleId() + ")")
        .collect(Collectors.toUnmodifiableList());
  }
}
