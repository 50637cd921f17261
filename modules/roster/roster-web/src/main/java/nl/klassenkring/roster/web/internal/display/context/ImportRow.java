/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

/** A file that was read earlier. */
public final class ImportRow {

  ImportRow(
      long rosterImportId,
      String fileName,
      String format,
      String status,
      boolean open,
      String readBy,
      String readOn,
      String confirmedBy,
      String confirmedOn,
      int addedCount,
      int changedCount,
      int endedCount) {
    this.rosterImportId = rosterImportId;
    this.fileName = fileName;
    this.format = format;
    this.status = status;
    this.open = open;
    this.readBy = readBy;
    this.readOn = readOn;
    this.confirmedBy = confirmedBy;
    this.confirmedOn = confirmedOn;
    this.addedCount = addedCount;
    this.changedCount = changedCount;
    this.endedCount = endedCount;
  }

  public long getRosterImportId() {
    return rosterImportId;
  }

  public String getFileName() {
    return fileName;
  }

  /** Gives the key of the format. */
  public String getFormat() {
    return format;
  }

  public String getStatus() {
    return status;
  }

  /** Tells whether it waits for a person to confirm it. */
  public boolean isOpen() {
    return open;
  }

  public String getReadBy() {
    return readBy;
  }

  public String getReadOn() {
    return readOn;
  }

  /** Gives who confirmed it, empty if nobody did. */
  public String getConfirmedBy() {
    return confirmedBy;
  }

  public String getConfirmedOn() {
    return confirmedOn;
  }

  public int getAddedCount() {
    return addedCount;
  }

  public int getChangedCount() {
    return changedCount;
  }

  public int getEndedCount() {
    return endedCount;
  }

  private final int addedCount;
  private final int changedCount;
  private final String confirmedBy;
  private final String confirmedOn;
  private final int endedCount;
  private final String fileName;
  private final String format;
  private final boolean open;
  private final String readBy;
  private final String readOn;
  private final long rosterImportId;
  private final String status;
}
