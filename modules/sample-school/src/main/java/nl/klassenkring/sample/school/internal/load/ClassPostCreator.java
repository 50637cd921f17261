/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.exportimport.kernel.lar.ExportImportThreadLocal;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.WarningKeys;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SampleHelpRequest;
import nl.klassenkring.sample.school.internal.data.SampleHelpSlot;
import nl.klassenkring.sample.school.internal.data.SamplePost;
import nl.klassenkring.sample.school.internal.data.SampleSchool;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Imports the posts. The school's rules judge each one as of the moment at which it was placed, so
 * the sample can be loaded at night, and still cannot hold a post that was placed at night.
 */
@Component(service = ClassPostCreator.class)
public class ClassPostCreator {

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference private ClassReplyCreator classReplyCreator;

  @Reference private HelpRequestCreator helpRequestCreator;

  @Reference private PictureCreator pictureCreator;

  @Reference private PolicyService policyService;

  @Reference private SchoolDaysFactory schoolDaysFactory;

  /** Adds the posts that are missing and gives their number. */
  int create(SampleFoundation foundation, Map<String, User> users, Map<String, Group> sites)
      throws PortalException {

    Map<String, SampleHelpRequest> helpRequests =
        foundation.helpRequests().stream()
            .collect(Collectors.toMap(SampleHelpRequest::postId, Function.identity()));
    int count = 0;

    for (SampleSchool school : foundation.schools()) {
      List<SamplePost> missing =
          foundation.posts().stream()
              .filter(post -> school.sites().contains(post.site()))
              .filter(post -> !isPlaced(post, sites.get(post.site())))
              .collect(Collectors.toList());

      place(missing, helpRequests, users, sites);
      count += missing.size();
    }
    return count;
  }

  private boolean isPlaced(SamplePost post, Group group) {
    return classPostLocalService.fetchClassPostByUuidAndGroupId(uuid(post), group.getGroupId())
        != null;
  }

  private void place(
      List<SamplePost> posts,
      Map<String, SampleHelpRequest> helpRequests,
      Map<String, User> users,
      Map<String, Group> sites)
      throws PortalException {

    if (posts.isEmpty()) {
      return;
    }
    SamplePost any = posts.get(0);
    SchoolDays schoolDays =
        schoolDaysFactory.create(sites.get(any.site()), users.get(any.author()));

    for (SamplePost post : posts) {
      place(post, helpRequests.get(post.id()), users, sites.get(post.site()), schoolDays);
    }
  }

  private void place(
      SamplePost post,
      SampleHelpRequest helpRequest,
      Map<String, User> users,
      Group group,
      SchoolDays schoolDays)
      throws PortalException {

    User author = users.get(post.author());
    ZoneId zone = policyService.zone(group.getGroupId());
    LocalDate day = schoolDays.ago(post.moment().daysAgo());
    Instant moment = day.atTime(post.moment().time()).atZone(zone).toInstant();
    DayMarkers dayMarkers = new DayMarkers(schoolDays, day);

    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setCompanyId(group.getCompanyId());
    serviceContext.setScopeGroupId(group.getGroupId());
    serviceContext.setUserId(author.getUserId());
    serviceContext.setUuid(uuid(post));
    serviceContext.setCreateDate(Date.from(moment));

    // What says to the service that the create date is the moment to judge.
    ExportImportThreadLocal.setPortletImportInProcess(true);
    try {
      ClassPost classPost =
          placeConfirmed(
              PostRequest.builder(
                      dayMarkers.fill(post.title()),
                      dayMarkers.fill(post.text()),
                      post.category().key())
                  .replyMode(post.replyMode().key())
                  .pictures(pictureCreator.create(post.pictures(), author, group)),
              placing(helpRequest, schoolDays, day, users),
              serviceContext);

      if (!classPost.isApproved()) {
        throw new SampleSchoolException(
            "Post " + post.id() + " would wait until " + classPost.getDisplayDate());
      }

      classReplyCreator.create(post, classPost, day, zone, users);
    } catch (PolicyViolationException exception) {
      throw new SampleSchoolException(
          "Post " + post.id() + " is against the rules of its school", exception);
    } finally {
      ExportImportThreadLocal.setPortletImportInProcess(false);
    }
  }

  /** Confirms, as its author would, what the rules warn of. */
  private static ClassPost placeConfirmed(
      PostRequest.Builder request, Placing placing, ServiceContext serviceContext)
      throws PortalException {

    // Read once: a service context gives its UUID away and has none afterwards.
    String uuid = serviceContext.getUuid();

    try {
      return place(request.build(), uuid, placing, serviceContext);
    } catch (PolicyViolationException exception) {
      if (exception.getVerdict().outcome() != Outcome.WARN) {
        throw exception;
      }

      return place(
          request
              .confirmedWarnings(WarningKeys.of(exception.getVerdict(), exception.getPostDraft()))
              .build(),
          uuid,
          placing,
          serviceContext);
    }
  }

  private static ClassPost place(
      PostRequest postRequest, String uuid, Placing placing, ServiceContext serviceContext)
      throws PortalException {

    serviceContext.setUuid(uuid);

    return placing.place(postRequest, serviceContext);
  }

  /** A post that asks for help is placed with what it asks. */
  private Placing placing(
      SampleHelpRequest helpRequest, SchoolDays schoolDays, LocalDate day, Map<String, User> users)
      throws PortalException {

    if (helpRequest == null) {
      return (postRequest, serviceContext) ->
          classPostLocalService.addClassPost(
              serviceContext.getUserId(),
              serviceContext.getScopeGroupId(),
              postRequest,
              serviceContext);
    }

    List<LocalDate> days = new ArrayList<>();

    for (SampleHelpSlot slot : helpRequest.slots()) {
      days.add(schoolDays.after(day, slot.daysAfter()));
    }

    return (postRequest, serviceContext) ->
        helpRequestCreator.create(helpRequest, postRequest, days, users, serviceContext);
  }

  /** Places a post, alone or with what belongs to it. */
  @FunctionalInterface
  private interface Placing {

    ClassPost place(PostRequest postRequest, ServiceContext serviceContext) throws PortalException;
  }

  private static String uuid(SamplePost post) {
    return SampleKeys.uuid("post", post.id());
  }
}
