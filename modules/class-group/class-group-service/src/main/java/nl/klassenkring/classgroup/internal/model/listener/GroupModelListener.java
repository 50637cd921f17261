/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.model.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Removes a class group with its posts when its Site is removed: nothing about children is left.
 */
@Component(service = ModelListener.class)
public class GroupModelListener extends BaseModelListener<Group> {

  @Override
  public void onBeforeRemove(Group group) throws ModelListenerException {
    ClassGroup classGroup = classGroupLocalService.fetchClassGroupByGroupId(group.getGroupId());

    if (classGroup != null) {
      classGroupLocalService.deleteClassGroup(classGroup);
    }
  }

  @Reference private ClassGroupLocalService classGroupLocalService;
}
