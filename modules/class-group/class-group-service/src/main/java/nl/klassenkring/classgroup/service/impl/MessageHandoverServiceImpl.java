/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.List;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.MessageHandover;
import nl.klassenkring.classgroup.service.base.MessageHandoverServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a signed-in user may do with messages that councils hand over (A6): each method checks the
 * permission first, for their members on the council's Site, for directors on the school's.
 */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=MessageHandover"
    },
    service = AopService.class)
public class MessageHandoverServiceImpl extends MessageHandoverServiceBaseImpl {

  /**
   * Hands a message to the director, as a member of a council.
   *
   * @see nl.klassenkring.classgroup.service.MessageHandoverLocalService#addMessageHandover
   */
  @Override
  public MessageHandover addMessageHandover(
      long groupId, String title, String content, String category, ServiceContext serviceContext)
      throws PortalException {

    check(groupId, ClassGroupActionKeys.HAND_OVER_MESSAGE);

    return messageHandoverLocalService.addMessageHandover(
        getUserId(), groupId, title, content, category, serviceContext);
  }

  /** Gives a message, to the members of its council and to the directors of its school. */
  @Override
  public MessageHandover getMessageHandover(long messageHandoverId) throws PortalException {
    MessageHandover messageHandover =
        messageHandoverLocalService.getMessageHandover(messageHandoverId);

    if (!portletResourcePermission.contains(
        getPermissionChecker(),
        messageHandover.getSchoolGroupId(),
        ClassGroupActionKeys.DECIDE_HANDOVERS)) {

      check(messageHandover.getGroupId(), ClassGroupActionKeys.HAND_OVER_MESSAGE);
    }

    return messageHandover;
  }

  /** Gives a page of what a council handed over, latest first, to its members. */
  @Override
  public List<MessageHandover> getMessageHandovers(long groupId, int start, int end)
      throws PortalException {

    check(groupId, ClassGroupActionKeys.HAND_OVER_MESSAGE);

    return messageHandoverLocalService.getMessageHandovers(groupId, start, end);
  }

  /** Counts what a council handed over, for its members. */
  @Override
  public int getMessageHandoversCount(long groupId) throws PortalException {
    check(groupId, ClassGroupActionKeys.HAND_OVER_MESSAGE);

    return messageHandoverLocalService.getMessageHandoversCount(groupId);
  }

  /** Gives a page of what waits in a school, longest waiting first, to its directors. */
  @Override
  public List<MessageHandover> getWaitingMessageHandovers(long schoolGroupId, int start, int end)
      throws PortalException {

    check(schoolGroupId, ClassGroupActionKeys.DECIDE_HANDOVERS);

    return messageHandoverLocalService.getWaitingMessageHandovers(schoolGroupId, start, end);
  }

  /** Counts what waits in a school, for its directors. */
  @Override
  public int getWaitingMessageHandoversCount(long schoolGroupId) throws PortalException {
    check(schoolGroupId, ClassGroupActionKeys.DECIDE_HANDOVERS);

    return messageHandoverLocalService.getWaitingMessageHandoversCount(schoolGroupId);
  }

  /**
   * Posts a message that waits, as a director of its school.
   *
   * @see nl.klassenkring.classgroup.service.MessageHandoverLocalService#postMessageHandover
   */
  @Override
  public MessageHandover postMessageHandover(long messageHandoverId, String[] confirmedWarnings)
      throws PortalException {

    checkDirector(messageHandoverId);

    return messageHandoverLocalService.postMessageHandover(
        getUserId(), messageHandoverId, confirmedWarnings);
  }

  /**
   * Returns a message that waits with a reason, as a director of its school.
   *
   * @see nl.klassenkring.classgroup.service.MessageHandoverLocalService#returnMessageHandover
   */
  @Override
  public MessageHandover returnMessageHandover(long messageHandoverId, String reason)
      throws PortalException {

    checkDirector(messageHandoverId);

    return messageHandoverLocalService.returnMessageHandover(
        getUserId(), messageHandoverId, reason);
  }

  private void check(long groupId, String actionId) throws PortalException {
    portletResourcePermission.check(getPermissionChecker(), groupId, actionId);
  }

  private void checkDirector(long messageHandoverId) throws PortalException {
    check(
        messageHandoverLocalService.getMessageHandover(messageHandoverId).getSchoolGroupId(),
        ClassGroupActionKeys.DECIDE_HANDOVERS);
  }

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
