/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.file;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import java.util.List;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.model.PictureDepiction;
import nl.klassenkring.picture.model.PictureDepictionTable;
import nl.klassenkring.picture.service.persistence.PictureDepictionPersistence;
import nl.klassenkring.picture.service.persistence.PicturePersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes pictures, in the transaction of its caller; their files when that is certain. */
@Component(service = PictureRemover.class)
public class PictureRemover {

  /** Removes pictures with their depictions. */
  public void remove(List<Picture> pictures) {
    for (int start = 0; start < pictures.size(); start += MOST_LISTED) {
      removeSome(pictures.subList(start, Math.min(start + MOST_LISTED, pictures.size())));
    }
  }

  /** Removes the files of a picture, of which it stays known what it was. */
  public void removeFiles(Picture picture) {
    long companyId = picture.getCompanyId();
    long pictureId = picture.getPictureId();

    TransactionCommitCallbackUtil.registerCallback(
        () -> {
          PictureFiles.delete(companyId, pictureId);
          return null;
        });
  }

  private void removeSome(List<Picture> pictures) {
    List<PictureDepiction> depictions =
        pictureDepictionPersistence.dslQuery(
            DSLQueryFactoryUtil.select(PictureDepictionTable.INSTANCE)
                .from(PictureDepictionTable.INSTANCE)
                .where(
                    PictureDepictionTable.INSTANCE.pictureId.in(
                        pictures.stream().map(Picture::getPictureId).toArray(Long[]::new))));

    depictions.forEach(pictureDepictionPersistence::remove);

    for (Picture picture : pictures) {
      removeFiles(picture);
      picturePersistence.remove(picture);
    }
  }

  /** Databases limit the length of a list. */
  private static final int MOST_LISTED = 1000;

  @Reference private PictureDepictionPersistence pictureDepictionPersistence;

  @Reference private PicturePersistence picturePersistence;
}
