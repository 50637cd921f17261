/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;

/** A drawing that goes with a post. Immutable. */
public final class SamplePicture {

  private final String fileName;
  private final byte[] content;
  private final String description;
  private final List<String> pupilKeys;

  public SamplePicture(
      String fileName, byte[] content, String description, List<String> pupilKeys) {

    this.fileName = fileName;
    this.content = content.clone();
    this.description = description;
    this.pupilKeys = List.copyOf(pupilKeys);
  }

  public String fileName() {
    return fileName;
  }

  public byte[] content() {
    return content.clone();
  }

  /** What is to be seen, for who cannot see it. */
  public String description() {
    return description;
  }

  /** The roster's keys of the pupils in it; empty when nobody is recognisable. */
  public List<String> pupilKeys() {
    return pupilKeys;
  }
}
