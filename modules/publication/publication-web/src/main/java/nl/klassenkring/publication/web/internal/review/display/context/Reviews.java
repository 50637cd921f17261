/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.review.display.context;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassPostTable;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.policy.message.FindingFormatter;
import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.DepictedPupil;
import nl.klassenkring.publication.request.ReviewedPublication;
import nl.klassenkring.publication.web.internal.display.context.EventDisplay;
import nl.klassenkring.publication.web.internal.display.context.PublicEntryDisplay;
import nl.klassenkring.publication.web.internal.display.context.Records;
import nl.klassenkring.publication.web.internal.display.context.RequestDisplay;
import nl.klassenkring.publication.web.internal.display.context.RequestDisplays;
import nl.klassenkring.publication.web.internal.display.context.Viewer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells of requests all that is needed to decide, to who a service has let see that. */
@Component(service = Reviews.class)
public class Reviews {

  /** Gives them in their order; the number of statements does not grow with them. */
  public List<ReviewDisplay> of(List<ReviewedPublication> publications, Viewer viewer) {

    List<PublicationRequest> requests =
        publications.stream()
            .map(ReviewedPublication::getPublicationRequest)
            .collect(Collectors.toList());
    List<RequestDisplay> displays = requestDisplays.of(requests, viewer);
    Map<Long, ClassPost> originals =
        originals(
            requests.stream()
                .map(PublicationRequest::getClassPostId)
                .filter(classPostId -> classPostId > 0)
                .collect(Collectors.toSet()));
    Map<Long, List<EventDisplay>> events =
        records.ofAll(
            requests.stream()
                .map(PublicationRequest::getPublicationRequestId)
                .collect(Collectors.toList()),
            viewer.getMoments());
    FindingFormatter formatter = viewer.getFindingFormatter();
    List<ReviewDisplay> reviews = new ArrayList<>();

    for (int i = 0; i < publications.size(); i++) {
      ReviewedPublication reviewed = publications.get(i);
      PublicationRequest request = requests.get(i);

      reviews.add(
          new ReviewDisplay(
              displays.get(i),
              new PublicEntryDisplay(request, reviewed.getPictures(), viewer.getAddresses()),
              new OriginalDisplay(
                  request.getClassPostId() > 0, originals.get(request.getClassPostId())),
              reviewed.getJudgedPublication(),
              formatter.format(
                  reviewed.getJudgedPublication().verdict(),
                  reviewed.getJudgedPublication().postDraft()),
              depicted(reviewed, viewer.getMoments()),
              events.getOrDefault(request.getPublicationRequestId(), List.of()),
              request.getUserId() == viewer.getUserId()));
    }

    return reviews;
  }

  private static List<DepictedDisplay> depicted(
      ReviewedPublication reviewed, SchoolMoments moments) {

    List<DepictedDisplay> depicted = new ArrayList<>();
    int number = 0;

    for (PublicationPicture picture : reviewed.getPictures()) {
      number++;

      for (DepictedPupil pupil : reviewed.getDepictedPupils(picture.getPublicationPictureId())) {

        depicted.add(new DepictedDisplay(number, pupil, moments));
      }
    }

    return depicted;
  }

  /** The posts that requests were made of, which who decides about those may read. */
  private Map<Long, ClassPost> originals(Collection<Long> classPostIds) {
    if (classPostIds.isEmpty()) {
      return Map.of();
    }

    List<ClassPost> classPosts =
        classPostLocalService.dslQuery(
            DSLQueryFactoryUtil.select(ClassPostTable.INSTANCE)
                .from(ClassPostTable.INSTANCE)
                .where(ClassPostTable.INSTANCE.classPostId.in(classPostIds.toArray(new Long[0]))));

    return classPosts.stream()
        .collect(Collectors.toMap(ClassPost::getClassPostId, Function.identity()));
  }

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference private Records records;

  @Reference private RequestDisplays requestDisplays;
}
