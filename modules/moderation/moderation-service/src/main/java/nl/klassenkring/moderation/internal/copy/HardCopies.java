/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.copy;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import nl.klassenkring.moderation.constants.IncidentEventType;
import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.moderation.copy.HardCopyDocument;
import nl.klassenkring.moderation.copy.HardCopyPdf;
import nl.klassenkring.moderation.exception.HardCopyException;
import nl.klassenkring.moderation.internal.content.ModeratedContent;
import nl.klassenkring.moderation.internal.incident.IncidentRecord;
import nl.klassenkring.moderation.model.HardCopy;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.service.persistence.HardCopyPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps hard copies in incident files (F2), in the transaction of its caller. */
@Component(service = HardCopies.class)
public class HardCopies {

  /** Tells whether there is a copy of something: then it is being removed with it. */
  public boolean exists(ContentRef ref) {
    return hardCopyPersistence.fetchByC_C(ref.getKind().name(), ref.getId()) != null;
  }

  /**
   * Makes a copy and keeps it, before its content goes.
   *
   * @param user who removes it
   * @param ruleId for which rule; empty if none was named
   * @throws HardCopyException if no whole copy can be made: the content must then stay
   */
  public HardCopy add(Incident incident, ModeratedContent content, User user, String ruleId)
      throws PortalException {

    Instant now = clock.instant();
    HardCopyDocument document = copiedContents.document(incident, content, user, ruleId, now);
    byte[] file = write(document, content);
    HardCopy hardCopy = hardCopyPersistence.create(counterLocalService.increment());

    hardCopy.setCompanyId(incident.getCompanyId());
    hardCopy.setUserId(user.getUserId());
    hardCopy.setUserName(user.getFullName());
    hardCopy.setCreateDate(Date.from(now));
    hardCopy.setIncidentId(incident.getIncidentId());
    hardCopy.setContentKind(content.ref().getKind().name());
    hardCopy.setContentId(content.ref().getId());
    hardCopy.setContentHash(document.contentHash());
    hardCopy.setFileHash(HardCopyDocument.hash(file));
    hardCopy.setFileSize(file.length);

    HardCopy kept = hardCopyPersistence.update(hardCopy);

    incidentRecord.add(incident, IncidentEventType.COPY_MADE, user, kept.getFileHash());
    HardCopyFiles.add(kept, file);

    return kept;
  }

  /** Removes the file of a copy whose row is rolled back. */
  public void discard(HardCopy hardCopy) throws PortalException {
    HardCopyFiles.delete(hardCopy);
  }

  /**
   * Gives the file of a copy.
   *
   * @throws HardCopyException if it is not the file that was kept
   */
  public byte[] file(HardCopy hardCopy) throws PortalException {
    byte[] file = HardCopyFiles.get(hardCopy);

    if (!HardCopyDocument.hash(file).equals(hardCopy.getFileHash())) {
      throw new HardCopyException("Altered: the file of hard copy " + hardCopy.getHardCopyId());
    }

    return file;
  }

  private static byte[] write(HardCopyDocument document, ModeratedContent content)
      throws HardCopyException {

    try {
      return HardCopyPdf.write(document);
    } catch (IOException ioException) {
      throw new HardCopyException("No hard copy of " + content.ref(), ioException);
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CopiedContents copiedContents;

  @Reference private CounterLocalService counterLocalService;

  @Reference private HardCopyPersistence hardCopyPersistence;

  @Reference private IncidentRecord incidentRecord;
}
