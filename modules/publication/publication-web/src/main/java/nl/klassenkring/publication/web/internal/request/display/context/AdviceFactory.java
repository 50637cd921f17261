/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.engine.rule.publication.PublicationRules;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.message.FindingFormatter;
import nl.klassenkring.policy.message.FindingText;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PostDraft;
import nl.klassenkring.publication.request.JudgedPublication;
import nl.klassenkring.publication.service.PublicationRequestService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the agreements what they say of a form, in the reader's words. */
@Component(service = AdviceFactory.class)
public class AdviceFactory {

  /**
   * Gives the verdict that the form was refused with, else the one on the form as it is.
   *
   * @param values of pictures of the post only
   */
  public AdviceDisplay create(PageRequest pageRequest, RequestFormValues values)
      throws PortalException {

    FieldNames fieldNames = new FieldNames(values.getIncludedPictures());
    Object refusal =
        SessionErrors.get(pageRequest.getPortletRequest(), PolicyViolationException.class);

    if (refusal instanceof PolicyViolationException) {
      PolicyViolationException exception = (PolicyViolationException) refusal;

      return create(pageRequest, exception.getVerdict(), exception.getPostDraft(), fieldNames);
    }

    if (values.isUntouched()) {
      return new AdviceDisplay(false, List.of(), Map.of(), fieldNames);
    }

    JudgedPublication judgedPublication =
        publicationRequestService.checkPublication(values.toCheckedDraft(pageRequest.getGroupId()));

    return create(
        pageRequest, judgedPublication.verdict(), judgedPublication.postDraft(), fieldNames);
  }

  private static AdviceDisplay create(
      PageRequest pageRequest, Verdict verdict, PostDraft postDraft, FieldNames fieldNames) {

    FindingFormatter formatter =
        new FindingFormatter(pageRequest.getLocale(), pageRequest.getZone());

    return new AdviceDisplay(
        true, formatter.format(verdict, postDraft), ofPictures(postDraft, formatter), fieldNames);
  }

  /** What is said of each picture as a whole, by the rules by which the whole is judged. */
  private static Map<Integer, List<FindingText>> ofPictures(
      PostDraft postDraft, FindingFormatter formatter) {

    Map<Integer, List<FindingText>> ofPictures = new HashMap<>();

    if (postDraft == null) {
      return ofPictures;
    }

    for (DraftPicture picture : postDraft.pictures()) {
      Draft draft =
          Draft.builder(Instant.EPOCH)
              .kind(DraftKind.PUBLICATION)
              .channel(postDraft.channel().orElseThrow())
              .pictures(List.of(picture))
              .build();

      ofPictures.put(
          picture.number(),
          formatter.format(POLICY.judge(draft)).stream()
              .filter(finding -> finding.getExcerpts().isEmpty())
              .collect(Collectors.toList()));
    }

    return ofPictures;
  }

  private static final Policy POLICY = new Policy(PublicationRules.ALL);

  @Reference private PublicationRequestService publicationRequestService;
}
