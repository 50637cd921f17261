/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.FileUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import java.io.File;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.portlet.ActionRequest;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.HolidayFile;
import nl.klassenkring.policy.engine.parameter.ParameterKind;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.exception.PolicyFileException;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.web.internal.text.TypedDateException;
import nl.klassenkring.policy.web.internal.value.RawFields;

/** Reads what was filled in for the values of rules. */
final class TypedValues {

  private static final long MOST_BYTES = 1024L * 1024;

  private final ActionRequest actionRequest;
  private final PageRequest pageRequest;

  TypedValues(ActionRequest actionRequest, PageRequest pageRequest) {
    this.actionRequest = actionRequest;
    this.pageRequest = pageRequest;
  }

  /**
   * Gives a value as it is written down.
   *
   * @throws PolicyValueException if it is none; it names the parameter
   * @throws PolicyFileException if a calendar cannot be read
   */
  String value(RuleParameter<?> parameter) throws PortalException {
    String typed = RawFields.write(parameter, pageRequest::texts);

    try {
      return checked(
          parameter,
          (parameter.type().kind() == ParameterKind.HOLIDAYS) ? withCalendar(typed) : typed);
    } catch (IllegalArgumentException illegalArgumentException) {
      throw new PolicyValueException(
          PolicyValueException.Reason.NO_VALUE,
          parameter.key(),
          parameter.key() + " cannot be what was filled in",
          illegalArgumentException);
    }
  }

  /**
   * Gives the first moment of the day from which on something is to hold, or null for none.
   *
   * @throws TypedDateException if it is no day
   */
  Date validFrom() throws PortalException {
    String typed = pageRequest.text("validFrom").strip();

    return typed.isEmpty()
        ? null
        : pageRequest.startOf(
            pageRequest.day("validFrom").orElseThrow(() -> new TypedDateException(typed)));
  }

  /**
   * Gives the text of a file; empty when none was sent.
   *
   * @throws PolicyFileException if it is too large
   */
  String file(String name) throws PortalException {
    File file = PortalUtil.getUploadPortletRequest(actionRequest).getFile(name);

    if (file == null) {
      return "";
    }

    if (file.length() > MOST_BYTES) {
      throw new PolicyFileException("The file has " + file.length() + " bytes");
    }

    try {
      return FileUtil.read(file);
    } catch (IOException ioException) {
      throw new PolicyFileException(ioException);
    }
  }

  /** The holidays that were filled in, and those of a calendar, the first of them first. */
  private String withCalendar(String typed) throws PortalException {
    String calendar = file("holidaysFile");

    if (calendar.isBlank()) {
      return typed;
    }

    try {
      return Stream.concat(
              typed.lines().filter(line -> !line.isBlank()),
              HolidayFile.parse(calendar).stream().map(Holiday::toString))
          .distinct()
          .sorted()
          .collect(Collectors.joining("\n"));
    } catch (IllegalArgumentException illegalArgumentException) {
      throw new PolicyFileException(
          illegalArgumentException.getMessage(), illegalArgumentException);
    }
  }

  /** What a type can read can still be no value, such as a word of marks only. */
  private static <T> String checked(RuleParameter<T> parameter, String typed) {
    String written = parameter.type().format(parameter.parse(typed));

    for (RuleDefinition definition : RuleCatalogue.definitions()) {
      if (definition.parameters().contains(parameter)) {
        definition.rule(RuleValues.of(ZoneOffset.UTC, Map.of(parameter.key(), written)));
      }
    }

    return written;
  }
}
