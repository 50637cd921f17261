/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentLanguages;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.exception.ConsentPurposeKeyException;
import nl.klassenkring.consent.exception.DuplicateConsentPurposeException;
import nl.klassenkring.consent.internal.purpose.DefaultPurposeTexts;
import nl.klassenkring.consent.internal.purpose.School;
import nl.klassenkring.consent.internal.purpose.TextWriter;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.service.base.ConsentPurposeLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps what a school asks consent for; asks for no permission.
 *
 * <p>What may make the first purposes of a school reads within a transaction: Liferay closes the
 * connection of a mere read when another transaction begins within it.
 */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentPurpose",
    service = AopService.class)
public class ConsentPurposeLocalServiceImpl extends ConsentPurposeLocalServiceBaseImpl {

  /**
   * Adds a purpose of the school's own, after those it has. It needs a wording before anybody can
   * say yes to it.
   *
   * @param purposeKey lower case letters, digits and hyphens; how pictures and decisions refer to
   *     it
   * @throws ConsentPurposeKeyException if the key is no such key, or a language has no name
   * @throws DuplicateConsentPurposeException if the school has that purpose
   */
  @Override
  public ConsentPurpose addConsentPurpose(
      long userId, long schoolGroupId, String purposeKey, Map<Locale, String> nameMap)
      throws PortalException {

    List<ConsentPurpose> consentPurposes =
        consentPurposeLocalService.getSchoolConsentPurposes(schoolGroupId);

    if ((purposeKey == null) || !PURPOSE_KEY.matcher(purposeKey).matches()) {
      throw new ConsentPurposeKeyException("No key of a purpose: " + purposeKey);
    }

    validateName(nameMap);

    if (consentPurposePersistence.fetchByS_K(schoolGroupId, purposeKey) != null) {
      throw new DuplicateConsentPurposeException("The school has the purpose " + purposeKey);
    }

    int position = consentPurposes.get(consentPurposes.size() - 1).getPosition() + 1;

    return add(userLocalService.getUser(userId), schoolGroupId, purposeKey, nameMap, position);
  }

  /**
   * Gives a school the purposes that every school starts with, each with its first wording. A
   * school that has purposes keeps them as they are.
   */
  @Override
  @Transactional(
      propagation = Propagation.REQUIRES_NEW,
      rollbackFor = {PortalException.class, SystemException.class})
  public void addDefaultConsentPurposes(long schoolGroupId) throws PortalException {
    Group school = School.require(groupLocalService, schoolGroupId);

    if (!find(schoolGroupId).isEmpty()) {
      return;
    }

    User user = userLocalService.getGuestUser(school.getCompanyId());
    int position = 0;

    for (String purposeKey : ConsentPurposeKeys.DEFAULTS) {
      add(user, schoolGroupId, purposeKey, DefaultPurposeTexts.name(purposeKey), position++);
      textWriter.add(
          user,
          schoolGroupId,
          purposeKey,
          1,
          DefaultPurposeTexts.explanation(purposeKey),
          DefaultPurposeTexts.refusalMeaning(purposeKey));
    }
  }

  /** Gives the purposes that a school asks consent for, in the order in which it asks. */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public List<ConsentPurpose> getActiveConsentPurposes(long schoolGroupId) throws PortalException {
    return consentPurposeLocalService.getSchoolConsentPurposes(schoolGroupId).stream()
        .filter(ConsentPurpose::isActive)
        .collect(Collectors.toList());
  }

  /**
   * Gives all purposes of a school, also those out of use, in the order in which it asks. A school
   * that has none yet is given the default ones.
   */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public List<ConsentPurpose> getSchoolConsentPurposes(long schoolGroupId) throws PortalException {

    List<ConsentPurpose> consentPurposes = find(schoolGroupId);

    if (!consentPurposes.isEmpty()) {
      return consentPurposes;
    }

    try {
      consentPurposeLocalService.addDefaultConsentPurposes(schoolGroupId);
    } catch (RuntimeException runtimeException) {
      // Two first readers at the same time: the other one made them.
      if (find(schoolGroupId).isEmpty()) {
        throw runtimeException;
      }
    }

    return find(schoolGroupId);
  }

  /**
   * Changes what a purpose is called, its place, and whether it is in use. One that is out of use
   * allows nothing and is not asked; its decisions stay in the ledger.
   *
   * @throws ConsentPurposeKeyException if a language has no name
   */
  @Override
  public ConsentPurpose updateConsentPurpose(
      long consentPurposeId, Map<Locale, String> nameMap, int position, boolean active)
      throws PortalException {

    validateName(nameMap);

    ConsentPurpose consentPurpose = consentPurposePersistence.findByPrimaryKey(consentPurposeId);

    consentPurpose.setModifiedDate(Date.from(clock.instant()));
    consentPurpose.setNameMap(nameMap);
    consentPurpose.setPosition(position);
    consentPurpose.setActive(active);

    return consentPurposePersistence.update(consentPurpose);
  }

  private ConsentPurpose add(
      User user, long schoolGroupId, String purposeKey, Map<Locale, String> nameMap, int position) {

    ConsentPurpose consentPurpose =
        consentPurposePersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    consentPurpose.setCompanyId(user.getCompanyId());
    consentPurpose.setUserId(user.getUserId());
    consentPurpose.setUserName(user.getFullName());
    consentPurpose.setCreateDate(now);
    consentPurpose.setModifiedDate(now);
    consentPurpose.setSchoolGroupId(schoolGroupId);
    consentPurpose.setPurposeKey(purposeKey);
    consentPurpose.setNameMap(nameMap);
    consentPurpose.setPosition(position);
    consentPurpose.setActive(true);

    return consentPurposePersistence.update(consentPurpose);
  }

  /** Past the finder cache, which would not see what another transaction has just made. */
  private List<ConsentPurpose> find(long schoolGroupId) {
    return consentPurposePersistence.findBySchoolGroupId(
        schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null, false);
  }

  private static void validateName(Map<Locale, String> nameMap) throws PortalException {
    if (!ConsentLanguages.areIn(nameMap)) {
      throw new ConsentPurposeKeyException("A purpose needs a name in each language");
    }
  }

  private static final Pattern PURPOSE_KEY = Pattern.compile("(?=.{1,75}$)[a-z0-9]+(-[a-z0-9]+)*");

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;

  @Reference private TextWriter textWriter;
}
