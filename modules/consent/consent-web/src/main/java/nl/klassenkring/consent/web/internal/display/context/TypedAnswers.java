/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import com.liferay.portal.kernel.util.ParamUtil;
import java.util.HashMap;
import java.util.Map;
import javax.portlet.PortletRequest;

/** The answers in a form: yes or no for each purpose, or neither. */
public final class TypedAnswers {

  /** Reads a form that was sent. */
  public TypedAnswers(PortletRequest portletRequest) {
    for (String purposeKey : ParamUtil.getStringValues(portletRequest, "purposeKeys")) {
      answers.put(purposeKey, ParamUtil.getString(portletRequest, "answer_" + purposeKey));
      textIds.put(purposeKey, ParamUtil.getLong(portletRequest, "text_" + purposeKey));
    }
  }

  /** Gives the answer to a purpose, empty when it was left open, null when no form was sent. */
  public String get(String purposeKey) {
    return answers.get(purposeKey);
  }

  /** Gives the wording that was read, 0 when no form was sent. */
  public long getTextId(String purposeKey) {
    return textIds.getOrDefault(purposeKey, 0L);
  }

  /**
   * Gives for each wording that was answered whether it is a yes. What is left open is not there.
   */
  public Map<Long, Boolean> byText() {
    Map<Long, Boolean> byText = new HashMap<>();

    answers.forEach(
        (purposeKey, answer) -> {
          if (answer.equals("yes") || answer.equals("no")) {
            byText.put(textIds.get(purposeKey), answer.equals("yes"));
          }
        });

    return byText;
  }

  private final Map<String, String> answers = new HashMap<>();
  private final Map<String, Long> textIds = new HashMap<>();
}
