/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.exception.PolicyFileException;
import nl.klassenkring.policy.preset.PolicyPreset;

/** The policies that come with the suite, packed into the bundle. */
public final class Presets {

  /** The files in {@code configs/policies}, in the order in which they are offered. */
  public static final List<String> KEYS =
      List.of("kempenkind", "jordaan", "richtlijn", "ouderportaal", "whatsapp");

  private Presets() {}

  /** All presets by key and title. */
  public static List<PolicyPreset> all() throws PolicyFileException {
    List<PolicyPreset> presets = new ArrayList<>();

    for (String key : KEYS) {
      presets.add(new PolicyPreset(key, get(key).title()));
    }

    return presets;
  }

  /**
   * The preset with a key.
   *
   * @throws PolicyFileException if there is none
   */
  public static PolicyFile get(String key) throws PolicyFileException {
    if (!KEYS.contains(key)) {
      throw new PolicyFileException("There is no preset " + key);
    }

    return PolicyFiles.parse(read("/policies/" + key + ".json"));
  }

  private static String read(String path) {
    try (InputStream inputStream = Presets.class.getResourceAsStream(path)) {
      return new String(inputStream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new UncheckedIOException(path + " is in the bundle", exception);
    }
  }
}
