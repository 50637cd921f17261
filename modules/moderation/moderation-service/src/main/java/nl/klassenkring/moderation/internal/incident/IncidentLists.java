/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.incident;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.sort.OrderByExpression;
import java.util.List;
import nl.klassenkring.moderation.constants.IncidentState;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentReaderTable;
import nl.klassenkring.moderation.model.IncidentTable;
import nl.klassenkring.moderation.service.persistence.IncidentPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the incidents of a school that one reader may read, page by page. */
@Component(service = IncidentLists.class)
public class IncidentLists {

  /**
   * Gives a page: of open incidents what waits longest first, of others the newest first.
   *
   * @param director whether he reads all of the school that are not about himself
   */
  public List<Incident> find(
      long schoolGroupId, long readerUserId, boolean director, boolean open, int start, int end) {

    return incidentPersistence.dslQuery(
        DSLQueryFactoryUtil.select(TABLE)
            .from(TABLE)
            .where(readable(schoolGroupId, readerUserId, director, open))
            .orderBy(order(open))
            .limit(start, end));
  }

  /** Counts the same. */
  public int count(long schoolGroupId, long readerUserId, boolean director, boolean open) {
    return incidentPersistence.dslQueryCount(
        DSLQueryFactoryUtil.count()
            .from(TABLE)
            .where(readable(schoolGroupId, readerUserId, director, open)));
  }

  private static Predicate readable(
      long schoolGroupId, long readerUserId, boolean director, boolean open) {

    Predicate predicate =
        TABLE
            .schoolGroupId
            .eq(schoolGroupId)
            .and(
                open
                    ? TABLE.incidentState.eq(IncidentState.OPEN.name())
                    : TABLE.incidentState.neq(IncidentState.OPEN.name()))
            .and(TABLE.subjectUserId.neq(readerUserId));

    return director ? predicate : predicate.and(named(readerUserId));
  }

  private static Predicate named(long readerUserId) {
    IncidentReaderTable readers = IncidentReaderTable.INSTANCE;

    return TABLE.incidentId.in(
        DSLQueryFactoryUtil.select(readers.incidentId)
            .from(readers)
            .where(readers.readerUserId.eq(readerUserId)));
  }

  private static OrderByExpression[] order(boolean open) {
    return open
        ? new OrderByExpression[] {TABLE.createDate.ascending(), TABLE.incidentId.ascending()}
        : new OrderByExpression[] {TABLE.createDate.descending(), TABLE.incidentId.descending()};
  }

  private static final IncidentTable TABLE = IncidentTable.INSTANCE;

  @Reference private IncidentPersistence incidentPersistence;
}
