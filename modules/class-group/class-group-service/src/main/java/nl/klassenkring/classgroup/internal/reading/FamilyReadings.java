/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.reading;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.internal.configuration.SchoolGroups;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostReaders;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the families of a group that read its posts. */
@Component(service = FamilyReadings.class)
public class FamilyReadings {

  /** Counts for each of some posts of a group. */
  public List<PostReaders> of(ClassGroup classGroup, Collection<ClassPost> classPosts)
      throws PortalException {

    if (classPosts.isEmpty()) {
      return List.of();
    }

    Families families = readingParents.families(classGroup);
    Map<Long, Set<Long>> readers = readingParents.readers(classGroup, classPosts);
    boolean named = schoolGroups.settings(classGroup).namesReaders();
    int count = families.count();

    return classPosts.stream()
        .map(
            classPost ->
                new PostReaders(
                    classPost.getClassPostId(),
                    families.count(readers.getOrDefault(classPost.getClassPostId(), Set.of())),
                    count,
                    named))
        .collect(Collectors.toList());
  }

  @Reference private ReadingParents readingParents;

  @Reference private SchoolGroups schoolGroups;
}
