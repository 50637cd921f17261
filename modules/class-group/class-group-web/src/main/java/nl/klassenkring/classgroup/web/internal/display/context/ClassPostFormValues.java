/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.util.ParamUtil;
import java.util.List;
import java.util.UUID;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.web.internal.picture.PictureFields;
import nl.klassenkring.picture.description.PictureDescription;

/** The fields of the form of a post, as typed. */
public final class ClassPostFormValues {

  /** Gives an empty form; its UUID lets a form that is sent twice be placed once. */
  static ClassPostFormValues empty() {
    return new ClassPostFormValues(0, 0, UUID.randomUUID().toString(), "", "", "", List.of());
  }

  /** Gives the form of a post that is kept. */
  static ClassPostFormValues of(ClassPost classPost, List<PictureDescription> pictures) {
    return new ClassPostFormValues(
        classPost.getClassPostId(),
        classPost.getMvccVersion(),
        classPost.getUuid(),
        classPost.getTitle(),
        classPost.getContent(),
        classPost.getCategory(),
        pictures);
  }

  /** Gives the form as it was sent. */
  public static ClassPostFormValues typed(PortletRequest portletRequest) {
    return new ClassPostFormValues(
        ParamUtil.getLong(portletRequest, "classPostId"),
        ParamUtil.getLong(portletRequest, "mvccVersion"),
        uuid(ParamUtil.getString(portletRequest, "uuid")),
        ParamUtil.getString(portletRequest, "title"),
        ParamUtil.getString(portletRequest, "content"),
        ParamUtil.getString(portletRequest, "category"),
        new PictureFields(portletRequest).entries());
  }

  /** Gives the same form with other pictures. */
  public ClassPostFormValues withPictures(List<PictureDescription> others) {
    return new ClassPostFormValues(
        classPostId, mvccVersion, uuid, title, content, category, others);
  }

  public long getClassPostId() {
    return classPostId;
  }

  public long getMvccVersion() {
    return mvccVersion;
  }

  public String getUuid() {
    return uuid;
  }

  public String getTitle() {
    return title;
  }

  public String getContent() {
    return content;
  }

  public String getCategory() {
    return category;
  }

  /** Gives the pictures in their order. */
  public List<PictureDescription> getPictures() {
    return pictures;
  }

  private static String uuid(String sent) {
    try {
      return UUID.fromString(sent).toString();
    } catch (IllegalArgumentException illegalArgumentException) {
      return UUID.randomUUID().toString();
    }
  }

  private ClassPostFormValues(
      long classPostId,
      long mvccVersion,
      String uuid,
      String title,
      String content,
      String category,
      List<PictureDescription> pictures) {

    this.classPostId = classPostId;
    this.mvccVersion = mvccVersion;
    this.uuid = uuid;
    this.title = title;
    this.content = content;
    this.category = category;
    this.pictures = List.copyOf(pictures);
  }

  private final String category;
  private final long classPostId;
  private final String content;
  private final long mvccVersion;
  private final List<PictureDescription> pictures;
  private final String title;
  private final String uuid;
}
