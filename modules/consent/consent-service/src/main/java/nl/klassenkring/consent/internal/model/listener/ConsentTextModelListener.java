/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.model.listener;

import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.consent.model.ConsentText;
import org.osgi.service.component.annotations.Component;

/** A wording stays as it was asked: decisions refer to it. */
@Component(service = ModelListener.class)
public class ConsentTextModelListener extends AppendOnlyModelListener<ConsentText> {}
