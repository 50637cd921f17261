/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.policy.group.SchoolGroups;
import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.permission.PolicyRights;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.policy.portlet.SiteNames;
import nl.klassenkring.policy.service.PolicyDeviationService;
import nl.klassenkring.policy.service.PolicyDocumentService;
import nl.klassenkring.policy.web.internal.value.Choice;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what schools proposed, for who runs the school and for the privacy officer. */
@Component(service = DeviationPages.class)
public class DeviationPages {

  /** Gives a page of what waits for a decision, what was written first at the top. */
  public DeviationsDisplayContext waiting(PageRequest pageRequest) throws PortalException {
    int total = policyDeviationService.getSubmittedPolicyDeviationsCount();
    Pages pages =
        pageRequest.pages(total, PAGE_SIZE, Map.of("mvcRenderCommandName", "/policy/view_waiting"));

    return new DeviationsDisplayContext(rows(waiting(total, pages), pageRequest), pages, false, "");
  }

  /** Gives a page of what a school ever proposed, the latest first. */
  public DeviationsDisplayContext ofSchool(
      long schoolGroupId, Map<String, String> parameters, PageRequest pageRequest)
      throws PortalException {

    Pages pages =
        pageRequest.pages(
            policyDeviationService.getSchoolPolicyDeviationsCount(schoolGroupId),
            PAGE_SIZE,
            parameters);

    return new DeviationsDisplayContext(
        rows(
            policyDeviationService.getSchoolPolicyDeviations(
                schoolGroupId, pages.getStart(), pages.getEnd()),
            pageRequest),
        pages,
        policyDocumentService.fetchPolicyDocumentInForce(schoolGroupId) != null,
        name(schoolGroupId, pageRequest));
  }

  /** Gives the schools of the foundation by name, for the privacy officer. */
  public List<Choice> schools(PageRequest pageRequest) throws PortalException {
    policyDeviationService.getSubmittedPolicyDeviationsCount();

    Collection<Long> schoolGroupIds =
        schoolGroups.schoolGroupIds(pageRequest.getPermissionChecker().getCompanyId());
    List<Choice> schools = new ArrayList<>();

    SiteNames.of(schoolGroupIds, pageRequest.getLocale(), groupLocalService)
        .forEach((id, name) -> schools.add(new Choice(String.valueOf(id), name, false)));

    schools.sort((one, other) -> one.getLabel().compareTo(other.getLabel()));

    return schools;
  }

  /** Gives one deviation, and what the reader can do about it. */
  public DeviationDisplayContext deviation(PageRequest pageRequest) throws PortalException {
    PolicyDeviation deviation =
        policyDeviationService.getPolicyDeviation(pageRequest.number("policyDeviationId"));

    return new DeviationDisplayContext(
        rows(List.of(deviation), pageRequest).get(0),
        foundationValues.compare(deviation, pageRequest),
        DeviationOffers.of(
            deviation,
            pageRequest.getPermissionChecker().getUserId(),
            policyRights.isPrivacyOfficer(pageRequest.getPermissionChecker()),
            policyRights.runsSchool(
                pageRequest.getPermissionChecker(), deviation.getSchoolGroupId())),
        pageRequest.text("reason"));
  }

  /** The service has the latest first, so that the oldest are read from the end. */
  private List<PolicyDeviation> waiting(int total, Pages pages) throws PortalException {
    List<PolicyDeviation> deviations =
        new ArrayList<>(
            policyDeviationService.getSubmittedPolicyDeviations(
                Math.max(0, total - pages.getEnd()), Math.max(0, total - pages.getStart())));

    Collections.reverse(deviations);

    return deviations;
  }

  private List<DeviationRow> rows(List<PolicyDeviation> deviations, PageRequest pageRequest) {
    PolicyTexts texts = DocumentPages.texts(pageRequest);
    Map<Long, String> names =
        SiteNames.of(
            deviations.stream().map(PolicyDeviation::getSchoolGroupId).collect(Collectors.toSet()),
            pageRequest.getLocale(),
            groupLocalService);

    return deviations.stream()
        .map(
            deviation ->
                new DeviationRow(
                    deviation,
                    names.getOrDefault(deviation.getSchoolGroupId(), ""),
                    texts,
                    pageRequest.getMoments()))
        .collect(Collectors.toList());
  }

  private String name(long schoolGroupId, PageRequest pageRequest) {
    return SiteNames.of(List.of(schoolGroupId), pageRequest.getLocale(), groupLocalService)
        .getOrDefault(schoolGroupId, "");
  }

  private static final int PAGE_SIZE = 20;

  @Reference private FoundationValues foundationValues;

  @Reference private PolicyDeviationService policyDeviationService;

  @Reference private PolicyDocumentService policyDocumentService;

  @Reference private PolicyRights policyRights;

  @Reference private SchoolGroups schoolGroups;

  @Reference private GroupLocalService groupLocalService;
}
