/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.Collection;
import java.util.List;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentCampaignTable;
import nl.klassenkring.consent.service.ConsentCampaignLocalService;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.roster.model.Pupil;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads for which school years the families of a reader's children were asked. */
@Component(service = AskedYearsReader.class)
public class AskedYearsReader {

  /** Reads this school year and the next, of the schools of some pupils. */
  public AskedYears read(PageRequest pageRequest, Collection<Pupil> pupils) throws PortalException {

    Long[] schoolGroupIds =
        pupils.stream().map(Pupil::getSchoolGroupId).distinct().toArray(Long[]::new);

    return (schoolGroupIds.length == 0)
        ? new AskedYears(List.of(), List.of())
        : new AskedYears(
            campaigns(schoolGroupIds, pageRequest.getYearChoice().getYears()),
            consentCampaignService.getMyOpenConsentRequests());
  }

  private List<ConsentCampaign> campaigns(Long[] schoolGroupIds, List<String> schoolYears) {
    return consentCampaignLocalService.dslQuery(
        DSLQueryFactoryUtil.select(ConsentCampaignTable.INSTANCE)
            .from(ConsentCampaignTable.INSTANCE)
            .where(
                ConsentCampaignTable.INSTANCE
                    .schoolGroupId
                    .in(schoolGroupIds)
                    .and(
                        ConsentCampaignTable.INSTANCE.schoolYear.in(
                            schoolYears.toArray(new String[0])))));
  }

  @Reference private ConsentCampaignLocalService consentCampaignLocalService;

  @Reference private ConsentCampaignService consentCampaignService;
}
