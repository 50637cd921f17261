/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.depiction;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.rights.PersonalPictures;
import nl.klassenkring.consent.rights.ShownPicture;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The pictures of all bundles that keep some, as far as the rights of families go. */
@Component(service = KeptPictures.class)
public class KeptPictures {

  /** The pictures of a school that were uploaded before a moment, with when they were placed. */
  public Map<Long, Instant> ofSchool(long schoolGroupId, Instant before) {
    Map<Long, Instant> pictures = new HashMap<>();

    bundles.forEach(bundle -> pictures.putAll(bundle.getSchoolPictures(schoolGroupId, before)));

    return pictures;
  }

  /** The pictures in which a pupil is recognisable, with when they were placed. */
  public Map<Long, Instant> ofPupil(long pupilId) {
    Map<Long, Instant> pictures = new HashMap<>();

    bundles.forEach(bundle -> pictures.putAll(bundle.getPupilPictures(pupilId)));

    return pictures;
  }

  /** Where a pupil is shown. */
  public List<ShownPicture> shown(long pupilId) {
    List<ShownPicture> pictures = new ArrayList<>();

    bundles.forEach(bundle -> pictures.addAll(bundle.getShownPictures(pupilId)));

    return pictures;
  }

  /** Removes pictures with their files. */
  public void delete(Collection<Long> pictureIds) throws PortalException {
    for (PersonalPictures bundle : bundles) {
      bundle.deletePictures(pictureIds);
    }
  }

  /** Removes the files of a picture, of which it stays known what it was. */
  public void deleteFiles(long pictureId) throws PortalException {
    for (PersonalPictures bundle : bundles) {
      bundle.deletePictureFiles(pictureId);
    }
  }

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile List<PersonalPictures> bundles;
}
