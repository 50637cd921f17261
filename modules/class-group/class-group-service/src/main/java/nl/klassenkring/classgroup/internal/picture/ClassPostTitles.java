/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.picture;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.model.ClassPostTable;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.consent.depiction.PostTitles;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells how the posts are called in which a child is shown. */
@Component(service = PostTitles.class)
public class ClassPostTitles implements PostTitles {

  @Override
  public Map<Long, String> getPostTitles(Collection<Long> classPostIds) {
    Map<Long, String> titles = new HashMap<>();

    if (classPostIds.isEmpty()) {
      return titles;
    }

    List<Object[]> rows =
        classPostLocalService.dslQuery(
            DSLQueryFactoryUtil.select(CLASS_POST.classPostId, CLASS_POST.title)
                .from(CLASS_POST)
                .where(CLASS_POST.classPostId.in(classPostIds.toArray(new Long[0]))));

    rows.forEach(row -> titles.put((Long) row[0], (String) row[1]));

    return titles;
  }

  private static final ClassPostTable CLASS_POST = ClassPostTable.INSTANCE;

  @Reference private ClassPostLocalService classPostLocalService;
}
