/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.groupconsent.display.context;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.klassenkring.consent.check.ConsentOverview;
import nl.klassenkring.consent.check.PupilConsents;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import nl.klassenkring.consent.web.internal.text.AnswerKind;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads who of a class group may be in pictures. */
@Component(service = Overviews.class)
public class Overviews {

  /**
   * Gives a page of the class group. An answer is computed from the ledger, not stored, so pupils
   * with one answer are picked from all of the group; without such a wish the database gives one
   * page.
   */
  public OverviewDisplayContext createPage(PageRequest pageRequest) throws PortalException {
    OverviewFilter filter =
        new OverviewFilter(pageRequest.text("purposeKey"), pageRequest.text("answer"));

    return filter.isOfAnswers()
        ? createFiltered(pageRequest, filter)
        : createUnfiltered(pageRequest, filter);
  }

  /** Gives the whole class group, or those who come along on an outing. */
  public ListDisplayContext createList(PageRequest pageRequest) throws PortalException {
    ConsentOverview overview = all(pageRequest);
    List<PurposeDisplay> purposes = purposes(pageRequest, overview);
    Set<Long> chosen =
        LongStream.of(pageRequest.numbers("pupilIds")).boxed().collect(Collectors.toSet());
    String outing = pageRequest.text("outing");

    return new ListDisplayContext(
        outing.isBlank() ? groupName(pageRequest) : groupName(pageRequest) + ": " + outing,
        purposes,
        rows(overview, purposes, pupil -> chosen.isEmpty() || chosen.contains(pupil.getPupilId())),
        new Object[] {
          pageRequest.getMoments().dayAndTime(pageRequest.getNow()),
          pageRequest.getMoments().day(pageRequest.getNow().plus(VALIDITY))
        },
        pageRequest.getLocale().getLanguage());
  }

  private OverviewDisplayContext createUnfiltered(PageRequest pageRequest, OverviewFilter filter)
      throws PortalException {

    Pages asked = pageRequest.pages(Integer.MAX_VALUE - PAGE_SIZE, PAGE_SIZE, Map.of());
    ConsentOverview overview =
        consentService.getOverview(pageRequest.getGroupId(), asked.getStart(), asked.getEnd());
    Pages pages = pages(pageRequest, filter, overview.getPupilsCount());

    if (pages.getPage() != asked.getPage()) {
      overview =
          consentService.getOverview(pageRequest.getGroupId(), pages.getStart(), pages.getEnd());
    }

    List<PurposeDisplay> purposes = purposes(pageRequest, overview);

    return create(
        pageRequest,
        filter,
        purposes,
        rows(overview, shown(filter, purposes), pupil -> true),
        pages);
  }

  private OverviewDisplayContext createFiltered(PageRequest pageRequest, OverviewFilter filter)
      throws PortalException {

    ConsentOverview overview = all(pageRequest);
    List<PurposeDisplay> purposes = purposes(pageRequest, overview);
    List<PurposeDisplay> shown = shown(filter, purposes);
    List<PupilRow> rows = rows(overview, shown, pupil -> filter.shows(pupil, shown));
    Pages pages = pages(pageRequest, filter, rows.size());

    return create(
        pageRequest,
        filter,
        purposes,
        rows.subList(pages.getStart(), Math.min(pages.getEnd(), rows.size())),
        pages);
  }

  private OverviewDisplayContext create(
      PageRequest pageRequest,
      OverviewFilter filter,
      List<PurposeDisplay> purposes,
      List<PupilRow> rows,
      Pages pages)
      throws PortalException {

    return new OverviewDisplayContext(
        groupName(pageRequest),
        purposes,
        shown(filter, purposes),
        rows,
        filter.getPurposeKey(),
        filter.getAnswer(),
        pages,
        consentTaskService.getMyConsentTasksCount(false));
  }

  private ConsentOverview all(PageRequest pageRequest) throws PortalException {
    return consentService.getOverview(
        pageRequest.getGroupId(), QueryUtil.ALL_POS, QueryUtil.ALL_POS);
  }

  private static String groupName(PageRequest pageRequest) throws PortalException {
    return pageRequest
        .getThemeDisplay()
        .getScopeGroup()
        .getDescriptiveName(pageRequest.getLocale());
  }

  private static Pages pages(PageRequest pageRequest, OverviewFilter filter, int total) {
    return pageRequest.pages(
        total,
        PAGE_SIZE,
        Map.of("purposeKey", filter.getPurposeKey(), "answer", filter.getAnswer()));
  }

  private static List<PurposeDisplay> purposes(PageRequest pageRequest, ConsentOverview overview) {
    return overview.getPurposes().stream()
        .map(
            purpose ->
                new PurposeDisplay(
                    purpose.getPurposeKey(), purpose.getName(pageRequest.getLocale())))
        .collect(Collectors.toList());
  }

  private static List<PupilRow> rows(
      ConsentOverview overview, List<PurposeDisplay> shown, Predicate<PupilConsents> wanted) {

    return overview.getPupils().stream()
        .filter(wanted)
        .map(
            pupil ->
                new PupilRow(
                    pupil.getPupilId(),
                    pupil.getFullName(),
                    shown.stream()
                        .map(purpose -> AnswerKind.of(pupil.getReason(purpose.getKey())).key())
                        .collect(Collectors.toList())))
        .collect(Collectors.toList());
  }

  private static List<PurposeDisplay> shown(OverviewFilter filter, List<PurposeDisplay> purposes) {
    return purposes.stream().filter(filter::shows).collect(Collectors.toList());
  }

  private static final int PAGE_SIZE = 50;

  private static final Duration VALIDITY = Duration.ofDays(1);

  @Reference private ConsentService consentService;

  @Reference private ConsentTaskService consentTaskService;
}
