/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.model.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.model.BaseModelListener;
import nl.klassenkring.consent.exception.AppendOnlyException;
import nl.klassenkring.consent.internal.ledger.LedgerErasure;

/**
 * Refuses that a row is changed, and that it is removed but by {@link LedgerErasure}, whatever code
 * does it.
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
    throw refusal(model);
  }

  private static ModelListenerException refusal(BaseModel<?> model) {
    return new ModelListenerException(
        new AppendOnlyException(
            "Nothing of the ledger is changed: "
                + model.getModelClassName()
                + " "
                + model.getPrimaryKeyObj()));
  }
}
