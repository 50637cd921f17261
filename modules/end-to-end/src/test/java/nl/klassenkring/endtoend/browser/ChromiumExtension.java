/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Chromium} of the test JVM, started with the first test that asks for it.
 * Where there is none the tests are skipped, and one line says so.
 */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);
  private static final AtomicBoolean TOLD = new AtomicBoolean();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (SystemChromium.find().isPresent()) {
      return ConditionEvaluationResult.enabled("There is a browser");
    }
    if (!TOLD.getAndSet(true)) {
      System.out.println(SystemChromium.ABSENT);
    }
    return ConditionEvaluationResult.disabled(SystemChromium.ABSENT);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            Chromium.class,
            key -> Chromium.start(SystemChromium.find().orElseThrow()),
            Chromium.class);
  }
}
