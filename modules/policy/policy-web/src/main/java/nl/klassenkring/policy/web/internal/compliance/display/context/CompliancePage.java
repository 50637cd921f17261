/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.compliance.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.policy.agreement.AgreedValues;
import nl.klassenkring.policy.agreement.SchoolAgreements;
import nl.klassenkring.policy.compliance.GroupCompliance;
import nl.klassenkring.policy.compliance.SchoolCompliance;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.reminder.MinimumReminder;
import nl.klassenkring.policy.engine.reminder.Shortfall;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.SiteNames;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads how the groups keep to the agreements, for who may read it. */
@Component(service = CompliancePage.class)
public class CompliancePage {

  /** Gives what the page shows; services check who asks. */
  public ComplianceDisplayContext create(PageRequest pageRequest) throws PortalException {
    ZoneId zone = pageRequest.getZone();
    Period period =
        Period.of(pageRequest.day("from"), pageRequest.day("until"), pageRequest.getToday());
    List<GroupCompliance> groups =
        schoolCompliance.of(
            pageRequest.getPermissionChecker(),
            pageRequest.getGroupId(),
            pageRequest.getNow(),
            period.from(zone),
            period.until(zone));
    PolicyTexts texts = new PolicyTexts(pageRequest.getLocale(), zone);
    RuleValues values = values(pageRequest);
    List<Measure> measures = Measure.of(values);

    return new ComplianceDisplayContext(
        measures.stream()
            .map(
                measure -> new MeasureTitle(measure, measure.category().map(texts::say).orElse("")))
            .collect(Collectors.toList()),
        rows(pageRequest, groups, texts, gauges(pageRequest, values, measures)),
        period.first().toString(),
        period.last().toString());
  }

  private List<GroupRow> rows(
      PageRequest pageRequest,
      List<GroupCompliance> groups,
      PolicyTexts texts,
      Function<GroupHistory, List<Gauge>> gauges) {

    Map<Long, String> names =
        SiteNames.of(
            groups.stream().map(GroupCompliance::getGroupId).collect(Collectors.toList()),
            pageRequest.getLocale(),
            groupLocalService);

    return groups.stream()
        .map(
            group ->
                new GroupRow(
                    names.getOrDefault(group.getGroupId(), ""),
                    group.getHistory().map(gauges).orElse(List.of()),
                    new Results(group.getEventCounts(), texts)))
        .sorted(Comparator.comparing(GroupRow::getName))
        .collect(Collectors.toList());
  }

  private static Function<GroupHistory, List<Gauge>> gauges(
      PageRequest pageRequest, RuleValues values, List<Measure> measures) {

    List<MinimumReminder> reminders = RuleCatalogue.reminders(values);

    return history -> {
      Set<Frequency> below =
          reminders.stream()
              .flatMap(
                  reminder ->
                      reminder.below(GroupKind.CLASS, history, pageRequest.getNow()).stream())
              .map(Shortfall::minimum)
              .collect(Collectors.toSet());

      return measures.stream()
          .map(
              measure ->
                  measure.count(history, pageRequest.getToday(), pageRequest.getZone(), below))
          .collect(Collectors.toList());
    };
  }

  /** Of agreements that cannot be read nothing is measured. */
  private RuleValues values(PageRequest pageRequest) throws PortalException {
    AgreedValues agreedValues =
        schoolAgreements.of(pageRequest.getPermissionChecker(), pageRequest.getGroupId());

    return agreedValues.getMistake().isPresent()
        ? RuleValues.of(pageRequest.getZone(), NOTHING_AGREED)
        : agreedValues.toRuleValues();
  }

  private static final Map<String, String> NOTHING_AGREED =
      Map.of("B9.enabled", "false", "B10.enabled", "false");

  @Reference private SchoolAgreements schoolAgreements;

  @Reference private SchoolCompliance schoolCompliance;

  @Reference private GroupLocalService groupLocalService;
}
