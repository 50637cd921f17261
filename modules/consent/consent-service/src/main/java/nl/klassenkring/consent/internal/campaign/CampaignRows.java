/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klassenkring.consent.campaign.GroupProgress;
import nl.klassenkring.consent.campaign.PaperFollowUp;

/** Reads the rows of {@link RequestQueries}. */
public final class CampaignRows {

  private CampaignRows() {}

  public static GroupProgress groupProgress(Object[] row) {
    return new GroupProgress(number(row[0]), (String) row[1], count(row[2]), count(row[3]));
  }

  public static GroupProgress totalProgress(Object[] row) {
    return new GroupProgress(0, "", count(row[0]), count(row[1]));
  }

  public static PaperFollowUp paperFollowUp(Object[] row) {
    long guardianId = number(row[5]);
    long userId = (guardianId == 0) ? number(row[9]) : number(row[10]);

    return new PaperFollowUp(
        number(row[0]),
        name(row[1], row[2], row[3]),
        (String) row[4],
        guardianId,
        name(row[6], row[7], row[8]),
        userId > 0);
  }

  private static String name(Object... parts) {
    return Arrays.stream(parts)
        .map(part -> Objects.toString(part, ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static long number(Object value) {
    return (value == null) ? 0 : ((Number) value).longValue();
  }

  private static int count(Object value) {
    return ((Number) value).intValue();
  }
}
