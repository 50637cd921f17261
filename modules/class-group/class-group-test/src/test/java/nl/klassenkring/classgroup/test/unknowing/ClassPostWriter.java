/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test.unknowing;

import java.util.Date;
import java.util.Map;
import java.util.function.Function;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Stands in a bundle of its own that writes posts straight through the persistence of the entity
 * and knows nothing of the school's rules, as a script or an import of somebody else would.
 */
@Component(property = "unknowing=true", service = Function.class)
public class ClassPostWriter implements Function<Map<String, Object>, Object> {

  @Override
  public Object apply(Map<String, Object> values) {
    ClassPost classPost = classPostLocalService.createClassPost((Long) values.get("classPostId"));

    classPost.setCompanyId((Long) values.get("companyId"));
    classPost.setGroupId((Long) values.get("groupId"));
    classPost.setUserId((Long) values.get("userId"));
    classPost.setTitle("Written by a stranger");
    classPost.setContent("Nobody asked the school.");
    classPost.setCategory((String) values.get("category"));
    classPost.setCreateDate((Date) values.get("date"));
    classPost.setModifiedDate((Date) values.get("date"));
    classPost.setDisplayDate((Date) values.get("date"));
    classPost.setStatus((Integer) values.get("status"));

    return classPostLocalService.addClassPost(classPost);
  }

  @Reference private ClassPostLocalService classPostLocalService;
}
