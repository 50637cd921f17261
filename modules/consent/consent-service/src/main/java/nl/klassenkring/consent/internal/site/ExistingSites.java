/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.site;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.model.GroupTable;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows which Sites are there; rows about a Site that was removed must not stop the others. */
@Component(service = ExistingSites.class)
public class ExistingSites {

  /** Those of some Sites that exist, in one statement. */
  public Set<Long> among(Collection<Long> groupIds) {
    if (groupIds.isEmpty()) {
      return Set.of();
    }

    List<Long> existing =
        groupLocalService.dslQuery(
            DSLQueryFactoryUtil.select(GroupTable.INSTANCE.groupId)
                .from(GroupTable.INSTANCE)
                .where(
                    GroupTable.INSTANCE.groupId.in(
                        groupIds.stream().distinct().toArray(Long[]::new))));

    return new HashSet<>(existing);
  }

  @Reference private GroupLocalService groupLocalService;
}
