/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.outbox;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionList;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.notification.constants.OutboxMailStatuses;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.mail.UndeliveredMail;
import nl.klassenkring.notification.model.OutboxMail;
import nl.klassenkring.notification.service.persistence.OutboxMailPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the mails of a school that did not arrive; does not read what they say. */
@Component(service = UndeliveredMails.class)
public class UndeliveredMails {

  /** Gives a page of them, latest first. */
  public List<UndeliveredMail> page(long schoolGroupId, int start, int end) {
    DynamicQuery dynamicQuery = undelivered(schoolGroupId);
    ProjectionList projectionList = ProjectionFactoryUtil.projectionList();

    for (String column : COLUMNS) {
      projectionList.add(ProjectionFactoryUtil.property(column));
    }

    dynamicQuery.setProjection(projectionList);
    dynamicQuery.addOrder(OrderFactoryUtil.desc("endedDate"));
    dynamicQuery.addOrder(OrderFactoryUtil.desc("outboxMailId"));

    List<Object[]> rows = outboxMailPersistence.findWithDynamicQuery(dynamicQuery, start, end);

    return rows.stream().map(UndeliveredMails::undeliveredMail).collect(Collectors.toList());
  }

  /** Counts them. */
  public int count(long schoolGroupId) {
    return (int) outboxMailPersistence.countWithDynamicQuery(undelivered(schoolGroupId));
  }

  private static DynamicQuery undelivered(long schoolGroupId) {
    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(OutboxMail.class, UndeliveredMails.class.getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.eq("schoolGroupId", schoolGroupId));
    dynamicQuery.add(RestrictionsFactoryUtil.eq("status", OutboxMailStatuses.UNDELIVERABLE));

    return dynamicQuery;
  }

  private static UndeliveredMail undeliveredMail(Object[] row) {
    return new UndeliveredMail(
        (Long) row[0],
        (Long) row[1],
        (String) row[2],
        MailCategory.valueOf((String) row[3]),
        (String) row[4],
        ((Date) row[5]).toInstant());
  }

  private static final List<String> COLUMNS =
      List.of("outboxMailId", "userId", "emailAddress", "category", "reason", "endedDate");

  @Reference private OutboxMailPersistence outboxMailPersistence;
}
