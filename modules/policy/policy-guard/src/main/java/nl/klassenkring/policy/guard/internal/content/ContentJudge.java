/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.ReplyMode;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.guard.GuardedContent;
import nl.klassenkring.policy.guard.internal.configuration.ConfiguredContentSettings;
import nl.klassenkring.policy.guard.internal.configuration.ContentSettings;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Judges content by the rules of its school, as a post or a reply of the class group, and its file
 * by what the school lets into Documents and Media. Refuses while it cannot ask.
 */
@Component(service = ContentJudge.class)
public class ContentJudge {

  private static final String PICTURE = "policy-c1-outside";
  private static final String DOCUMENT = "policy-no-documents";

  @Reference private ClassGroupSites classGroupSites;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Clock clock;

  @Reference private ConfiguredContentSettings configuredContentSettings;

  @Reference private GroupLocalService groupLocalService;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile PolicyService policyService;

  /**
   * Judges content as if it were placed now.
   *
   * @param placedBefore whether it is in the class group already, and is changed
   */
  Verdict judge(GuardedContent content, long authorUserId, boolean placedBefore)
      throws PortalException {

    ContentSettings settings = configuredContentSettings.settings();
    PolicyService policy = policyService;
    Clock now = clock;

    if (policy == null || now == null || !classGroupSites.isKnown()) {
      return block("policy", "policy-unavailable");
    }

    if (settings.mistake().isPresent()) {
      return block("configuration", "policy-configuration-broken", settings.mistake().get());
    }

    Verdict verdict =
        policy.judge(
            PostDraft.builder()
                .companyId(content.companyId())
                .groupId(content.groupId())
                .authorUserId(authorUserId)
                .kind(content.kind())
                .placedBefore(placedBefore || !content.isMessage())
                .title(content.title())
                .text(content.text())
                .category(settings.category())
                .replyMode(replyMode(content.kind()).key())
                .placedAt(now.instant())
                .build());

    return withFile(verdict, content, settings);
  }

  /** Whoever may read a message of Liferay's may answer it; nobody says otherwise per message. */
  private static ReplyMode replyMode(DraftKind kind) {
    return kind == DraftKind.REPLY ? ReplyMode.PARENTS : ReplyMode.CLOSED;
  }

  private Verdict withFile(Verdict verdict, GuardedContent content, ContentSettings settings)
      throws PortalException {

    if (content.file() == null) {
      return verdict;
    }

    boolean picture = content.file().isPicture();
    String school = schoolFriendlyURL(content.groupId());

    if (picture ? settings.allowsPictures(school) : settings.allowsDocuments(school)) {
      return verdict;
    }

    List<Finding> findings = new ArrayList<>(verdict.findings());
    findings.add(picture ? finding("C1", PICTURE) : finding("policy", DOCUMENT));
    return Verdict.of(findings);
  }

  private String schoolFriendlyURL(long groupId) throws PortalException {
    Group group = groupLocalService.getGroup(groupId);

    return groupLocalService.getGroup(SchoolSite.groupId(group)).getFriendlyURL();
  }

  private static Verdict block(String ruleId, String reasonKey, Object... arguments) {
    return Verdict.of(List.of(finding(ruleId, reasonKey, arguments)));
  }

  private static Finding finding(String ruleId, String reasonKey, Object... arguments) {
    return Finding.block(ruleId, reasonKey, reasonKey + "-advice", arguments);
  }
}
