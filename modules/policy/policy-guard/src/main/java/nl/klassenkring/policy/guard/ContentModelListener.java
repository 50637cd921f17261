/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import java.util.List;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;

/**
 * Puts the guard before one of Liferay's own models. Throws ModelListenerException, which rolls the
 * transaction back, with the reason as its cause. It changes nothing, and outside class groups it
 * costs one look in a cache.
 */
public abstract class ContentModelListener<T extends BaseModel<T>> extends BaseModelListener<T> {

  @Override
  public void onBeforeCreate(T model) {
    guard(null, model);
  }

  @Override
  public void onBeforeUpdate(T originalModel, T model) {
    guard(originalModel, model);
  }

  /** The guard; null while it is away, which keeps every Site shut. */
  protected abstract ContentGuard contentGuard();

  /** The Site that a model is in. */
  protected abstract long groupId(T model);

  /** What readers get of a model; throws PortalException when that cannot be read. */
  protected abstract GuardedContent content(T model) throws PortalException;

  private void guard(T before, T after) {
    ContentGuard contentGuard = contentGuard();

    try {
      if (contentGuard == null) {
        refuseInSite(groupId(after));
      } else if (contentGuard.isGuarded(groupId(after))) {
        contentGuard.requirePlaceable(before == null ? null : content(before), content(after));
      }
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  /** Without the guard nobody can tell which Sites are class groups, so it may be any of them. */
  private static void refuseInSite(long groupId) throws PortalException {
    Group group = GroupLocalServiceUtil.fetchGroup(groupId);

    if (group != null && group.isSite()) {
      throw new PolicyViolationException(
          Verdict.of(
              List.of(Finding.block("policy", "policy-unavailable", "policy-unavailable-advice"))));
    }
  }
}
