/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.GroupedModel;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.function.ToLongFunction;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Decides about a repository's view of a folder, file or shortcut as about the entity behind it.
 *
 * @param <M> the repository's view
 */
@StandsInFor("com.liferay.document.library.service")
final class RepositoryModelPermission<M extends GroupedModel>
    implements ModelResourcePermission<M> {

  private final Class<M> modelClass;
  private final ToLongFunction<M> primaryKey;
  private final ModelResourcePermission<?> entityPermission;

  RepositoryModelPermission(
      Class<M> modelClass,
      ToLongFunction<M> primaryKey,
      ModelResourcePermission<?> entityPermission) {
    this.modelClass = modelClass;
    this.primaryKey = primaryKey;
    this.entityPermission = entityPermission;
  }

  @Override
  public void check(PermissionChecker permissionChecker, long key, String actionId)
      throws PortalException {
    entityPermission.check(permissionChecker, key, actionId);
  }

  @Override
  public void check(PermissionChecker permissionChecker, M model, String actionId)
      throws PortalException {
    check(permissionChecker, primaryKey.applyAsLong(model), actionId);
  }

  @Override
  public boolean contains(PermissionChecker permissionChecker, long key, String actionId)
      throws PortalException {
    return entityPermission.contains(permissionChecker, key, actionId);
  }

  @Override
  public boolean contains(PermissionChecker permissionChecker, M model, String actionId)
      throws PortalException {
    return contains(permissionChecker, primaryKey.applyAsLong(model), actionId);
  }

  @Override
  public String getModelName() {
    return modelClass.getName();
  }

  @Override
  public PortletResourcePermission getPortletResourcePermission() {
    return entityPermission.getPortletResourcePermission();
  }
}
