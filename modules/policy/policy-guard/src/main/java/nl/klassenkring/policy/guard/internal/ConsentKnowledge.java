/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.policy.AuthorKnowledge;
import nl.klassenkring.classgroup.policy.PictureFacts;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.engine.DraftPicture;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Asks whether an author may know who has consent (C1). While there is nobody to ask, no author
 * may. It names no child, for whoever is refused may not know the names.
 */
@Component(service = ConsentKnowledge.class)
public class ConsentKnowledge {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY,
      target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private volatile PortletResourcePermission consentPermission;

  @Reference private UserLocalService userLocalService;

  /** The facts of pictures of one post in a class group, as far as its author may know them. */
  List<DraftPicture> facts(List<PictureState> states, long authorUserId, long groupId)
      throws PortalException {

    return states.isEmpty() ? List.of() : PictureFacts.of(states, of(authorUserId, groupId));
  }

  /** What an author may know in a class group. */
  AuthorKnowledge of(long authorUserId, long groupId) throws PortalException {
    PortletResourcePermission permission = consentPermission;
    User author = userLocalService.fetchUser(authorUserId);

    return permission != null
            && author != null
            && permission.contains(
                PermissionCheckerFactoryUtil.create(author),
                groupId,
                ConsentActionKeys.VIEW_CONSENT)
        ? AuthorKnowledge.ofConsents(Map.of())
        : AuthorKnowledge.none();
  }
}
