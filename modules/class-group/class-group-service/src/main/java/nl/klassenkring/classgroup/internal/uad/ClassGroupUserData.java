/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassGroupTable;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who made a class group. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ClassGroupUserData extends EntityUserData<ClassGroup> {

  public ClassGroupUserData() {
    super(
        ClassGroup.class,
        UserDataColumns.of(ClassGroupTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "kind", "schoolYear")
            .build());
  }

  @Override
  protected ClassGroupLocalService localService() {
    return classGroupLocalService;
  }

  @Override
  protected void update(ClassGroup classGroup) {
    classGroupLocalService.updateClassGroup(classGroup);
  }

  @Reference private ClassGroupLocalService classGroupLocalService;
}
