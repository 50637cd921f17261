/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.rights;

import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import java.util.List;

/** Writes sections for programs: an array of objects for each, keys as in the columns. */
final class FamilyJson {

  private FamilyJson() {}

  static String of(List<FamilySection> sections) {
    JSONObject json = JSONFactoryUtil.createJSONObject();

    for (FamilySection section : sections) {
      JSONArray rows = JSONFactoryUtil.createJSONArray();

      section.rows().forEach(row -> rows.put(row(section, row)));
      json.put(section.key(), rows);
    }

    return json.toString();
  }

  private static JSONObject row(FamilySection section, List<String> values) {
    JSONObject json = JSONFactoryUtil.createJSONObject();

    for (int i = 0; i < values.size(); i++) {
      json.put(section.columns().get(i), values.get(i));
    }

    return json;
  }
}
