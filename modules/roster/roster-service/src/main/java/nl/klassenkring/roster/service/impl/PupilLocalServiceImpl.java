/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.roster.exception.DuplicatePupilException;
import nl.klassenkring.roster.exception.PupilNameException;
import nl.klassenkring.roster.internal.query.PupilQueries;
import nl.klassenkring.roster.internal.query.RosterQuery;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.base.PupilLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps pupils; asks for no permission. Every list is read from the database with one query, and is
 * in the order of first names.
 */
@Component(
    property = "model.class.name=nl.klassenkring.roster.model.Pupil",
    service = AopService.class)
public class PupilLocalServiceImpl extends PupilLocalServiceBaseImpl {

  /**
   * Adds a pupil, who is not enrolled in a group yet.
   *
   * @param rosterKey the pupil's key in the administration of the school
   * @param birthDate midnight in UTC of the day; null when it is not known
   * @throws DuplicatePupilException if the school has a pupil with that key
   * @throws PupilNameException if the first or the last name is empty
   */
  @Override
  public Pupil addPupil(
      long userId,
      long schoolGroupId,
      String rosterKey,
      String firstName,
      String namePrefix,
      String lastName,
      Date birthDate)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    Group school = groupLocalService.getGroup(schoolGroupId);

    if (firstName.isBlank() || lastName.isBlank()) {
      throw new PupilNameException("A pupil has a first and a last name");
    }

    if (pupilPersistence.fetchByS_K(schoolGroupId, rosterKey) != null) {
      throw new DuplicatePupilException("Pupil " + rosterKey + " is known already");
    }

    Pupil pupil = pupilPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    pupil.setCompanyId(school.getCompanyId());
    pupil.setUserId(userId);
    pupil.setUserName(user.getFullName());
    pupil.setCreateDate(now);
    pupil.setModifiedDate(now);
    pupil.setSchoolGroupId(schoolGroupId);
    pupil.setRosterKey(rosterKey);
    pupil.setFirstName(firstName);
    pupil.setNamePrefix(namePrefix);
    pupil.setLastName(lastName);
    pupil.setBirthDate(birthDate);

    return pupilPersistence.update(pupil);
  }

  /** Gives the pupil with a key of the school's administration, or null. */
  @Override
  public Pupil fetchPupil(long schoolGroupId, String rosterKey) {
    return pupilPersistence.fetchByS_K(schoolGroupId, rosterKey);
  }

  /** Gives the pupils with these ids, as far as there are such. */
  @Override
  public List<Pupil> getPupils(long[] pupilIds) {
    return pupilIds.length == 0
        ? List.of()
        : find(RosterQuery.ofPupils().in("pupilId", pupilIds), -1, -1);
  }

  /** Gives a page of the pupils who are enrolled in a class group at a moment. */
  @Override
  public List<Pupil> getGroupPupils(long groupId, Date moment, int start, int end) {
    return find(PupilQueries.ofGroup(groupId, moment), start, end);
  }

  /** Counts the pupils who are enrolled in a class group at a moment. */
  @Override
  public int getGroupPupilsCount(long groupId, Date moment) {
    return count(PupilQueries.ofGroup(groupId, moment));
  }

  /** Gives a page of the pupils who are enrolled in a school at a moment. */
  @Override
  public List<Pupil> getSchoolPupils(long schoolGroupId, Date moment, int start, int end) {
    return find(PupilQueries.ofSchool(schoolGroupId, moment), start, end);
  }

  /** Counts the pupils who are enrolled in a school at a moment. */
  @Override
  public int getSchoolPupilsCount(long schoolGroupId, Date moment) {
    return count(PupilQueries.ofSchool(schoolGroupId, moment));
  }

  /** Gives the pupils whose guardian a user is at a moment, with or without authority. */
  @Override
  public List<Pupil> getGuardedPupils(long userId, Date moment) {
    return find(PupilQueries.ofGuardian(userId, moment), -1, -1);
  }

  /** Gives what the roster knows of a user who is a pupil; one row for each school. */
  @Override
  public List<Pupil> getUserPupils(long pupilUserId) {
    return find(RosterQuery.ofPupils().eq("pupilUserId", pupilUserId), -1, -1);
  }

  /** Connects a pupil with the account that the pupil signs in with; 0 for none. */
  @Override
  public Pupil updatePupilUser(long pupilId, long pupilUserId) throws PortalException {
    Pupil pupil = pupilPersistence.findByPrimaryKey(pupilId);

    pupil.setModifiedDate(Date.from(clock.instant()));
    pupil.setPupilUserId(pupilUserId);

    return pupilPersistence.update(pupil);
  }

  /**
   * Gives a page of the pupils who are enrolled in a school at a moment and whose name has all of
   * the words in it.
   *
   * @param groupId the Site of the class group they are in; 0 for the whole school
   * @param words of first name, prefix and last name, or parts of them; empty for everybody
   */
  @Override
  public List<Pupil> searchPupils(
      long schoolGroupId, long groupId, String words, Date moment, int start, int end) {

    return find(PupilQueries.enrolled(schoolGroupId, groupId, words, moment), start, end);
  }

  /**
   * Counts the pupils that a search finds.
   *
   * @see #searchPupils
   */
  @Override
  public int searchPupilsCount(long schoolGroupId, long groupId, String words, Date moment) {
    return count(PupilQueries.enrolled(schoolGroupId, groupId, words, moment));
  }

  /**
   * Gives a page of the pupils of a school whose name has all of the words in it, whether they are
   * enrolled, were, or are not yet.
   *
   * @param words of first name, prefix and last name, or parts of them; empty for everybody
   */
  @Override
  public List<Pupil> searchAllPupils(long schoolGroupId, String words, int start, int end) {
    return find(PupilQueries.of(schoolGroupId, words), start, end);
  }

  /**
   * Counts the pupils that a search finds.
   *
   * @see #searchAllPupils
   */
  @Override
  public int searchAllPupilsCount(long schoolGroupId, String words) {
    return count(PupilQueries.of(schoolGroupId, words));
  }

  private List<Pupil> find(RosterQuery rosterQuery, int start, int end) {
    return pupilPersistence.findWithDynamicQuery(
        rosterQuery.orderBy("firstName", "lastName", "pupilId").build(), start, end);
  }

  private int count(RosterQuery rosterQuery) {
    return Math.toIntExact(pupilPersistence.countWithDynamicQuery(rosterQuery.build()));
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;
}
