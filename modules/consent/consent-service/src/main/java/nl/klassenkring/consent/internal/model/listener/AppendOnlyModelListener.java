/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.model.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.model.BaseModelListener;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.exception.AppendOnlyException;
import nl.klassenkring.consent.internal.ledger.LedgerErasure;

/**
 * Refuses that a row is changed or removed, whatever code does it. By {@link LedgerErasure} only,
 * it can be removed, or have another user in the place of who made it.
 */
abstract class AppendOnlyModelListener<T extends BaseModel<T>> extends BaseModelListener<T> {

  @Override
  public void onBeforeRemove(T model) throws ModelListenerException {
    if (!LedgerErasure.isUnderWay()) {
      throw refusal(model);
    }
  }

  @Override
  public void onBeforeUpdate(T originalModel, T model) throws ModelListenerException {
    if (!LedgerErasure.isUnderWay() || !says(model).equals(says(originalModel))) {
      throw refusal(model);
    }
  }

  /** All of a row but who made it. */
  private static Map<String, Object> says(BaseModel<?> model) {
    Map<String, Object> attributes = new HashMap<>(model.getModelAttributes());

    attributes.keySet().removeAll(WHO_AND_WHEN_CHANGED);

    return attributes;
  }

  private static ModelListenerException refusal(BaseModel<?> model) {
    return new ModelListenerException(
        new AppendOnlyException(
            "Nothing of the ledger is changed: "
                + model.getModelClassName()
                + " "
                + model.getPrimaryKeyObj()));
  }

  private static final Set<String> WHO_AND_WHEN_CHANGED =
      Set.of("modifiedDate", "mvccVersion", "userId", "userName");
}
