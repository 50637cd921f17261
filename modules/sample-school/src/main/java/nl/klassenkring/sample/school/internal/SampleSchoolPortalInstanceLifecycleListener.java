/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal;

import com.liferay.portal.instance.lifecycle.BasePortalInstanceLifecycleListener;
import com.liferay.portal.instance.lifecycle.PortalInstanceLifecycleListener;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import java.nio.file.Path;
import nl.klassenkring.sample.school.internal.configuration.SampleSchoolConfiguration;
import nl.klassenkring.sample.school.internal.file.SampleFiles;
import nl.klassenkring.sample.school.internal.file.SampleSchoolReader;
import nl.klassenkring.sample.school.internal.load.SampleSchoolLoader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Loads the sample when its portal instance is there, and the roles of a school and the workflow of
 * publications with it. Whoever registers the instance gets the call back after the load.
 */
@Component(
    configurationPid = SampleSchoolConfiguration.PID,
    configurationPolicy = ConfigurationPolicy.REQUIRE,
    reference = {
      @Reference(
          name = "reviewWorkflow",
          service = PortalInstanceLifecycleListener.class,
          target =
              "(component.name="
                  + SampleSchoolPortalInstanceLifecycleListener.REVIEW_WORKFLOW
                  + ")"),
      @Reference(
          name = "schoolRoles",
          service = PortalInstanceLifecycleListener.class,
          target =
              "(component.name=" + SampleSchoolPortalInstanceLifecycleListener.SCHOOL_ROLES + ")")
    },
    service = PortalInstanceLifecycleListener.class)
@Designate(ocd = SampleSchoolConfiguration.class)
public class SampleSchoolPortalInstanceLifecycleListener
    extends BasePortalInstanceLifecycleListener {

  /**
   * Links the workflow. While it is not there this is not either, and so this is called after it.
   */
  static final String REVIEW_WORKFLOW =
      "nl.klassenkring.publication.internal.lifecycle"
          + ".ReviewWorkflowPortalInstanceLifecycleListener";

  /** Makes the roles. While it is not there this is not either, and so this is called after it. */
  static final String SCHOOL_ROLES =
      "nl.klassenkring.classgroup.internal.lifecycle.SchoolRolesPortalInstanceLifecycleListener";

  @Activate private SampleSchoolConfiguration configuration;

  @Reference private SampleSchoolLoader sampleSchoolLoader;

  @Override
  public void portalInstanceRegistered(Company company) throws Exception {
    if (configuration.enabled() && company.getWebId().equals(webId())) {
      sampleSchoolLoader.load(company, SampleSchoolReader.read(sampleFiles()));
    }
  }

  private String webId() {
    String webId = configuration.webId();

    return webId.isBlank() ? PropsUtil.get(PropsKeys.COMPANY_DEFAULT_WEB_ID) : webId;
  }

  private SampleFiles sampleFiles() {
    String directory = configuration.directory();

    return directory.isBlank() ? SampleFiles.inBundle() : SampleFiles.in(Path.of(directory));
  }
}
