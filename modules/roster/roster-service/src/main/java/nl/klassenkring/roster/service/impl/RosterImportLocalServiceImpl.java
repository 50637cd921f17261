/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.NoSuchGroupException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.roster.constants.RosterImportStatus;
import nl.klassenkring.roster.digest.Sha256;
import nl.klassenkring.roster.exception.RosterFileException;
import nl.klassenkring.roster.exception.RosterImportStatusException;
import nl.klassenkring.roster.exception.RosterPlanBlockedException;
import nl.klassenkring.roster.exception.RosterPlanChangedException;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterLimits;
import nl.klassenkring.roster.exchange.RosterProblem;
import nl.klassenkring.roster.exchange.RosterReader;
import nl.klassenkring.roster.exchange.RosterReading;
import nl.klassenkring.roster.exchange.plan.ChangeKind;
import nl.klassenkring.roster.exchange.plan.ImportPlan;
import nl.klassenkring.roster.internal.exchange.ImportScope;
import nl.klassenkring.roster.internal.exchange.KeptFiles;
import nl.klassenkring.roster.internal.exchange.RosterExchange;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.base.RosterImportLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Imports rosters in two steps; asks for no permission. A file is read and compared first, which
 * changes nothing. It is imported when a person confirms the very plan that was shown, as a whole
 * or not at all. Nothing is ever removed: who is no longer in the file gets an end date.
 */
@Component(
    property = "model.class.name=nl.klassenkring.roster.model.RosterImport",
    service = AopService.class)
public class RosterImportLocalServiceImpl extends RosterImportLocalServiceBaseImpl {

  /**
   * Reads a file and plans its import.
   *
   * @param schoolGroupId the Site of the school
   * @param content of a format that {@link RosterReader} knows; stays open
   * @throws NoSuchGroupException if the Site is no school's, but of a group in one
   * @throws RosterFileException if there is anything wrong with the file; nothing is kept of it
   */
  @Override
  public RosterImport addRosterImport(
      long userId, long schoolGroupId, String fileName, InputStream content)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    Group school = groupLocalService.getGroup(schoolGroupId);

    if (SchoolSite.groupId(school) != schoolGroupId) {
      throw new NoSuchGroupException("Site " + schoolGroupId + " is not that of a school");
    }

    byte[] bytes = bytes(content);
    RosterFile file = read(bytes);
    ImportScope scope = scope(school, user, file);
    ImportPlan plan = rosterExchange.plan(file, scope);
    RosterImport rosterImport = rosterImportPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    rosterImport.setCompanyId(school.getCompanyId());
    rosterImport.setUserId(userId);
    rosterImport.setUserName(user.getFullName());
    rosterImport.setCreateDate(now);
    rosterImport.setModifiedDate(now);
    rosterImport.setSchoolGroupId(schoolGroupId);
    rosterImport.setFormat(file.format().key());
    rosterImport.setFileName(fileName.substring(0, Math.min(fileName.length(), 255)));
    rosterImport.setFileHash(Sha256.of(bytes));
    rosterImport.setPlanHash(plan.fingerprint());
    rosterImport.setSchoolYear(file.schoolYear().map(SchoolYear::value).orElse(""));
    rosterImport.setAddedCount(plan.count(ChangeKind.ADDED));
    rosterImport.setChangedCount(plan.count(ChangeKind.CHANGED));
    rosterImport.setEndedCount(plan.count(ChangeKind.ENDED));
    rosterImport.setStatus(RosterImportStatus.PENDING);

    rosterImport = rosterImportPersistence.update(rosterImport);

    keptFiles.add(rosterImport, bytes);

