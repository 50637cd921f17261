/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.web.internal.picture.PictureFields;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.policy.service.WarningKeys;

/** The fields of the form of a post, as typed. */
public final class ClassPostFormValues {

  /** Gives an empty form; its UUID lets a form that is sent twice be placed once. */
  static ClassPostFormValues empty() {
    return new ClassPostFormValues(
        0,
        0,
        UUID.randomUUID().toString(),
        PostRequest.builder("", "", "").pictures(List.of()).build());
  }

  /** Gives the form of a post that is kept. */
  static ClassPostFormValues of(ClassPost classPost, List<PictureDescription> pictures) {
    return new ClassPostFormValues(
        classPost.getClassPostId(),
        classPost.getMvccVersion(),
        classPost.getUuid(),
        PostRequest.builder(classPost.getTitle(), classPost.getContent(), classPost.getCategory())
            .replyMode(classPost.getReplyMode())
            .important(classPost.isImportant())
            .confirmedWarnings(WarningKeys.parse(classPost.getConfirmedWarnings()))
            .pictures(pictures)
            .build());
  }

  /** Gives the form as it was sent. */
  public static ClassPostFormValues typed(PortletRequest portletRequest) {
    return new ClassPostFormValues(
        ParamUtil.getLong(portletRequest, "classPostId"),
        ParamUtil.getLong(portletRequest, "mvccVersion"),
        FormUuid.of(ParamUtil.getString(portletRequest, "uuid")),
        PostRequest.builder(
                ParamUtil.getString(portletRequest, "title"),
                ParamUtil.getString(portletRequest, "content"),
                ParamUtil.getString(portletRequest, "category"))
            .replyMode(ParamUtil.getString(portletRequest, "replyMode"))
            .important(ParamUtil.getBoolean(portletRequest, "important"))
            .excursion(ParamUtil.getBoolean(portletRequest, "excursion"))
            .confirmedWarnings(
                new HashSet<>(
                    Arrays.asList(ParamUtil.getStringValues(portletRequest, "confirmedWarnings"))))
            .pictures(new PictureFields(portletRequest).entries())
            .build());
  }

  /** Gives the same form with other pictures. */
  public ClassPostFormValues withPictures(List<PictureDescription> others) {
    return new ClassPostFormValues(
        classPostId,
        mvccVersion,
        uuid,
        PostRequest.builder(getTitle(), getContent(), getCategory())
            .replyMode(getReplyMode())
            .important(isImportant())
            .excursion(isExcursion())
            .confirmedWarnings(getConfirmedWarnings())
            .pictures(others)
            .build());
  }

  /** Gives what the author asks for. */
  public PostRequest toPostRequest() {
    return postRequest;
  }

  /** Tells whether nobody has written anything yet. */
  boolean isUntouched() {
    return (getTitle() + getContent() + getCategory()).isBlank() && getPictures().isEmpty();
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
    return postRequest.title();
  }

  public String getContent() {
    return postRequest.content();
  }

  public String getCategory() {
    return postRequest.category();
  }

  /** Gives the key of who may reply (B2). */
  public String getReplyMode() {
    return postRequest.replyMode();
  }

  public boolean isImportant() {
    return postRequest.important();
  }

  public boolean isExcursion() {
    return postRequest.excursion();
  }

  public Set<String> getConfirmedWarnings() {
    return postRequest.confirmedWarnings();
  }

  /** Gives the pictures in their order. */
  public List<PictureDescription> getPictures() {
    return postRequest.pictures();
  }

  private ClassPostFormValues(
      long classPostId, long mvccVersion, String uuid, PostRequest postRequest) {

    this.classPostId = classPostId;
    this.mvccVersion = mvccVersion;
    this.uuid = uuid;
    this.postRequest = postRequest;
  }

  private final long classPostId;
  private final long mvccVersion;
  private final PostRequest postRequest;
  private final String uuid;
}
