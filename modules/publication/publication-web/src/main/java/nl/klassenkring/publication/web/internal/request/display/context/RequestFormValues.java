/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.display.context;

import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.Validator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Refusal;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.PublicationDraft;
import nl.klassenkring.publication.web.internal.portlet.action.RefusedRequestException;

/** The fields of the form of a request, as typed. Immutable. */
public final class RequestFormValues {

  /** The parameter that says that the form was sent. */
  public static final String SENT = "sent";

  private final long publicationRequestId;
  private final long classPostId;
  private final String uuid;
  private final PublicationChannel channel;
  private final String title;
  private final String content;
  private final String displayFrom;
  private final String displayUntil;
  private final List<PictureValues> pictures;

  private RequestFormValues(
      long publicationRequestId,
      long classPostId,
      String uuid,
      PublicationChannel channel,
      String title,
      String content,
      String displayFrom,
      String displayUntil,
      List<PictureValues> pictures) {

    this.publicationRequestId = publicationRequestId;
    this.classPostId = classPostId;
    this.uuid = uuid;
    this.channel = channel;
    this.title = title;
    this.content = content;
    this.displayFrom = displayFrom;
    this.displayUntil = displayUntil;
    this.pictures = List.copyOf(pictures);
  }

  /** Gives an empty form; its UUID lets a form that is sent twice be kept once. */
  static RequestFormValues empty() {
    return new RequestFormValues(
        0, 0, newUuid(), PublicationChannel.WEBSITE, "", "", "", "", List.of());
  }

  /** Gives the form of a public version of a post, of which no picture goes along by itself. */
  static RequestFormValues of(ClassPost classPost) {
    return new RequestFormValues(
        0,
        classPost.getClassPostId(),
        newUuid(),
        PublicationChannel.WEBSITE,
        classPost.getTitle(),
        classPost.getContent(),
        "",
        "",
        List.of());
  }

  /** Gives the form of a request as it is kept. */
  static RequestFormValues of(
      PublicationRequest request, List<PublicationPicture> pictures, ZoneId zone) {

    return new RequestFormValues(
        request.getPublicationRequestId(),
        request.getClassPostId(),
        request.getUuid(),
        PublicationChannel.fromKey(request.getChannel()).orElseThrow(),
        request.getTitle(),
        request.getContent(),
        firstDay(request.getDisplayFrom(), zone),
        lastDay(request.getDisplayUntil(), zone),
        pictures.stream()
            .map(
                picture ->
                    new PictureValues(
                        picture.getSourcePictureId(),
                        true,
                        picture.getAltText(),
                        picture.getCaption(),
                        picture.isOverview()))
            .collect(Collectors.toList()));
  }

  /** Gives the form as it was sent. */
  public static RequestFormValues typed(PortletRequest portletRequest) {
    return new RequestFormValues(
        ParamUtil.getLong(portletRequest, "publicationRequestId"),
        ParamUtil.getLong(portletRequest, "classPostId"),
        uuid(ParamUtil.getString(portletRequest, "uuid")),
        PublicationChannel.fromKey(ParamUtil.getString(portletRequest, "channel"))
            .orElse(PublicationChannel.WEBSITE),
        ParamUtil.getString(portletRequest, "title"),
        ParamUtil.getString(portletRequest, "content"),
        ParamUtil.getString(portletRequest, "displayFrom"),
        ParamUtil.getString(portletRequest, "displayUntil"),
        Arrays.stream(ParamUtil.getLongValues(portletRequest, "pictureIds"))
            .filter(pictureId -> pictureId > 0)
            .distinct()
            .limit(MOST_PICTURES)
            .mapToObj(pictureId -> picture(pictureId, portletRequest))
            .collect(Collectors.toList()));
  }

  /**
   * Gives the same form about these pictures, which are those of the post: what was typed about
   * others is dropped, and of which nothing was typed does not go along by itself.
   *
   * @param altTexts what is seen in them, by their keys, in the order of the post
   */
  RequestFormValues withPictures(Map<Long, String> altTexts) {
    Map<Long, PictureValues> typed =
        pictures.stream()
            .collect(Collectors.toMap(PictureValues::getPictureId, Function.identity()));

    return new RequestFormValues(
        publicationRequestId,
        classPostId,
        uuid,
        channel,
        title,
        content,
        displayFrom,
        displayUntil,
        altTexts.entrySet().stream()
            .map(
                entry ->
                    typed.getOrDefault(
                        entry.getKey(),
                        new PictureValues(entry.getKey(), false, entry.getValue(), "", false)))
            .collect(Collectors.toList()));
  }

