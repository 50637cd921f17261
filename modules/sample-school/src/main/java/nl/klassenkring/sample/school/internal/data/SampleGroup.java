/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import nl.klassenkring.classgroup.constants.ClassGroupKind;

/** A class group and the Site it has. Immutable. */
public final class SampleGroup {

  private final String site;
  private final String name;
  private final String description;
  private final ClassGroupKind kind;

  public SampleGroup(String site, String name, String description, ClassGroupKind kind) {
    this.site = site;
    this.name = name;
    this.description = description;
    this.kind = kind;
  }

  /** The friendly URL of the Site, such as {@code /de-wilgen-5a}. */
  public String site() {
    return site;
  }

  public String name() {
    return name;
  }

  public String description() {
    return description;
  }

  public ClassGroupKind kind() {
    return kind;
  }
}
