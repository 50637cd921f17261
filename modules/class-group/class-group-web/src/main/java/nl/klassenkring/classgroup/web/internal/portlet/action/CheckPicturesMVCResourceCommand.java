/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.portlet.JSONPortletResponseUtil;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCResourceCommand;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.List;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.web.internal.picture.PictureDisplays;
import nl.klassenkring.classgroup.web.internal.picture.PictureFields;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says, while a form is filled in, what keeps each of its pictures from being placed. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/check_pictures"
    },
    service = MVCResourceCommand.class)
public class CheckPicturesMVCResourceCommand extends BaseMVCResourceCommand {

  @Override
  protected void doServeResource(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    ThemeDisplay themeDisplay = (ThemeDisplay) resourceRequest.getAttribute(WebKeys.THEME_DISPLAY);
    JSONObject findings = jsonFactory.createJSONObject();

    try {
      pictureDisplays
          .findings(
              themeDisplay,
              ParamUtil.getLong(resourceRequest, "classPostId"),
              new PictureFields(resourceRequest).entries())
          .forEach((pictureId, texts) -> findings.put(String.valueOf(pictureId), array(texts)));
    } catch (PortalException portalException) {
      resourceResponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    JSONPortletResponseUtil.writeJSON(resourceRequest, resourceResponse, findings);
  }

  private JSONArray array(List<String> texts) {
    JSONArray array = jsonFactory.createJSONArray();

    texts.forEach(array::put);

    return array;
  }

  @Reference private JSONFactory jsonFactory;

  @Reference private PictureDisplays pictureDisplays;
}
