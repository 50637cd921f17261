/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.purpose;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.persistence.ConsentTextPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Adds wordings, which are never changed afterwards. */
@Component(service = TextWriter.class)
public class TextWriter {

  /**
   * Adds a wording.
   *
   * @param version its own, counted from one
   */
  public ConsentText add(
      User user,
      long schoolGroupId,
      String purposeKey,
      int version,
      Map<Locale, String> explanationMap,
      Map<Locale, String> refusalMeaningMap) {

    ConsentText consentText = consentTextPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    consentText.setCompanyId(user.getCompanyId());
    consentText.setUserId(user.getUserId());
    consentText.setUserName(user.getFullName());
    consentText.setCreateDate(now);
    consentText.setModifiedDate(now);
    consentText.setSchoolGroupId(schoolGroupId);
    consentText.setPurposeKey(purposeKey);
    consentText.setVersion(version);
    consentText.setExplanationMap(explanationMap);
    consentText.setRefusalMeaningMap(refusalMeaningMap);

    return consentTextPersistence.update(consentText);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentTextPersistence consentTextPersistence;

  @Reference private CounterLocalService counterLocalService;
}