    return rosterImport;
  }

  /**
   * Imports what was planned. All other imports of the school that wait are outdated by it.
   *
   * @param planHash the {@link ImportPlan#fingerprint} of the plan that the person saw
   * @throws RosterImportStatusException if it does not wait for that, or another import of the
   *     school is confirmed in the same moment
   * @throws RosterPlanChangedException if the roster changed since the plan was made
   * @throws RosterPlanBlockedException if a notice of the plan forbids it
   */
  @Override
  public RosterImport confirmRosterImport(long userId, long rosterImportId, String planHash)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    RosterImport rosterImport = claim(user, rosterImportId);

    if (!rosterImport.getPlanHash().equals(planHash)) {
      throw new RosterPlanChangedException("Another plan was shown");
    }

    Group school = groupLocalService.getGroup(rosterImport.getSchoolGroupId());
    RosterFile file = read(keptFiles.read(rosterImport));
    ImportPlan plan = rosterExchange.apply(file, scope(school, user, file), planHash);

    if (!plan.fingerprint().equals(planHash)) {
      throw new RosterPlanChangedException("The roster changed since the dry run");
    }

    if (plan.isBlocked()) {
      throw new RosterPlanBlockedException(plan.notices().toString());
    }

    return rosterImport;
  }

  /**
   * Drops an import that waits.
   *
   * @throws RosterImportStatusException if it does not wait
   */
  @Override
  public RosterImport dropRosterImport(long rosterImportId) throws PortalException {
    RosterImport rosterImport = getPending(rosterImportId);

    return close(rosterImport, RosterImportStatus.DROPPED);
  }

  /**
   * Drops imports that nobody confirmed, with the lists of children that are kept for them.
   *
   * @param before those that were read at this moment or earlier
   * @param limit how many at most
   * @return how many were dropped
   */
  @Override
  public int dropForgottenRosterImports(Date before, int limit) {
    DynamicQuery dynamicQuery = pendings();

    dynamicQuery.add(RestrictionsFactoryUtil.le("createDate", before));

    List<RosterImport> forgotten =
        rosterImportPersistence.findWithDynamicQuery(dynamicQuery, 0, limit);

    forgotten.forEach(rosterImport -> close(rosterImport, RosterImportStatus.DROPPED));

    return forgotten.size();
  }

  /**
   * Plans an import that waits once more, against what is known now.
   *
   * @throws RosterImportStatusException if it does not wait
   */
  @Override
  public ImportPlan getImportPlan(long rosterImportId) throws PortalException {
    RosterImport rosterImport = getPending(rosterImportId);
    Group school = groupLocalService.getGroup(rosterImport.getSchoolGroupId());
    RosterFile file = read(keptFiles.read(rosterImport));

    return rosterExchange.plan(
        file, scope(school, userLocalService.getUser(rosterImport.getUserId()), file));
  }

  /**
   * Gives which class groups the groups of an import that waits are, composed groups included: the
   * id of the Site by the name of the group in the file, 0 for none. The pupils of a composed group
   * with a Site are enrolled in it beside their own group; of one without it nothing is kept.
   *
   * @throws RosterImportStatusException if it does not wait
   */
  @Override
  public Map<String, Long> getGroupLinks(long rosterImportId) throws PortalException {
    RosterImport rosterImport = getPending(rosterImportId);
    Group school = groupLocalService.getGroup(rosterImport.getSchoolGroupId());
    RosterFile file = read(keptFiles.read(rosterImport));

    return rosterExchange.groupLinks(
        file, scope(school, userLocalService.getUser(rosterImport.getUserId()), file));
  }

  /** Gives a page of the imports of a school, the latest first. */
  @Override
  public List<RosterImport> getRosterImports(long schoolGroupId, int start, int end) {
    return rosterImportPersistence.findBySchoolGroupId(schoolGroupId, start, end);
  }

  /** Counts the imports of a school. */
  @Override
  public int getRosterImportsCount(long schoolGroupId) {
    return rosterImportPersistence.countBySchoolGroupId(schoolGroupId);
  }

  /**
   * Marks an import as done before it is, and all others of the school as outdated: of two that are
   * confirmed at a time, the versions of the rows let only one pass.
   */
  private RosterImport claim(User user, long rosterImportId) throws PortalException {
    RosterImport claimed = getPending(rosterImportId);

    claimed.setConfirmedByUserId(user.getUserId());
    claimed.setConfirmedByUserName(user.getFullName());
    claimed.setConfirmedDate(Date.from(clock.instant()));

    try {
      for (RosterImport pending : getPendings(claimed.getSchoolGroupId())) {
        if (pending.getRosterImportId() == rosterImportId) {
          claimed = close(claimed, RosterImportStatus.APPLIED);
        } else {
          close(pending, RosterImportStatus.OUTDATED);
        }

        rosterImportPersistence.flush();
      }
    } catch (SystemException exception) {
      // What could not be sent must not be sent again by the rollback, which would hide the reason.
      rosterImportPersistence.getCurrentSession().clear();

      throw new RosterImportStatusException("Confirmed in the same moment", exception);
    }

    if (!claimed.getStatus().equals(RosterImportStatus.APPLIED)) {
      throw new RosterImportStatusException("Import " + rosterImportId + " does not wait");
    }

    return claimed;
  }

  private RosterImport close(RosterImport rosterImport, String status) {
    rosterImport.setModifiedDate(Date.from(clock.instant()));
    rosterImport.setStatus(status);
    keptFiles.removeOnCommit(rosterImport);

    return rosterImportPersistence.update(rosterImport);
  }

  private RosterImport getPending(long rosterImportId) throws PortalException {
    RosterImport rosterImport = rosterImportPersistence.findByPrimaryKey(rosterImportId);

    if (!rosterImport.getStatus().equals(RosterImportStatus.PENDING)) {
      throw new RosterImportStatusException("Import " + rosterImportId + " does not wait");
    }

    return rosterImport;
  }

  private List<RosterImport> getPendings(long schoolGroupId) {
    DynamicQuery dynamicQuery = pendings();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("schoolGroupId", schoolGroupId));

    return rosterImportPersistence.findWithDynamicQuery(dynamicQuery);
  }

  private DynamicQuery pendings() {
    DynamicQuery dynamicQuery = dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("status", RosterImportStatus.PENDING));
    dynamicQuery.addOrder(OrderFactoryUtil.asc("rosterImportId"));

    return dynamicQuery;
  }

  private ImportScope scope(Group school, User user, RosterFile file) throws PortalException {
    ZoneId zone = policyService.zone(school.getGroupId());
    Instant now = clock.instant();
    SchoolYear current = SchoolYear.at(now, zone);
    SchoolYear schoolYear = file.schoolYear().orElse(current);

    if (schoolYear.compareTo(current) < 0) {
      throw new RosterFileException(
          List.of(RosterProblem.of(ProblemKind.PAST_SCHOOL_YEAR, 0, "", schoolYear.value())), 1);
    }

    return new ImportScope(school, schoolYear, zone, user, now);
  }

  private static byte[] bytes(InputStream content) throws PortalException {
    try {
      return content.readNBytes(Math.toIntExact(LIMITS.maxBytes()) + 1);
    } catch (IOException exception) {
      throw new PortalException(exception);
    }
  }

  private static RosterFile read(byte[] bytes) throws PortalException {
    try {
      RosterReading reading = new RosterReader(LIMITS).read(new ByteArrayInputStream(bytes));

      if (reading.file().isEmpty()) {
        throw new RosterFileException(reading.problems(), reading.problemCount());
      }

      return reading.file().get();
    } catch (IOException exception) {
      throw new PortalException(exception);
    }
  }

  private static final RosterLimits LIMITS = RosterLimits.standard();

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;

  @Reference private KeptFiles keptFiles;

  @Reference private PolicyService policyService;

  @Reference private RosterExchange rosterExchange;
}
