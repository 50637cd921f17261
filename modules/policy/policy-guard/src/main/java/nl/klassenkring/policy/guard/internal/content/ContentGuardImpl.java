/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import com.liferay.exportimport.kernel.lar.ExportImportThreadLocal;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.guard.ContentGuard;
import nl.klassenkring.policy.guard.GuardedContent;
import nl.klassenkring.policy.guard.internal.configuration.ConfiguredContentSettings;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Guards content of class groups. Whoever acts answers for it, for Liferay rewrites an entry in
 * steps: between them nobody can tell the words of its first author from those of who changes it.
 */
@Component(service = ContentGuard.class)
public class ContentGuardImpl implements ContentGuard {

  @Reference private ClassGroupSites classGroupSites;
  @Reference private ConfiguredContentSettings configuredContentSettings;
  @Reference private ContentJudge contentJudge;
  @Reference private ContentRecords contentRecords;

  @Override
  public boolean isGuarded(long groupId) {
    return classGroupSites.mayBeClassGroup(groupId);
  }

  @Override
  public void requirePlaceable(GuardedContent before, GuardedContent after) throws PortalException {

    boolean placedBefore = before != null && before.isPlaced();

    if (before != null && before.readsLike(after) && (placedBefore || !after.isPlaced())) {
      return;
    }

    long actingUserId = PrincipalThreadLocal.getUserId();
    long authorUserId = actingUserId > 0 ? actingUserId : after.authorUserId();
    Verdict verdict = contentJudge.judge(after, authorUserId, placedBefore);

    if (!after.isPlaced()) {
      keepDraft(after, authorUserId, verdict);
    } else if (verdict.outcome() != Outcome.ALLOW) {
      place(after, authorUserId, verdict);
    }
  }

  /** Until it is placed, only what is never placed as it is stands in the way. */
  private void keepDraft(GuardedContent content, long authorUserId, Verdict verdict)
      throws PortalException {

    if (verdict.outcome() != Outcome.BLOCK) {
      return;
    }
    if (configuredContentSettings.settings().exemptsDrafts()) {
      exempt(content, authorUserId, verdict);
    } else {
      refuse(content, authorUserId, verdict, List.of());
    }
  }

  private void place(GuardedContent content, long authorUserId, Verdict verdict)
      throws PortalException {

    if (ExportImportThreadLocal.isImportInProcess()
        && configuredContentSettings.settings().exemptsImports()) {
      exempt(content, authorUserId, verdict);
      return;
    }

    List<String> warningKeys =
        verdict.outcome() == Outcome.WARN
            ? ConfirmationKeys.of(content, authorUserId, verdict.warnings())
            : List.of();

    if (!verdict.placeableNow() || !isConfirmed(warningKeys)) {
      refuse(content, authorUserId, verdict, warningKeys);
    }
    contentRecords.add(content, authorUserId, PolicyEventType.CONFIRMED, verdict.warnings());
  }

  private static boolean isConfirmed(List<String> warningKeys) {
    return GuardedRequest.current().filter(request -> request.confirms(warningKeys)).isPresent();
  }

  private void exempt(GuardedContent content, long authorUserId, Verdict verdict)
      throws PortalException {

    List<Finding> stopping =
        verdict.findings().stream()
            .filter(finding -> finding.effect().compareTo(Effect.WARN) >= 0)
            .collect(Collectors.toUnmodifiableList());

    contentRecords.add(content, authorUserId, PolicyEventType.EXEMPTED, stopping);
  }

  private void refuse(
      GuardedContent content, long authorUserId, Verdict verdict, List<String> warningKeys)
      throws PolicyViolationException {

    GuardedRequest.current()
        .ifPresent(
            request -> request.refused(new Refusal(content.groupId(), verdict, warningKeys)));
    contentRecords.addRefusal(content, authorUserId, verdict);

    throw new PolicyViolationException(verdict);
  }
}
