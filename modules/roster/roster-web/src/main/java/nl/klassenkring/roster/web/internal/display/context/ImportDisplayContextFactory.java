/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.upload.UploadException;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.roster.constants.RosterImportStatus;
import nl.klassenkring.roster.exception.RosterFileException;
import nl.klassenkring.roster.exception.RosterImportStatusException;
import nl.klassenkring.roster.exception.RosterPlanChangedException;
import nl.klassenkring.roster.exchange.plan.ImportPlan;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.RosterImportService;
import nl.klassenkring.roster.web.internal.text.Days;
import nl.klassenkring.roster.web.internal.text.PlanFormatter;
import nl.klassenkring.roster.web.internal.text.ProblemFormatter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what the pages of an import show, through the remote service and its permissions. */
@Component(service = ImportDisplayContextFactory.class)
public class ImportDisplayContextFactory {

  /** How many earlier imports a page has. */
  public static final int PAGE_SIZE = 20;

  /** Gives the form, what was wrong with the file that was sent, and the earlier imports. */
  public ImportDisplayContext createImport(PortletRequest portletRequest) throws PortalException {
    ThemeDisplay themeDisplay = themeDisplay(portletRequest);
    long schoolGroupId = themeDisplay.getScopeGroupId();
    Days days = days(themeDisplay, schoolGroupId);
    Pages pages =
        Pages.of(
            ParamUtil.getInteger(portletRequest, "page", 1),
            rosterImportService.getRosterImportsCount(schoolGroupId),
            PAGE_SIZE);
    Object refusal = SessionErrors.get(portletRequest, RosterFileException.class);

    return new ImportDisplayContext(
        errorKey(portletRequest),
        createProblems(themeDisplay, refusal),
        (refusal instanceof RosterFileException)
            ? ((RosterFileException) refusal).getProblemCount()
            : 0,
        rosterImportService
            .getRosterImports(schoolGroupId, pages.getStart(), pages.getEnd())
            .stream()
            .map(rosterImport -> createRow(rosterImport, days))
            .collect(Collectors.toList()),
        pages);
  }

  /** Gives what the import that the request names would do now. */
  public PlanDisplayContext createPlan(PortletRequest portletRequest) throws PortalException {
    ThemeDisplay themeDisplay = themeDisplay(portletRequest);
    RosterImport rosterImport =
        rosterImportService.getRosterImport(ParamUtil.getLong(portletRequest, "rosterImportId"));
    ImportPlan importPlan = rosterImportService.getImportPlan(rosterImport.getRosterImportId());
    PlanFormatter planFormatter = new PlanFormatter(themeDisplay.getLocale(), texts(themeDisplay));

    return new PlanDisplayContext(
        createRow(rosterImport, days(themeDisplay, rosterImport.getSchoolGroupId())),
        rosterImport.getSchoolYear(),
        importPlan.fingerprint(),
        createGroupLinks(themeDisplay, rosterImport.getRosterImportId()),
        planNames.sections(
            rosterImport.getSchoolGroupId(),
            importPlan,
            planFormatter,
            ParamUtil.getBoolean(portletRequest, "whole")),
        importPlan.notices().stream().map(planFormatter::notice).collect(Collectors.toList()),
        importPlan.isBlocked(),
        SessionErrors.contains(portletRequest, RosterPlanChangedException.class)
            ? "import-plan-has-changed"
            : null);
  }

  private List<GroupLink> createGroupLinks(ThemeDisplay themeDisplay, long rosterImportId)
      throws PortalException {

    List<GroupLink> groupLinks = new ArrayList<>();

    for (Map.Entry<String, Long> entry :
        rosterImportService.getGroupLinks(rosterImportId).entrySet()) {

      groupLinks.add(
          new GroupLink(
              entry.getKey(),
              (entry.getValue() == 0)
                  ? ""
                  : groupLocalService
                      .getGroup(entry.getValue())
                      .getDescriptiveName(themeDisplay.getLocale())));
    }

    return groupLinks;
  }

  private static List<ProblemDisplay> createProblems(ThemeDisplay themeDisplay, Object refusal) {
    if (!(refusal instanceof RosterFileException)) {
      return List.of();
    }

    ProblemFormatter problemFormatter =
        new ProblemFormatter(themeDisplay.getLocale(), texts(themeDisplay));

    return ((RosterFileException) refusal)
        .getProblems().stream()
            .map(
                problem ->
                    new ProblemDisplay(
                        problemFormatter.place(problem), problemFormatter.sentence(problem)))
            .collect(Collectors.toList());
  }

  private static ImportRow createRow(RosterImport rosterImport, Days days) {
    return new ImportRow(
        rosterImport.getRosterImportId(),
        rosterImport.getFileName(),
        rosterImport.getFormat(),
        rosterImport.getStatus(),
        rosterImport.getStatus().equals(RosterImportStatus.PENDING),
        rosterImport.getUserName(),
        days.moment(rosterImport.getCreateDate()),
        rosterImport.getConfirmedByUserName(),
        days.moment(rosterImport.getConfirmedDate()),
        rosterImport.getAddedCount(),
        rosterImport.getChangedCount(),
        rosterImport.getEndedCount());
  }

  private static String errorKey(PortletRequest portletRequest) {
    if (SessionErrors.contains(portletRequest, FileNotFoundException.class)) {
      return "no-file-chosen";
    }

    if (SessionErrors.contains(portletRequest, RosterImportStatusException.class)) {
      return "import-is-not-open";
    }

    Object uploadException = SessionErrors.get(portletRequest, UploadException.class);

    if (!(uploadException instanceof UploadException)) {
      return null;
    }

    return isTooLarge((UploadException) uploadException)
        ? "roster-file-is-too-large"
        : "roster-file-upload-failed";
  }

  private static boolean isTooLarge(UploadException uploadException) {
    return uploadException.isExceededFileSizeLimit()
        || uploadException.isExceededLiferayFileItemSizeLimit()
        || uploadException.isExceededUploadRequestSizeLimit();
  }

  private Days days(ThemeDisplay themeDisplay, long schoolGroupId) throws PortalException {
    return new Days(themeDisplay.getLocale(), policyService.zone(schoolGroupId));
  }

  private static ResourceBundle texts(ThemeDisplay themeDisplay) {
    return ResourceBundleUtil.getBundle(
        "content.Language", themeDisplay.getLocale(), ImportDisplayContextFactory.class);
  }

  private static ThemeDisplay themeDisplay(PortletRequest portletRequest) {
    return (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private PlanNames planNames;

  @Reference private PolicyService policyService;

  @Reference private RosterImportService rosterImportService;
}
