/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.PostCategory;

/** The guard's settings, read strictly. Immutable. */
public final class ContentSettings {

  private static final String ALL = "*";

  private final ContentGuardConfiguration configuration;
  private final Set<String> documentSchools;
  private final Set<String> pictureSchools;

  private ContentSettings(ContentGuardConfiguration configuration) {
    this.configuration = configuration;
    documentSchools = schools(configuration.documentSchools());
    pictureSchools = schools(configuration.pictureSchools());
  }

  public static ContentSettings of(ContentGuardConfiguration configuration) {
    return new ContentSettings(configuration);
  }

  /**
   * The attribute whose value means nothing; empty when all are in order. A slip of the pen in a
   * school is no mistake that opens a door: that school then has no permission.
   */
  public Optional<String> mistake() {
    return PostCategory.fromKey(category()).isPresent()
        ? Optional.empty()
        : Optional.of("category");
  }

  /** The key of the category in which the rules see such content. */
  public String category() {
    return configuration.category().strip();
  }

  /** Whether files that are no pictures may be kept in the class groups of a school. */
  public boolean allowsDocuments(String schoolFriendlyURL) {
    return contains(documentSchools, schoolFriendlyURL);
  }

  /** Whether pictures may be kept there, past the suite's own form. */
  public boolean allowsPictures(String schoolFriendlyURL) {
    return contains(pictureSchools, schoolFriendlyURL);
  }

  public boolean exemptsDrafts() {
    return configuration.exemptDrafts();
  }

  public boolean exemptsImports() {
    return configuration.exemptImports();
  }

  private static boolean contains(Set<String> schools, String friendlyURL) {
    return schools.contains(ALL) || schools.contains(friendlyURL.toLowerCase(Locale.ROOT));
  }

  private static Set<String> schools(String[] friendlyURLs) {
    return Arrays.stream(friendlyURLs)
        .map(friendlyURL -> friendlyURL.strip().toLowerCase(Locale.ROOT))
        .filter(friendlyURL -> !friendlyURL.isEmpty())
        .map(url -> url.equals(ALL) || url.startsWith("/") ? url : "/" + url)
        .collect(Collectors.toUnmodifiableSet());
  }
}