  /** Gives what the author asks for, without the period: what the agreements judge. */
  PublicationDraft toCheckedDraft(long groupId) {
    return builder(groupId).build();
  }

  /**
   * Gives what the author asks for.
   *
   * @throws RefusedRequestException if it has no title, no text or no such days
   */
  public PublicationDraft toDraft(PageRequest pageRequest) throws RefusedRequestException {
    requireText(title, "refused-title", "title");
    requireText(content, "refused-text", "content");

    LocalDate from = day(displayFrom, "displayFrom");
    LocalDate until = day(displayUntil, "displayUntil");
    LocalDate earliest = (from == null) ? pageRequest.getToday() : from;

    if ((until != null) && until.isBefore(earliest)) {
      throw new RefusedRequestException(Refusal.of("refused-period", "displayUntil"));
    }

    return builder(pageRequest.getGroupId())
        .displayFrom((from == null) ? null : pageRequest.startOf(from).toInstant())
        .displayUntil((until == null) ? null : pageRequest.startOf(until.plusDays(1)).toInstant())
        .build();
  }

  /** Tells whether nobody has written anything yet. */
  boolean isUntouched() {
    return (title + content).isBlank() && getIncludedPictures().isEmpty();
  }

  public long getPublicationRequestId() {
    return publicationRequestId;
  }

  public long getClassPostId() {
    return classPostId;
  }

  public String getUuid() {
    return uuid;
  }

  /** Gives the key of the channel, as in {@code social-media}. */
  public String getChannel() {
    return channel.key();
  }

  public String getTitle() {
    return title;
  }

  public String getContent() {
    return content;
  }

  /** Gives the first day on which it is to be public, as in {@code 2026-11-30}. */
  public String getDisplayFrom() {
    return displayFrom;
  }

  /** Gives the last day on which it is to be public, as in {@code 2026-11-30}. */
  public String getDisplayUntil() {
    return displayUntil;
  }

  public List<PictureValues> getPictures() {
    return pictures;
  }

  /** Gives the pictures that are to be public too: the first is number one of what is judged. */
  List<PictureValues> getIncludedPictures() {
    return pictures.stream().filter(PictureValues::isIncluded).collect(Collectors.toList());
  }

  private PublicationDraft.Builder builder(long groupId) {
    return PublicationDraft.builder(groupId)
        .classPostId(classPostId)
        .channel(channel)
        .title(title)
        .text(content)
        .pictures(
            getIncludedPictures().stream()
                .map(PictureValues::toDraft)
                .collect(Collectors.toList()));
  }

  private static PictureValues picture(long pictureId, PortletRequest portletRequest) {
    return new PictureValues(
        pictureId,
        ParamUtil.getBoolean(portletRequest, "included_" + pictureId),
        ParamUtil.getString(portletRequest, "altText_" + pictureId),
        ParamUtil.getString(portletRequest, "caption_" + pictureId),
        ParamUtil.getBoolean(portletRequest, "overview_" + pictureId));
  }

  private static void requireText(String text, String key, String field)
      throws RefusedRequestException {

    if (Validator.isBlank(text)) {
      throw new RefusedRequestException(Refusal.of(key, field));
    }
  }

  private static LocalDate day(String text, String field) throws RefusedRequestException {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeException dateTimeException) {
      throw new RefusedRequestException(Refusal.of("refused-day", field));
    }
  }

  private static String firstDay(Date date, ZoneId zone) {
    return (date == null) ? "" : LocalDate.ofInstant(date.toInstant(), zone).toString();
  }

  private static String lastDay(Date date, ZoneId zone) {
    return (date == null)
        ? ""
        : LocalDate.ofInstant(date.toInstant().minusMillis(1), zone).toString();
  }

  private static String newUuid() {
    return UUID.randomUUID().toString();
  }

  private static String uuid(String sent) {
    try {
      return UUID.fromString(sent).toString();
    } catch (IllegalArgumentException illegalArgumentException) {
      return newUuid();
    }
  }

  /** More than any post has; what comes after is not read. */
  private static final int MOST_PICTURES = 100;
}
