/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import nl.klassenkring.roster.model.Pupil;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds pupils of the school by name. */
@Component(service = Pupils.class)
public class Pupils {

  /** Gives a page of the pupils whose name has the words that the request names. */
  public PupilsDisplayContext create(PageRequest pageRequest) throws PortalException {
    long schoolGroupId = pageRequest.getSchoolGroupId();
    String words = pageRequest.text("words");
    int count = consentService.searchPupilsCount(schoolGroupId, words);
    Pages pages =
        pageRequest.pages(
            count,
            PAGE_SIZE,
            Map.of("mvcRenderCommandName", "/school_consent/view_pupils", "words", words));
    List<Pupil> pupils =
        consentService.searchPupils(schoolGroupId, words, pages.getStart(), pages.getEnd());
    Map<Long, String> groupNames =
        this.groupNames.of(
            pupils.stream().map(Pupil::getPupilId).collect(Collectors.toList()), pageRequest);

    return new PupilsDisplayContext(
        words,
        count,
        pupils.stream()
            .map(
                pupil ->
                    new PupilRow(
                        pupil.getPupilId(),
                        Names.of(pupil),
                        groupNames.getOrDefault(pupil.getPupilId(), "")))
            .collect(Collectors.toList()),
        pages);
  }

  private static final int PAGE_SIZE = 50;

  @Reference private ConsentService consentService;

  @Reference private GroupNames groupNames;
}
