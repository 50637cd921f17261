/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.dynamic.data.mapping.kernel.DDMStructure;
import com.liferay.dynamic.data.mapping.kernel.DDMStructureManager;
import java.util.List;
import nl.klassenkring.embedded.StandsInFor;

/**
 * There are no structures of further fields, so no document has any. All of {@link
 * DDMStructureManager} is refused but the question for them.
 */
@StandsInFor("com.liferay.dynamic.data.mapping.service")
public final class InactiveDynamicDataMapping {

  private InactiveDynamicDataMapping() {}

  /** The service. */
  static DDMStructureManager create() {
    return PartialService.of(DDMStructureManager.class, new InactiveDynamicDataMapping());
  }

  public List<DDMStructure> getClassStructures(long companyId, long classNameId) {
    return List.of();
  }
}
