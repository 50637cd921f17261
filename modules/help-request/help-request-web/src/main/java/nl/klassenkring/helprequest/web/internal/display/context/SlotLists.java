/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.request.SlotList;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.PageSizePreference;
import nl.klassenkring.policy.portlet.Pages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what is asked in a group: the reader's own places, and a page of a list. */
@Component(service = SlotLists.class)
public class SlotLists {

  /** How many rows a page has as long as nobody set it. */
  public static final int UNSET_PAGE_SIZE = 20;

  /** Gives the page of the list that is asked for, of what is open when none is. */
  public SlotListDisplayContext create(PageRequest pageRequest) throws PortalException {
    long groupId = pageRequest.getGroupId();
    SlotList slotList = SlotList.fromKey(pageRequest.text("list")).orElse(SlotList.OPEN);
    Pages pages =
        pageRequest.pages(
            helpRequestService.getHelpSlotsCount(groupId, slotList),
            PageSizePreference.of(pageRequest.getPortletRequest(), UNSET_PAGE_SIZE),
            Map.of("list", slotList.key()));
    boolean author =
        classGroupPortletResourcePermission.contains(
            pageRequest.getPermissionChecker(), groupId, ClassGroupActionKeys.ADD_POST);
    List<HelpRequest> waiting =
        author ? helpRequestService.getWaitingHelpRequests(groupId) : List.of();

    return new SlotListDisplayContext(
        groupLocalService.getGroup(groupId).getDescriptiveName(pageRequest.getLocale()),
        slotList,
        slotDisplays.of(
            helpRequestService.getHelpSlots(groupId, slotList, pages.getStart(), pages.getEnd()),
            pageRequest),
        slotDisplays.of(helpRequestService.getOwnHelpSlots(groupId), pageRequest),
        offersToMe.of(pageRequest),
        waiting,
        pages,
        author,
        slotDisplays.isParent(pageRequest));
  }

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission classGroupPortletResourcePermission;

  @Reference private GroupLocalService groupLocalService;

  @Reference private HelpRequestService helpRequestService;

  @Reference private OffersToMe offersToMe;

  @Reference private SlotDisplays slotDisplays;
}
