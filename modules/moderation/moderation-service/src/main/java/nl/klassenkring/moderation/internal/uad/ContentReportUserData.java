/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.moderation.model.ContentReport;
import nl.klassenkring.moderation.model.ContentReportTable;
import nl.klassenkring.moderation.service.ContentReportLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody reported. It is kept as evidence, without his name. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ContentReportUserData extends EntityUserData<ContentReport> {

  public ContentReportUserData() {
    super(
        ContentReport.class,
        UserDataColumns.of(ContentReportTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "recipientKind", "reason")
            .build());
  }

  @Override
  protected ContentReportLocalService localService() {
    return contentReportLocalService;
  }

  @Override
  protected void update(ContentReport contentReport) {
    contentReportLocalService.updateContentReport(contentReport);
  }

  @Reference private ContentReportLocalService contentReportLocalService;
}
