/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.file;

import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONException;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.exception.PolicyFileException;

/**
 * Reads and writes policies as JSON. Reads strictly: what it does not know it names and refuses, so
 * that a slip of the pen does not leave a default in the place of what was meant.
 *
 * <p>A value is a text, or the lines of one; beside it can stand the words that it comes from.
 */
public final class PolicyFiles {

  /** The longest text that is read, in characters: word lists are long, a policy is no book. */
  public static final int MAX_LENGTH = 256 * 1024;

  private PolicyFiles() {}

  /**
   * Reads a policy.
   *
   * @throws PolicyFileException which names what is wrong
   */
  public static PolicyFile parse(String text) throws PolicyFileException {
    if (text.length() > MAX_LENGTH) {
      throw new PolicyFileException("The file is longer than " + MAX_LENGTH + " characters");
    }

    try {
      return policyFile(JSONFactoryUtil.createJSONObject(text));
    } catch (JSONException exception) {
      throw new PolicyFileException("The file is no JSON: " + exception.getMessage(), exception);
    }
  }

  /** Writes a policy, so that {@link #parse} reads the same. */
  public static String format(PolicyFile policyFile) throws JSONException {
    JSONObject values = JSONFactoryUtil.createJSONObject();

    policyFile.values().forEach((key, text) -> values.put(key, value(policyFile, key, text)));

    JSONObject json = JSONFactoryUtil.createJSONObject();

    json.put("title", policyFile.title());
    json.put("note", policyFile.note());
    json.put("values", values);

    return json.toString(2);
  }

  private static JSONObject value(PolicyFile policyFile, String key, String text) {
    JSONArray lines = JSONFactoryUtil.createJSONArray();

    text.lines().forEach(lines::put);

    JSONObject value = JSONFactoryUtil.createJSONObject();

    value.put("value", lines);

    if (policyFile.sources().containsKey(key)) {
      value.put("source", policyFile.sources().get(key));
    }

    return value;
  }

  private static PolicyFile policyFile(JSONObject json) throws PolicyFileException {
    only(json, "", Set.of("title", "note", "values"));

    Map<String, String> values = new TreeMap<>();
    Map<String, String> sources = new TreeMap<>();
    JSONObject jsonValues = object(json, "values");

    for (String key : jsonValues.keySet()) {
      if (RuleCatalogue.parameter(key).isEmpty()) {
        throw new PolicyFileException("No rule knows " + key);
      }

      JSONObject jsonValue = object(jsonValues, key);

      only(jsonValue, key + ".", Set.of("value", "source"));
      values.put(key, lines(jsonValue, key));

      if (jsonValue.has("source")) {
        sources.put(key, text(jsonValue, "source", key + "."));
      }
    }

    return new PolicyFile(
        text(json, "title", ""), json.has("note") ? text(json, "note", "") : "", values, sources);
  }

  private static void only(JSONObject json, String place, Set<String> known)
      throws PolicyFileException {

    for (String name : json.keySet()) {
      if (!known.contains(name)) {
        throw new PolicyFileException(place + name + " means nothing");
      }
    }
  }

  private static JSONObject object(JSONObject json, String name) throws PolicyFileException {
    if (!(json.get(name) instanceof JSONObject)) {
      throw new PolicyFileException(name + " is no object");
    }

    return (JSONObject) json.get(name);
  }

  private static String text(JSONObject json, String name, String place)
      throws PolicyFileException {

    if (!(json.get(name) instanceof String)) {
      throw new PolicyFileException(place + name + " is no text");
    }

    return json.getString(name);
  }

  private static String lines(JSONObject json, String key) throws PolicyFileException {
    if (!(json.get("value") instanceof JSONArray)) {
      return text(json, "value", key + ".");
    }

    List<String> lines = new ArrayList<>();

    for (Object line : (JSONArray) json.get("value")) {
      if (!(line instanceof String)) {
        throw new PolicyFileException(key + ".value has a line that is no text");
      }

      lines.add((String) line);
    }

    return String.join("\n", lines);
  }
}
