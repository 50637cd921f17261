/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klassenkring.policy.constants.PolicyDocumentStatus;
import nl.klassenkring.policy.exception.PolicyDocumentStatusException;
import nl.klassenkring.policy.exception.PolicyDocumentTitleException;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.internal.document.PolicyDocuments;
import nl.klassenkring.policy.internal.document.RuleTexts;
import nl.klassenkring.policy.internal.document.ValueCheck;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.service.base.PolicyDocumentLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps the versions of the foundation's policy (G1); asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.policy.model.PolicyDocument",
    service = AopService.class)
public class PolicyDocumentLocalServiceImpl extends PolicyDocumentLocalServiceBaseImpl {

  /**
   * Adds the draft of a next version. What it says need not make a policy yet.
   *
   * @param values as they are written down, by the key of their parameter
   * @param sources the words that values come from, by the key of the parameter
   * @param note what changed, and why
   * @param validFrom from when on it is meant to hold; null for the moment of its adoption
   */
  @Override
  public PolicyDocument addPolicyDocument(
      long userId,
      String title,
      Map<String, String> values,
      Map<String, String> sources,
      String note,
      Date validFrom)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    PolicyDocument policyDocument =
        policyDocumentPersistence.create(counterLocalService.increment());

    policyDocument.setCompanyId(user.getCompanyId());
    policyDocument.setUserId(userId);
    policyDocument.setUserName(user.getFullName());
    policyDocument.setCreateDate(now());
    policyDocument.setVersion(nextVersion(user.getCompanyId()));
    policyDocument.setStatus(PolicyDocumentStatus.DRAFT.name());

    return write(policyDocument, title, values, sources, note, validFrom);
  }

  /**
   * Adopts a draft: from its moment on, which is now when that has passed, it is the foundation's
   * policy, and it can no longer be changed.
   *
   * @throws PolicyValueException if its values make no policy; it names the parameter
   * @throws PolicyDocumentStatusException if it was adopted before
   */
  @Override
  public PolicyDocument adoptPolicyDocument(long userId, long policyDocumentId)
      throws PortalException {

    PolicyDocument policyDocument = getDraft(policyDocumentId);
    User user = userLocalService.getUser(userId);
    Date now = now();

    ValueCheck.requirePolicy(policyDocument.getRuleTexts());

    policyDocument.setModifiedDate(now);
    policyDocument.setStatus(PolicyDocumentStatus.ADOPTED.name());
    policyDocument.setAdoptedByUserId(userId);
    policyDocument.setAdoptedByUserName(user.getFullName());
    policyDocument.setAdoptedDate(now);

    if ((policyDocument.getValidFrom() == null)
        || policyDocument.getValidFrom().toInstant().isBefore(now.toInstant())) {
      policyDocument.setValidFrom(now);
    }

    return policyDocumentPersistence.update(policyDocument);
  }

  /**
   * Removes a draft.
   *
   * @throws PolicyDocumentStatusException if it was adopted
   */
  @Override
  public PolicyDocument deleteDraft(long policyDocumentId) throws PortalException {
    return policyDocumentPersistence.remove(getDraft(policyDocumentId));
  }

  /** Gives the version in force at a moment, or null when there is none. */
  @Override
  public PolicyDocument fetchPolicyDocumentInForce(long companyId, Date moment) {
    return PolicyDocuments.inForce(getAdoptedPolicyDocuments(companyId), moment.toInstant())
        .orElse(null);
  }

  /** Gives the versions that were adopted, the latest first; without a query when none changed. */
  @Override
  public List<PolicyDocument> getAdoptedPolicyDocuments(long companyId) {
    return policyDocumentPersistence.findByC_S(companyId, PolicyDocumentStatus.ADOPTED.name());
  }

  /** Gives a page of all versions, the latest first. */
  @Override
  public List<PolicyDocument> getPolicyDocuments(long companyId, int start, int end) {
    return policyDocumentPersistence.findByCompanyId(companyId, start, end);
  }

  /** Counts all versions. */
  @Override
  public int getPolicyDocumentsCount(long companyId) {
    return policyDocumentPersistence.countByCompanyId(companyId);
  }

  /**
   * Changes a draft.
   *
   * @throws PolicyDocumentStatusException if it was adopted
   * @see #addPolicyDocument
   */
  @Override
  public PolicyDocument updatePolicyDocument(
      long policyDocumentId,
      String title,
      Map<String, String> values,
      Map<String, String> sources,
      String note,
      Date validFrom)
      throws PortalException {

    return write(getDraft(policyDocumentId), title, values, sources, note, validFrom);
  }

  private PolicyDocument write(
      PolicyDocument policyDocument,
      String title,
      Map<String, String> values,
      Map<String, String> sources,
      String note,
      Date validFrom)
      throws PortalException {

    if ((title == null) || title.isBlank()) {
      throw new PolicyDocumentTitleException("A policy has a title");
    }

    policyDocument.setModifiedDate(now());
    policyDocument.setTitle(title.strip());
    policyDocument.setRuleValues(RuleTexts.format(values));
    policyDocument.setValueSources(RuleTexts.format(sources));
    policyDocument.setNote(Objects.toString(note, "").strip());
    policyDocument.setValidFrom(validFrom);

    return policyDocumentPersistence.update(policyDocument);
  }

  private PolicyDocument getDraft(long policyDocumentId) throws PortalException {
    PolicyDocument policyDocument = policyDocumentPersistence.findByPrimaryKey(policyDocumentId);

    if (policyDocument.isAdopted()) {
      throw new PolicyDocumentStatusException(
          "Version " + policyDocument.getVersion() + " was adopted: a change is a new version");
    }

    return policyDocument;
  }

  /** The index on company and version lets only one of two at a time have it. */
  private int nextVersion(long companyId) {
    return policyDocumentPersistence.findByCompanyId(companyId, 0, 1).stream()
            .mapToInt(PolicyDocument::getVersion)
            .findFirst()
            .orElse(0)
        + 1;
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;
}
