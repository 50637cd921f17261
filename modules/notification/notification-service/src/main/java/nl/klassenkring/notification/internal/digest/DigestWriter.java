/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.digest;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.klassenkring.notification.internal.configuration.SchoolDigests;
import nl.klassenkring.notification.model.DigestRun;
import nl.klassenkring.notification.service.DigestRunLocalService;
import nl.klassenkring.policy.group.SchoolGroups;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Writes the digests that are due, of all schools. To be called outside of a transaction: each
 * batch of readers has one of its own. A school whose digests cannot be written keeps no other one
 * waiting, and goes on in the next round.
 */
@Component(service = DigestWriter.class)
public class DigestWriter {

  /** Writes what is due now. */
  public void write() {
    companyLocalService.forEachCompanyId(this::writeCompany);
  }

  private void writeCompany(long companyId) {
    for (long schoolGroupId : schoolGroups.schoolGroupIds(companyId)) {
      try {
        write(schoolGroupId);
      } catch (Exception exception) {
        LOG.error("The digests of school " + schoolGroupId + " wait", exception);
      }
    }
  }

  private void write(long schoolGroupId) throws PortalException {
    Group school = groupLocalService.fetchGroup(schoolGroupId);

    if (school == null) {
      return;
    }

    Optional<DigestDay> digestDay =
        schoolDigests
            .of(school.getFriendlyURL())
            .at(clock.instant(), policyService.zone(schoolGroupId));

    if (digestDay.isPresent()) {
      DigestRun digestRun = start(school, digestDay.get());

      if (digestRun.getEndedDate() == null) {
        while (digestRunLocalService.writeDigests(digestRun.getDigestRunId(), BATCH)) {
          LOG.debug("Served another " + BATCH + " readers of school " + schoolGroupId);
        }
      }
    }
  }

  /** Of two nodes that start the same day, one is refused by the database. */
  private DigestRun start(Group school, DigestDay digestDay) throws PortalException {
    long schoolGroupId = school.getGroupId();
    LocalDate day = digestDay.getDay();
    DigestRun digestRun = digestRunLocalService.fetchDigestRun(schoolGroupId, day);

    if (digestRun != null) {
      return digestRun;
    }

    try {
      return digestRunLocalService.addDigestRun(
          school.getCompanyId(), schoolGroupId, day, digestDay.isWeekly());
    } catch (Exception exception) {
      digestRun = digestRunLocalService.fetchDigestRun(schoolGroupId, day);

      if (digestRun == null) {
        throw exception;
      }

      return digestRun;
    }
  }

  /** How many readers are served in one transaction. */
  private static final int BATCH = 200;

  private static final Log LOG = LogFactoryUtil.getLog(DigestWriter.class);

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CompanyLocalService companyLocalService;

  @Reference private DigestRunLocalService digestRunLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private PolicyService policyService;

  @Reference private SchoolDigests schoolDigests;

  @Reference private SchoolGroups schoolGroups;
}
