/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.moderation.model.IncidentReader;
import nl.klassenkring.moderation.model.IncidentReaderTable;
import nl.klassenkring.moderation.service.IncidentReaderLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may read the file of an incident. Whose name is erased reads it no more. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class IncidentReaderUserData extends EntityUserData<IncidentReader> {

  public IncidentReaderUserData() {
    super(
        IncidentReader.class,
        UserDataColumns.of(IncidentReaderTable.INSTANCE)
            .madeByUser()
            .isAboutUser("readerUserId")
            .erases("readerUserName", "")
            .shows("createDate")
            .build());
  }

  @Override
  protected IncidentReaderLocalService localService() {
    return incidentReaderLocalService;
  }

  @Override
  protected void update(IncidentReader incidentReader) {
    incidentReaderLocalService.updateIncidentReader(incidentReader);
  }

  @Reference private IncidentReaderLocalService incidentReaderLocalService;
}
