/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONException;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klassenkring.sample.school.internal.SampleSchoolException;

/**
 * The fields of one JSON object, read strictly. Knows its place, so that every mistake is reported
 * with file and field, such as {@code people.json: people[3].lastName is missing}.
 */
final class JsonFields {

  /** Reads a text as a value of some other type; whatever it throws is a mistake in the file. */
  @FunctionalInterface
  interface Parser<T> {
    T parse(String text);
  }

  private final String file;
  private final String prefix;
  private final JSONObject jsonObject;

  private JsonFields(String file, String prefix, JSONObject jsonObject) {
    this.file = file;
    this.prefix = prefix;
    this.jsonObject = jsonObject;
  }

  static JsonFields of(SampleFiles sampleFiles, String file) throws SampleSchoolException {
    try {
      return new JsonFields(file, "", JSONFactoryUtil.createJSONObject(sampleFiles.read(file)));
    } catch (IOException exception) {
      throw new SampleSchoolException(file + " cannot be read", exception);
    } catch (JSONException exception) {
      throw new SampleSchoolException(file + " is no JSON: " + exception.getMessage(), exception);
    }
  }

  /** Refuses fields that nobody reads, so that a slip of the pen shows. */
  JsonFields only(String... names) throws SampleSchoolException {
    Set<String> known = Set.of(names);
    for (String name : jsonObject.keySet()) {
      if (!known.contains(name)) {
        throw mistake(name, "is not a field here");
      }
    }
    return this;
  }

  String text(String name) throws SampleSchoolException {
    return text(name, value(name));
  }

  String optionalText(String name) throws SampleSchoolException {
    return has(name) ? text(name) : "";
  }

  <T> T parsed(String name, Parser<T> parser) throws SampleSchoolException {
    String text = text(name);
    try {
      return parser.parse(text);
    } catch (RuntimeException exception) {
      throw new SampleSchoolException(mistake(name, "cannot be " + text).getMessage(), exception);
    }
  }

  /** A whole number of at least one. */
  int count(String name) throws SampleSchoolException {
    Object value = value(name);
    if (!(value instanceof Integer) || (Integer) value < 1) {
      throw mistake(name, "must be a whole number of at least 1");
    }
    return (Integer) value;
  }

  List<String> texts(String name) throws SampleSchoolException {
    JSONArray jsonArray = array(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < jsonArray.length(); i++) {
      Object value = jsonArray.get(i);
      if (!(value instanceof String)) {
        throw mistake(name + "[" + i + "]", "must be a text");
      }
      texts.add((String) value);
    }
    return texts;
  }

  List<String> optionalTexts(String name) throws SampleSchoolException {
    return has(name) ? texts(name) : List.of();
  }

  boolean has(String name) {
    return jsonObject.has(name);
  }

  JsonFields object(String name) throws SampleSchoolException {
    value(name);
    JSONObject element = jsonObject.getJSONObject(name);
    if (element == null) {
      throw mistake(name, "must be an object");
    }
    return new JsonFields(file, prefix + name + ".", element);
  }

  List<JsonFields> objects(String name) throws SampleSchoolException {
    JSONArray jsonArray = array(name);
    List<JsonFields> objects = new ArrayList<>();
    for (int i = 0; i < jsonArray.length(); i++) {
      String place = name + "[" + i + "]";
      JSONObject element = jsonArray.getJSONObject(i);
      if (element == null) {
        throw mistake(place, "must be an object");
      }
      objects.add(new JsonFields(file, prefix + place + ".", element));
    }
    return objects;
  }

  SampleSchoolException mistake(String name, String what) {
    return new SampleSchoolException(file + ": " + prefix + name + " " + what);
  }

  private JSONArray array(String name) throws SampleSchoolException {
    value(name);
    JSONArray jsonArray = jsonObject.getJSONArray(name);
    if (jsonArray == null) {
      throw mistake(name, "must be a list");
    }
    return jsonArray;
  }

  private String text(String name, Object value) throws SampleSchoolException {
    if (!(value instanceof String) || ((String) value).isBlank()) {
      throw mistake(name, "must be a text that is not empty");
    }
    return (String) value;
  }

  private Object value(String name) throws SampleSchoolException {
    if (jsonObject.isNull(name)) {
      throw mistake(name, "is missing");
    }
    return jsonObject.get(name);
  }
}
