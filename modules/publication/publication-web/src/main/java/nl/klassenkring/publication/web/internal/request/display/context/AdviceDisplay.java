/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.display.context;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.message.FindingText;
import nl.klassenkring.policy.service.Excerpt;

/** What the agreements say of what is in the form: plain values, not escaped. Immutable. */
public final class AdviceDisplay {

  private final boolean checked;
  private final List<FindingText> findings;
  private final FieldNames fieldNames;
  private final Map<String, List<String>> said;

  /**
   * Makes it.
   *
   * @param checked whether there was anything to check
   * @param ofPictures what is said of whole pictures, by their numbers
   */
  AdviceDisplay(
      boolean checked,
      List<FindingText> findings,
      Map<Integer, List<FindingText>> ofPictures,
      FieldNames fieldNames) {

    this.checked = checked;
    this.findings = List.copyOf(findings);
    this.fieldNames = fieldNames;

    said = said(findings, ofPictures, fieldNames);
  }

  /** Tells whether there was anything to check yet. */
  public boolean isChecked() {
    return checked;
  }

  /** Tells whether nothing stands in the way of asking for it. */
  public boolean isPublishable() {
    return findings.stream()
        .noneMatch(
            finding -> finding.getEffect() == Effect.BLOCK || finding.getEffect() == Effect.HOLD);
  }

  /** Gives the findings, strongest first. */
  public List<FindingText> getFindings() {
    return findings;
  }

  /** Gives what is said of fields, by their names. */
  public Map<String, List<String>> getSaid() {
    return said;
  }

  /** Gives the name of the field in which an excerpt stands. */
  public String field(Excerpt excerpt) {
    return fieldNames.of(excerpt.getPlace());
  }

  private static Map<String, List<String>> said(
      List<FindingText> findings,
      Map<Integer, List<FindingText>> ofPictures,
      FieldNames fieldNames) {

    Map<String, List<String>> said = new LinkedHashMap<>();

    for (FindingText finding : findings) {
      finding.getExcerpts().stream()
          .map(excerpt -> fieldNames.of(excerpt.getPlace()))
          .distinct()
          .forEach(field -> add(said, field, finding));
    }

    ofPictures.forEach(
        (number, texts) ->
            texts.forEach(finding -> add(said, fieldNames.ofPicture(number), finding)));

    return said;
  }

  private static void add(Map<String, List<String>> said, String field, FindingText finding) {
    said.computeIfAbsent(field, key -> new ArrayList<>())
        .add(finding.getReason() + " " + finding.getAdvice() + " (" + finding.getRuleId() + ")");
  }
}
