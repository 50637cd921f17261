/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import nl.klassenkring.picture.description.PictureDescription;

/** Reads the fields of pictures that a form sent, and what its buttons without script ask. */
public final class PictureFields {

  /** More than any post has; what comes after is not read. */
  private static final int MOST = 100;

  private final PortletRequest portletRequest;

  public PictureFields(PortletRequest portletRequest) {
    this.portletRequest = portletRequest;
  }

  /** Gives the pictures in the order of the form, each once. */
  public List<PictureDescription> entries() {
    return Arrays.stream(ParamUtil.getLongValues(portletRequest, "pictureIds"))
        .filter(pictureId -> pictureId > 0)
        .distinct()
        .limit(MOST)
        .mapToObj(this::entry)
        .collect(Collectors.toUnmodifiableList());
  }

  /** Gives the name that another group's pupil was looked for by, empty if none was. */
  public String pupilQuery(long pictureId) {
    return ParamUtil.getString(portletRequest, "pupilQuery_" + pictureId).strip();
  }

  private PictureDescription entry(long pictureId) {
    return new PictureDescription(
        pictureId,
        ParamUtil.getString(portletRequest, "altText_" + pictureId),
        pupilIds(pictureId),
        ParamUtil.getBoolean(portletRequest, "nobodyRecognisable_" + pictureId),
        ParamUtil.getBoolean(portletRequest, "decencyDeclared_" + pictureId));
  }

  private Set<Long> pupilIds(long pictureId) {
    return Arrays.stream(ParamUtil.getLongValues(portletRequest, "pupilIds_" + pictureId))
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
