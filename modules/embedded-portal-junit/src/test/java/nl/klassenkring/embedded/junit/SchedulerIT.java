/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.scheduler.SchedulerException;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.StorageType;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import com.liferay.portal.kernel.scheduler.messaging.SchedulerResponse;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceRegistration;

/** Jobs that a bundle offers as services. */
@EmbeddedPortalTest
final class SchedulerIT {

  @PortalService private EmbeddedPortal portal;
  @PortalService private SchedulerEngineHelper scheduler;
  private final AtomicInteger runs = new AtomicInteger();
  private ServiceRegistration<?> registration;
  private String name;

  @BeforeEach
  void offerJob() {
    SchedulerJobConfiguration job = new EveryEvening();
    name = job.getName();
    registration =
        portal.bundleContext().registerService(SchedulerJobConfiguration.class, job, null);
  }

  @AfterEach
  void withdrawJob() {
    registration.unregister();
    assertThat(job()).isNull();
  }

  @Test
  void plansAJobByTheClockInTheTimeZoneOfTheSchool() {
    Date next = scheduler.getNextFireTime(job());

    assertThat(next).isEqualTo(Date.from(ControllableClock.SCHOOL_DAY.plus(Duration.ofHours(11))));
  }

  @Test
  void runsAJobAtOnceForATest() throws Exception {
    scheduler.run(portal.company().getCompanyId(), name, name, StorageType.MEMORY);

    assertThat(runs).hasValue(1);
  }

  @Test
  void tellsThatNoSuchJobExists() {
    assertThatExceptionOfType(SchedulerException.class)
        .isThrownBy(() -> scheduler.run(0, "nergens", "nergens", StorageType.MEMORY));
  }

  private SchedulerResponse job() {
    try {
      return scheduler.getScheduledJob(name, name, StorageType.MEMORY);
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class EveryEvening implements SchedulerJobConfiguration {

    @Override
    public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
      return runs::incrementAndGet;
    }

    @Override
    public TriggerConfiguration getTriggerConfiguration() {
      return TriggerConfiguration.createTriggerConfiguration("0 0 20 * * ?");
    }
  }
}
