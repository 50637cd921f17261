/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.exception.ConsentPurposeKeyException;
import nl.klassenkring.consent.exception.ConsentTextVersionException;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.consent.service.persistence.ConsentTextPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the wordings that answers are to, and refuses a yes to what is not asked. */
@Component(service = AskedTexts.class)
public class AskedTexts {

  /**
   * Finds the wordings of answers, by the key of the purpose.
   *
   * @throws ConsentDecisionKindException if there is no such wording, or two are of one purpose
   */
  public Map<String, ConsentText> find(Set<Long> consentTextIds) throws PortalException {
    Map<String, ConsentText> texts = new TreeMap<>();

    consentTextPersistence
        .fetchByPrimaryKeys(new HashSet<>(consentTextIds))
        .values()
        .forEach(text -> texts.put(text.getPurposeKey(), text));

    if (texts.size() != consentTextIds.size()) {
      throw new ConsentDecisionKindException("No wording, or two of one purpose");
    }

    return texts;
  }

  /**
   * Checks the answers to the wordings of a pupil's school. A no is always taken.
   *
   * @throws ConsentPurposeKeyException if a yes is for a purpose that is not in use
   * @throws ConsentTextVersionException if a wording is another school's, or a yes in the portal is
   *     not to the one that is asked now
   */
  public void require(
      Map<String, ConsentText> texts,
      Map<Long, Boolean> answers,
      NewDecisions newDecisions,
      PupilLedger ledger)
      throws PortalException {

    Map<String, ConsentText> current =
        consentTextLocalService.getCurrentConsentTexts(ledger.schoolGroupId());

    for (ConsentText text : texts.values()) {
      String purposeKey = text.getPurposeKey();

      if (text.getSchoolGroupId() != ledger.schoolGroupId()) {
        throw new ConsentTextVersionException(
            "Wording " + text.getConsentTextId() + " is another school's");
      }

      if (answers.get(text.getConsentTextId())) {
        if (!ledger.isInUse(purposeKey)) {
          throw new ConsentPurposeKeyException(purposeKey + " is not in use");
        }

        if (!newDecisions.isOnPaper() && !text.equals(current.get(purposeKey))) {
          throw new ConsentTextVersionException(
              "Wording " + text.getConsentTextId() + " is not the one that is asked now");
        }
      }
    }
  }

  @Reference private ConsentTextLocalService consentTextLocalService;

  @Reference private ConsentTextPersistence consentTextPersistence;
}
