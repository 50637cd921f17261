/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.ServiceContextFactory;
import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.exception.ClassGroupClosedException;
import nl.klassenkring.classgroup.exception.ClassReplyChangedException;
import nl.klassenkring.classgroup.exception.ClassReplyContentException;
import nl.klassenkring.classgroup.exception.ClassReplyTimeException;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.service.ClassReplyService;
import nl.klassenkring.classgroup.web.internal.display.context.ReplyFormValues;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Places a reply or changes one; a refused form comes back as typed, with the reason. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/edit_class_reply"
    },
    service = MVCActionCommand.class)
public class EditClassReplyMVCActionCommand extends BaseClassGroupMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException {

    ReplyFormValues values = ReplyFormValues.typed(actionRequest);

    try {
      save(actionRequest, values);

      done(
          actionRequest,
          actionResponse,
          (values.getClassReplyId() == 0) ? "reply-is-placed" : "reply-is-changed",
          "/class_group/view_class_post",
          Map.of("classPostId", String.valueOf(values.getClassPostId())));
    } catch (ClassGroupClosedException
        | ClassReplyChangedException
        | ClassReplyContentException
        | ClassReplyTimeException
        | PolicyViolationException exception) {
      refuse(actionRequest, actionResponse, exception, FORM);
    } catch (ModelListenerException exception) {
      refuse(actionRequest, actionResponse, violation(exception), FORM);
    }
  }

  private void save(ActionRequest actionRequest, ReplyFormValues values) throws PortalException {
    String[] confirmedWarnings = values.getConfirmedWarnings().toArray(new String[0]);

    if (values.getClassReplyId() > 0) {
      classReplyService.updateClassReply(
          values.getClassReplyId(),
          values.getMvccVersion(),
          values.getContent(),
          confirmedWarnings);

      return;
    }

    ServiceContext serviceContext =
        ServiceContextFactory.getInstance(ClassReply.class.getName(), actionRequest);

    serviceContext.setUuid(values.getUuid());
    classReplyService.addClassReply(
        values.getClassPostId(), values.getContent(), confirmedWarnings, serviceContext);
  }

  private static final String FORM = "/class_group/edit_class_reply";

  @Reference private ClassReplyService classReplyService;
}
