/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SamplePicture;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Uploads the drawings of a post and says who is in them, as an author would. */
@Component(service = PictureCreator.class)
public class PictureCreator {

  @Reference private PictureLocalService pictureLocalService;

  @Reference private PupilLocalService pupilLocalService;

  List<PictureDescription> create(List<SamplePicture> samplePictures, User author, Group group)
      throws PortalException {

    List<PictureDescription> descriptions = new ArrayList<>();
    for (SamplePicture samplePicture : samplePictures) {
      Picture picture =
          pictureLocalService.addPicture(
              author.getUserId(),
              group.getGroupId(),
              new ByteArrayInputStream(samplePicture.content()));

      descriptions.add(
          new PictureDescription(
              picture.getPictureId(),
              samplePicture.description(),
              pupilIds(samplePicture, group),
              samplePicture.pupilKeys().isEmpty(),
              true));
    }
    return descriptions;
  }

  private Set<Long> pupilIds(SamplePicture samplePicture, Group group)
      throws SampleSchoolException {

    Set<Long> pupilIds = new HashSet<>();
    for (String pupilKey : samplePicture.pupilKeys()) {
      Pupil pupil = pupilLocalService.fetchPupil(SchoolSite.groupId(group), pupilKey);
      if (pupil == null) {
        throw new SampleSchoolException(
            samplePicture.fileName() + " shows a pupil who is not in the roster: " + pupilKey);
      }
      pupilIds.add(pupil.getPupilId());
    }
    return pupilIds;
  }
}
