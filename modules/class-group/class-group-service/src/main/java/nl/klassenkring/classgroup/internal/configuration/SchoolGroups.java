/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.configuration;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassGroup;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Knows what each school decided for its groups. */
@Component(service = SchoolGroups.class)
public class SchoolGroups {

  /** Gives what the school of a group decided. */
  public SchoolGroupsSettings settings(ClassGroup classGroup) throws PortalException {
    return SchoolGroupsSettings.choose(
        configured.stream().map(ConfiguredSchoolGroups::settings).collect(Collectors.toList()),
        groupLocalService.getGroup(classGroup.getSchoolGroupId()).getFriendlyURL());
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ConfiguredSchoolGroups> configured;

  @Reference private GroupLocalService groupLocalService;
}
