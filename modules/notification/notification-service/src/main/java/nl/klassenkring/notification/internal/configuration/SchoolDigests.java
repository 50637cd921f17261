/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.configuration;

import java.util.List;
import nl.klassenkring.notification.internal.digest.DigestCalendar;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** When the digests of all schools are written. */
@Component(service = SchoolDigests.class)
public class SchoolDigests {

  /** When those of a school are, by the friendly URL of its Site: its own, or the defaults. */
  public DigestCalendar of(String friendlyURL) {
    DigestCalendar digestCalendar = DigestCalendar.DEFAULT;

    for (ConfiguredSchoolDigest configured : configuredSchoolDigests) {
      if (configured.isOf(friendlyURL)) {
        return configured.getDigestCalendar();
      }

      if (configured.isOfAll()) {
        digestCalendar = configured.getDigestCalendar();
      }
    }

    return digestCalendar;
  }

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      fieldOption = FieldOption.REPLACE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile List<ConfiguredSchoolDigest> configuredSchoolDigests;
}
