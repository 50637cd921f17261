/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.check;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONUtil;
import com.liferay.portal.kernel.util.LocaleUtil;
import nl.klassenkring.policy.message.FindingFormatter;
import nl.klassenkring.policy.message.FindingText;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.publication.request.JudgedPublication;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes what the checks found into the record of a request, in words, in the language of the
 * portal: the record must be read in years, whatever becomes of the rules.
 */
@Component(service = CheckRecord.class)
public class CheckRecord {

  /** The findings of a judgement as JSON; an empty list says that nothing was found. */
  public String of(JudgedPublication judgedPublication, long groupId) throws PortalException {
    FindingFormatter findingFormatter =
        new FindingFormatter(LocaleUtil.getDefault(), policyService.zone(groupId));
    JSONArray jsonArray = JSONFactoryUtil.createJSONArray();

    for (FindingText finding :
        findingFormatter.format(judgedPublication.verdict(), judgedPublication.postDraft())) {

      jsonArray.put(
          JSONUtil.put("rule", finding.getRuleId())
              .put("effect", finding.getEffect().name())
              .put("reason", finding.getReason()));
    }

    return jsonArray.toString();
  }

  @Reference private PolicyService policyService;
}
