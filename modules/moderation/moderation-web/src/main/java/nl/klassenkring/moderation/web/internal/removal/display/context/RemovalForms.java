/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.removal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.moderation.constants.RemovalRules;
import nl.klassenkring.moderation.service.IncidentService;
import nl.klassenkring.moderation.web.internal.content.ContentRefs;
import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what is asked before something is removed. */
@Component(service = RemovalForms.class)
public class RemovalForms {

  /** Gives the page, to who may remove it. */
  public RemovalDisplayContext create(PageRequest pageRequest) throws PortalException {
    return new RemovalDisplayContext(
        incidentService.getRemovalChoices(ContentRefs.of(pageRequest)),
        rules(pageRequest),
        pageRequest.text("ruleId"),
        pageRequest.text("note"),
        pageRequest.getMoments());
  }

  /** The agreements for which something is removed, by the names that the school knows. */
  private static List<RuleOption> rules(PageRequest pageRequest) {
    PolicyTexts texts = new PolicyTexts(pageRequest.getLocale(), pageRequest.getZone());

    return RemovalRules.IDS.stream()
        .map(ruleId -> new RuleOption(ruleId, texts.title(ruleId)))
        .collect(Collectors.toList());
  }

  @Reference private IncidentService incidentService;
}
