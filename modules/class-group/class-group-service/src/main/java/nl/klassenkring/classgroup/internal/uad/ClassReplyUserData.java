/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.model.ClassReplyTable;
import nl.klassenkring.classgroup.service.ClassReplyLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who replied to a post, and who removed a reply; what was said stays its group's. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ClassReplyUserData extends EntityUserData<ClassReply> {

  public ClassReplyUserData() {
    super(
        ClassReply.class,
        UserDataColumns.of(ClassReplyTable.INSTANCE)
            .madeByUser()
            .namesUser("statusByUserId", "statusByUserName")
            .shows("createDate", "modifiedDate", "userName", "content")
            .build());
  }

  @Override
  protected ClassReplyLocalService localService() {
    return classReplyLocalService;
  }

  @Override
  protected void update(ClassReply row) {
    classReplyLocalService.updateClassReply(row);
  }

  @Reference private ClassReplyLocalService classReplyLocalService;
}
