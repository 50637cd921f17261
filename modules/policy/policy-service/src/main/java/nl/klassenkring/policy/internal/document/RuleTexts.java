/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.document;

import com.liferay.portal.kernel.json.JSONException;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import java.util.Map;
import java.util.TreeMap;

/** Texts by the key of a parameter, as a row keeps them: a JSON object. */
public final class RuleTexts {

  private RuleTexts() {}

  public static String format(Map<String, String> texts) {
    JSONObject json = JSONFactoryUtil.createJSONObject();

    new TreeMap<>(texts).forEach(json::put);

    return json.toString();
  }

  /**
   * Reads what {@link #format} wrote.
   *
   * @throws JSONException if it is no such thing
   */
  public static Map<String, String> parse(String text) throws JSONException {
    JSONObject json = JSONFactoryUtil.createJSONObject(text);
    Map<String, String> texts = new TreeMap<>();

    for (String key : json.keySet()) {
      if (!(json.get(key) instanceof String)) {
        throw new JSONException(key + " has no text");
      }

      texts.put(key, json.getString(key));
    }

    return texts;
  }
}
