/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import nl.klassenkring.notification.internal.digest.DigestBatch;
import nl.klassenkring.notification.model.DigestRun;
import nl.klassenkring.notification.service.base.DigestRunLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps how far the digests of schools are written, and writes them. */
@Component(
    property = "model.class.name=nl.klassenkring.notification.model.DigestRun",
    service = AopService.class)
public class DigestRunLocalServiceImpl extends DigestRunLocalServiceBaseImpl {

  /**
   * Begins the digests of a school's day. They tell of what was placed until a moment ago: a post
   * has its moment before its transaction is committed, and one that is not seen yet is told of
   * next time.
   *
   * @param schoolGroupId the Site of the school
   * @param weekly whether the weekly ones are written, too
   */
  @Override
  public DigestRun addDigestRun(long companyId, long schoolGroupId, LocalDate day, boolean weekly) {
    Instant now = clock.instant();
    DigestRun digestRun = digestRunPersistence.create(counterLocalService.increment());

    digestRun.setCompanyId(companyId);
    digestRun.setCreateDate(Date.from(now));
    digestRun.setModifiedDate(Date.from(now));
    digestRun.setSchoolGroupId(schoolGroupId);
    digestRun.setRunDay(day.toString());
    digestRun.setWeekly(weekly);
    digestRun.setPlacedUntil(Date.from(now.minus(LONGEST_TRANSACTION)));

    return digestRunPersistence.update(digestRun);
  }

  /**
   * Gives the digests of a school's day as they are in the database: another node may work on them.
   *
   * @return null if they have not begun
   */
  @Override
  public DigestRun fetchDigestRun(long schoolGroupId, LocalDate day) {
    DynamicQuery dynamicQuery = dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("schoolGroupId", schoolGroupId));
    dynamicQuery.add(RestrictionsFactoryUtil.eq("runDay", day.toString()));

    List<DigestRun> digestRuns = digestRunPersistence.findWithDynamicQuery(dynamicQuery);

    return digestRuns.isEmpty() ? null : digestRuns.get(0);
  }

  /**
   * Writes the mails of a day for its next readers. To be called in a transaction of its own.
   *
   * @param readers how many at most
   * @return false if everybody has been served
   */
  @Override
  public boolean writeDigests(long digestRunId, int readers) throws PortalException {
    return digestBatch.write(digestRunId, readers);
  }

  private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private DigestBatch digestBatch;
}
