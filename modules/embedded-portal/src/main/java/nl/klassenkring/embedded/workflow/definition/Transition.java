/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import java.util.Locale;
import java.util.Map;

/**
 * A way from one node to another.
 *
 * @param name unique in its node
 * @param target the node that it leads to
 * @param isDefault whether it is taken when nobody says which
 * @param labels its name on screen
 */
public record Transition(
    String name, String target, boolean isDefault, Map<Locale, String> labels) {}
