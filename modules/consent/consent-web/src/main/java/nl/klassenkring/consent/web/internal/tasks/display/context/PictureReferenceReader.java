/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupTable;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.depiction.DepictionProvider;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.web.internal.display.context.ClassGroupPages;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Reads which pictures the rows of a page are about, that a service has let the reader see. What is
 * shown in a picture is told of those alone that a row is about, not of all of a post on somebody's
 * device.
 */
@Component(service = PictureReferenceReader.class)
public class PictureReferenceReader {

  PictureReferences read(
      PageRequest pageRequest, Collection<Objection> objections, Collection<ConsentTask> tasks)
      throws PortalException {

    Set<Long> pictureIds =
        Stream.concat(
                objections.stream().map(Objection::getPictureId),
                tasks.stream()
                    .filter(task -> !ConsentTaskKind.DEVICE_REMINDER.name().equals(task.getKind()))
                    .map(ConsentTask::getPictureId))
            .filter(pictureId -> pictureId > 0)
            .collect(Collectors.toSet());
    Set<Long> groupIds =
        Stream.concat(
                objections.stream().map(Objection::getGroupId),
                tasks.stream().map(ConsentTask::getGroupId))
            .collect(Collectors.toSet());

    return new PictureReferences(
        pageRequest,
        pictures(pictureIds),
        groupNames(pageRequest, groupIds),
        classGroupPages.readable(pageRequest.getPermissionChecker(), groupIds));
  }

  private Map<Long, DepictedPicture> pictures(Set<Long> pictureIds) {
    return depictionProviders.stream()
        .flatMap(depictionProvider -> depictionProvider.getPlacedPictures(pictureIds).stream())
        .collect(
            Collectors.toMap(
                DepictedPicture::getPictureId, picture -> picture, (one, same) -> one));
  }

  private Map<Long, String> groupNames(PageRequest pageRequest, Set<Long> groupIds)
      throws PortalException {

    Map<Long, String> groupNames = new HashMap<>();

    if (groupIds.isEmpty()) {
      return groupNames;
    }

    List<Group> groups =
        groupLocalService.dslQuery(
            DSLQueryFactoryUtil.select(GroupTable.INSTANCE)
                .from(GroupTable.INSTANCE)
                .where(GroupTable.INSTANCE.groupId.in(groupIds.toArray(new Long[0]))));

    for (Group group : groups) {
      groupNames.put(group.getGroupId(), group.getDescriptiveName(pageRequest.getLocale()));
    }

    return groupNames;
  }

  @Reference private ClassGroupPages classGroupPages;

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile List<DepictionProvider> depictionProviders;

  @Reference private GroupLocalService groupLocalService;
}
