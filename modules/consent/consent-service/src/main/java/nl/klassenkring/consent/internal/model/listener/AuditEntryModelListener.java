/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.model.listener;

import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.consent.model.AuditEntry;
import org.osgi.service.component.annotations.Component;

/** What somebody saw or did is not undone. */
@Component(service = ModelListener.class)
public class AuditEntryModelListener extends AppendOnlyModelListener<AuditEntry> {}
