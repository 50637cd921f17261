/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of definitions. */
public final class Definitions {

  private static final String SELECT = "select d.* from EP_WorkflowDefinition d";
  private static final String ORDER = " order by d.name, d.version desc";

  /** Writes a new version, which is the next one of that name. */
  public DefinitionRow add(
      long companyId,
      long userId,
      String name,
      String title,
      String scope,
      String content,
      Instant now)
      throws SQLException {
    int version = latest(companyId, name).map(row -> row.version() + 1).orElse(1);
    DefinitionRow row =
        new DefinitionRow(
            CounterLocalServiceUtil.increment(),
            companyId,
            userId,
            name,
            version,
            title,
            scope,
            true,
            now,
            now,
            content);
    Sql.update(
        "insert into EP_WorkflowDefinition (definitionId, companyId, userId, name, version, title,"
            + " scope, active_, createDate, modifiedDate, content) values ("
            + Conditions.holes(11)
            + ")",
        row.definitionId(),
        companyId,
        userId,
        name,
        version,
        title,
        scope,
        true,
        now,
        now,
        content);
    return row;
  }

  /** The version with that key. */
  public Optional<DefinitionRow> find(long definitionId) throws SQLException {
    return list(new Conditions().is("d.definitionId", definitionId), Page.ALL).stream().findFirst();
  }

  /** One version of a name. */
  public Optional<DefinitionRow> find(long companyId, String name, int version)
      throws SQLException {
    return list(
            new Conditions()
                .is("d.companyId", companyId)
                .is("d.name", name)
                .is("d.version", version),
            Page.ALL)
        .stream()
        .findFirst();
  }

  /** The newest version of a name. */
  public Optional<DefinitionRow> latest(long companyId, String name) throws SQLException {
    return list(new Conditions().is("d.companyId", companyId).is("d.name", name), new Page(0, 1))
        .stream()
        .findFirst();
  }

  /** Versions by name, the newest of a name first. */
  public List<DefinitionRow> list(Conditions conditions, Page page) throws SQLException {
    return Sql.query(
        Definitions::read,
        SELECT + conditions.where() + ORDER + page.limit(),
        page.with(conditions.arguments()));
  }

  /** How many versions there are. */
  public int count(Conditions conditions) throws SQLException {
    return Sql.query(
            row -> row.getInt(1),
            "select count(*) from EP_WorkflowDefinition d" + conditions.where(),
            conditions.arguments())
        .get(0);
  }

  /** Switches a version on or off. */
  public void activate(long definitionId, boolean active, Instant now) throws SQLException {
    Sql.update(
        "update EP_WorkflowDefinition set active_ = ?, modifiedDate = ? where definitionId = ?",
        active,
        now,
        definitionId);
  }

  /** Deletes a version. */
  public void delete(long definitionId) throws SQLException {
    Sql.update("delete from EP_WorkflowDefinition where definitionId = ?", definitionId);
  }

  private static DefinitionRow read(ResultSet row) throws SQLException {
    return new DefinitionRow(
        row.getLong("definitionId"),
        row.getLong("companyId"),
        row.getLong("userId"),
        row.getString("name"),
        row.getInt("version"),
        row.getString("title"),
        row.getString("scope"),
        row.getBoolean("active_"),
        Sql.instant(row, "createDate"),
        Sql.instant(row, "modifiedDate"),
        row.getString("content"));
  }
}
