/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.classgroup.model.ClassReplyVersion;
import nl.klassenkring.classgroup.model.ClassReplyVersionTable;
import nl.klassenkring.classgroup.service.ClassReplyVersionLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who wrote what a reply said before; it is kept as long as the reply. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ClassReplyVersionUserData extends EntityUserData<ClassReplyVersion> {

  public ClassReplyVersionUserData() {
    super(
        ClassReplyVersion.class,
        UserDataColumns.of(ClassReplyVersionTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "userName", "content")
            .build());
  }

  @Override
  protected ClassReplyVersionLocalService localService() {
    return classReplyVersionLocalService;
  }

  @Override
  protected void update(ClassReplyVersion row) {
    classReplyVersionLocalService.updateClassReplyVersion(row);
  }

  @Reference private ClassReplyVersionLocalService classReplyVersionLocalService;
}
