/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.agreement;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.json.JSONException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.model.Group;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.klassenkring.policy.agreement.AgreedValues;
import nl.klassenkring.policy.internal.configuration.SchoolPolicies;
import nl.klassenkring.policy.internal.configuration.SchoolPolicy;
import nl.klassenkring.policy.internal.deviation.PolicyDeviations;
import nl.klassenkring.policy.internal.document.PolicyDocuments;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.service.PolicyDeviationLocalService;
import nl.klassenkring.policy.service.PolicyDocumentLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Finds what holds at a school now: the foundation's policy in force with the school's approved
 * deviations, or else what the school's configuration says. The zone is always that of the
 * configuration.
 *
 * <p>The rows come out of Liferay's caches, which know of every change; a policy is made anew only
 * when they say something else. What cannot be read places nothing.
 */
@Component(service = SchoolAgreementLookup.class)
public class SchoolAgreementLookup {

  /** What holds at a school now. */
  public SchoolAgreement of(Group school) {
    SchoolPolicy configured = schoolPolicies.of(school.getFriendlyURL());
    Instant now = clock.instant();
    Optional<PolicyDocument> policyDocument =
        configured.mistake().isPresent()
            ? Optional.empty()
            : PolicyDocuments.inForce(
                policyDocumentLocalService.getAdoptedPolicyDocuments(school.getCompanyId()), now);

    if (policyDocument.isEmpty()) {
      List<Object> ingredients = List.of(configured);

      return kept(school, ingredients, () -> ofConfiguration(ingredients, configured));
    }

    Map<String, PolicyDeviation> approved =
        PolicyDeviations.approved(
            policyDeviationLocalService.getSchoolPolicyDeviations(
                school.getGroupId(), QueryUtil.ALL_POS, QueryUtil.ALL_POS),
            now);
    List<Object> ingredients = ingredients(configured.zone(), policyDocument.get(), approved);

    return kept(
        school,
        ingredients,
        () -> of(ingredients, school, configured.zone(), policyDocument.get(), approved));
  }

  private SchoolAgreement kept(
      Group school, List<Object> ingredients, Supplier<SchoolAgreement> maker) {

    SchoolAgreement kept = agreements.get(school.getGroupId());

    if ((kept != null) && kept.isMadeOf(ingredients)) {
      return kept;
    }

    SchoolAgreement made = maker.get();

    agreements.put(school.getGroupId(), made);

    return made;
  }

  /** All that a row can say about the rules, so that rows that say the same are the same. */
  private static List<Object> ingredients(
      ZoneId zone, PolicyDocument policyDocument, Map<String, PolicyDeviation> approved) {

    List<Object> ingredients = new ArrayList<>();

    ingredients.add(zone);
    ingredients.add(policyDocument.getPolicyDocumentId());
    ingredients.add(policyDocument.getMvccVersion());
    ingredients.add(policyDocument.getRuleValues());
    ingredients.add(policyDocument.getValueSources());

    approved
        .values()
        .forEach(
            deviation -> {
              ingredients.add(deviation.getPolicyDeviationId());
              ingredients.add(deviation.getMvccVersion());
              ingredients.add(deviation.getRuleValue());
            });

    return ingredients;
  }

  private static SchoolAgreement ofConfiguration(
      List<Object> ingredients, SchoolPolicy configured) {

    return new SchoolAgreement(
        ingredients,
        configured
            .mistake()
            .map(mistake -> AgreedValues.broken(configured.zone(), mistake))
            .orElseGet(() -> Agreement.of(configured.values())),
        configured);
  }

  private static SchoolAgreement of(
      List<Object> ingredients,
      Group school,
      ZoneId zone,
      PolicyDocument policyDocument,
      Map<String, PolicyDeviation> approved) {

    try {
      AgreedValues agreedValues = Agreement.of(zone, policyDocument, approved);

      return new SchoolAgreement(
          ingredients, agreedValues, SchoolPolicy.of(agreedValues.toRuleValues()));
    } catch (IllegalArgumentException | JSONException exception) {
      String mistake = "version " + policyDocument.getVersion() + ": " + exception.getMessage();

      LOG.error(
          "All posts of "
              + school.getFriendlyURL()
              + " are refused, because its agreements cannot be read: "
              + mistake,
          exception);

      return new SchoolAgreement(
          ingredients, AgreedValues.broken(zone, mistake), SchoolPolicy.broken(zone, mistake));
    }
  }

  private static final Log LOG = LogFactoryUtil.getLog(SchoolAgreementLookup.class);

  private final Map<Long, SchoolAgreement> agreements = new ConcurrentHashMap<>();

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyDeviationLocalService policyDeviationLocalService;

  @Reference private PolicyDocumentLocalService policyDocumentLocalService;

  @Reference private SchoolPolicies schoolPolicies;
}
