/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.recipient;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.model.UserTable;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds how to write to users. */
@Component(service = Addressees.class)
public class Addressees {

  /** Gives those of the users who are active, by their keys, in one statement at most. */
  public List<Addressee> active(Collection<Long> userIds) {
    List<Addressee> addressees = new ArrayList<>();

    if (userIds.isEmpty()) {
      return addressees;
    }

    List<Object[]> rows =
        userLocalService.dslQuery(
            DSLQueryFactoryUtil.select(USER.userId, USER.emailAddress, USER.languageId)
                .from(USER)
                .where(
                    USER.userId
                        .in(userIds.toArray(new Long[0]))
                        .and(USER.status.eq(WorkflowConstants.STATUS_APPROVED)))
                .orderBy(USER.userId.ascending()));

    for (Object[] row : rows) {
      addressees.add(
          new Addressee(
              (Long) row[0], (String) row[1], LocaleUtil.fromLanguageId((String) row[2])));
    }

    return addressees;
  }

  private static final UserTable USER = UserTable.INSTANCE;

  @Reference private UserLocalService userLocalService;
}
