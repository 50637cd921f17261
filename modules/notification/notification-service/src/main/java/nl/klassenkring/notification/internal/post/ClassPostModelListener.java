/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.post;

import com.liferay.exportimport.kernel.lar.ExportImportThreadLocal;
import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.classgroup.model.ClassPost;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hears of important posts that are placed (B12). What is imported was placed long ago. */
@Component(service = ModelListener.class)
public class ClassPostModelListener extends BaseModelListener<ClassPost> {

  @Override
  public void onAfterCreate(ClassPost classPost) throws ModelListenerException {
    if (isImportantAndPlaced(classPost)) {
      mail(classPost);
    }
  }

  @Override
  public void onAfterRemove(ClassPost classPost) throws ModelListenerException {
    if (classPost.isImportant()) {
      importantPosts.forget(classPost);
    }
  }

  /** A change of what was important and placed before is none to mail of. */
  @Override
  public void onAfterUpdate(ClassPost originalClassPost, ClassPost classPost)
      throws ModelListenerException {

    if (isImportantAndPlaced(classPost) && !isImportantAndPlaced(originalClassPost)) {
      mail(classPost);
    }
  }

  private static boolean isImportantAndPlaced(ClassPost classPost) {
    return classPost.isApproved() && classPost.isImportant();
  }

  private void mail(ClassPost classPost) throws ModelListenerException {
    if (ExportImportThreadLocal.isImportInProcess()) {
      return;
    }

    try {
      importantPosts.mail(classPost);
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  @Reference private ImportantPosts importantPosts;
}
