/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import java.util.List;

/** What the page to import shows. */
public final class ImportDisplayContext {

  ImportDisplayContext(
      String errorKey,
      List<ProblemDisplay> problems,
      int problemCount,
      List<ImportRow> imports,
      Pages pages) {
    this.errorKey = errorKey;
    this.problems = problems;
    this.problemCount = problemCount;
    this.imports = imports;
    this.pages = pages;
  }

  /** Gives the message key of why no file was read, or null. */
  public String getErrorKey() {
    return errorKey;
  }

  /** Gives the first problems of the file that was refused. */
  public List<ProblemDisplay> getProblems() {
    return problems;
  }

  /** Gives how many problems it has. */
  public int getProblemCount() {
    return problemCount;
  }

  public List<ImportRow> getImports() {
    return imports;
  }

  public Pages getPages() {
    return pages;
  }

  /** Gives how many problems are not named. */
  public int getProblemsLeft() {
    return problemCount - problems.size();
  }

  private final String errorKey;
  private final List<ImportRow> imports;
  private final Pages pages;
  private final int problemCount;
  private final List<ProblemDisplay> problems;
}
