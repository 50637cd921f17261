/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.GetterUtil;
import java.util.Map;
import java.util.TreeMap;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Refusal;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.publication.web.internal.portlet.action.BasePublicationMVCActionCommand;
import nl.klassenkring.publication.web.internal.portlet.action.RefusedRequestException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says yes to one request, or to several of which the checks find nothing (D2). */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.DIRECTORS_DESK,
      "mvc.command.name=/desk/approve"
    },
    service = MVCActionCommand.class)
public class ApproveMVCActionCommand extends BasePublicationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    Map<Long, String> contentHashes = new TreeMap<>();

    for (String publicationRequestId : pageRequest.texts("publicationRequestIds")) {
      contentHashes.put(
          GetterUtil.getLong(publicationRequestId),
          pageRequest.text("contentHash_" + publicationRequestId));
    }

    if (contentHashes.isEmpty()) {
      throw new RefusedRequestException(Refusal.of("refused-none-chosen"));
    }

    publicationRequestService.approvePublicationRequests(contentHashes, pageRequest.text("reason"));

    return (contentHashes.size() == 1)
        ? new Done("request-is-approved", "/desk/view_waiting", Map.of())
        : new Done("requests-are-approved", "/desk/view_waiting", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/desk/view_waiting";
  }

  @Reference private PublicationRequestService publicationRequestService;
}
