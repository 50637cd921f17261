/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import com.liferay.portal.kernel.model.role.RoleConstants;

/**
 * A role as a definition names it.
 *
 * @param roleId its key, or 0 if the name says which it is
 * @param type one of {@link RoleConstants}
 * @param name its name, null if the key says which it is
 * @param autoCreate whether it is made when the definition is deployed and there is none
 */
public record RoleReference(long roleId, int type, String name, boolean autoCreate)
    implements Actor {}
