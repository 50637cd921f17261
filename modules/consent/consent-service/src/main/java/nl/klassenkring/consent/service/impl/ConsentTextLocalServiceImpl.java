/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentLanguages;
import nl.klassenkring.consent.exception.ConsentTextExplanationException;
import nl.klassenkring.consent.exception.ConsentTextVersionException;
import nl.klassenkring.consent.internal.purpose.TextWriter;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.base.ConsentTextLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the wordings of a school; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentText",
    service = AopService.class)
public class ConsentTextLocalServiceImpl extends ConsentTextLocalServiceBaseImpl {

  /**
   * Adds a wording, which is asked from now on. What was decided on an earlier one stays decided.
   *
   * @param version the version that the wording follows, 0 for the first; who read an older one is
   *     refused
   * @param explanationMap what a yes allows, in Dutch and English
   * @param refusalMeaningMap what a no means for the child, in both too
   * @throws ConsentTextExplanationException if one of the languages does not say what a yes allows
   *     and what a no means
   * @throws ConsentTextVersionException if somebody added a wording meanwhile
   * @throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException if the school has no
   *     such purpose
   */
  @Override
  public ConsentText addConsentText(
      long userId,
      long schoolGroupId,
      String purposeKey,
      int version,
      Map<Locale, String> explanationMap,
      Map<Locale, String> refusalMeaningMap)
      throws PortalException {

    User user = userLocalService.getUser(userId);

    consentPurposePersistence.findByS_K(schoolGroupId, purposeKey);
    validate(explanationMap);
    validate(refusalMeaningMap);

    List<ConsentText> consentTexts = getConsentTexts(schoolGroupId, purposeKey);

    if (version != (consentTexts.isEmpty() ? 0 : consentTexts.get(0).getVersion())) {
      throw new ConsentTextVersionException(
          "Version " + version + " of " + purposeKey + " is not the one that is asked");
    }

    return textWriter.add(
        user, schoolGroupId, purposeKey, version + 1, explanationMap, refusalMeaningMap);
  }

  /** Gives the wordings of a purpose, the one that is asked now first. */
  @Override
  public List<ConsentText> getConsentTexts(long schoolGroupId, String purposeKey) {
    return consentTextPersistence.findByS_K(schoolGroupId, purposeKey);
  }

  /** Gives the wordings that a school asks now, by the key of the purpose. */
  @Override
  public Map<String, ConsentText> getCurrentConsentTexts(long schoolGroupId) {
    Map<String, ConsentText> current = new HashMap<>();

    for (ConsentText consentText : getSchoolConsentTexts(schoolGroupId)) {
      current.merge(
          consentText.getPurposeKey(),
          consentText,
          (one, other) -> one.getVersion() > other.getVersion() ? one : other);
    }

    return current;
  }

  /** Gives the wordings of all purposes, of each the one that is asked now first. */
  @Override
  public List<ConsentText> getSchoolConsentTexts(long schoolGroupId) {
    return consentTextPersistence.findBySchoolGroupId(
        schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null, false);
  }

  private static void validate(Map<Locale, String> textMap) throws PortalException {
    if (!ConsentLanguages.areIn(textMap)
        || textMap.values().stream()
            .anyMatch(text -> (text != null) && (text.length() > MOST_CHARACTERS))) {

      throw new ConsentTextExplanationException(
          "A wording has 1 to " + MOST_CHARACTERS + " characters in each language");
    }
  }

  private static final int MOST_CHARACTERS = 4000;

  @Reference private TextWriter textWriter;
}
