/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.klassenkring.sample.school.internal.SampleSchoolException;

/** The names of one kind that the files have given so far, for others to refer to. */
final class DeclaredNames {

  private final Set<String> names = new LinkedHashSet<>();

  /** Reads a name that must be new. */
  String declare(JsonFields fields, String field) throws SampleSchoolException {
    String name = fields.text(field);
    if (!names.add(name)) {
      throw fields.mistake(field, "was used before: " + name);
    }
    return name;
  }

  /** Reads a name that must have been given. */
  String refer(JsonFields fields, String field) throws SampleSchoolException {
    String name = fields.text(field);
    if (!names.contains(name)) {
      throw fields.mistake(field, "names nothing in this sample: " + name);
    }
    return name;
  }
}
