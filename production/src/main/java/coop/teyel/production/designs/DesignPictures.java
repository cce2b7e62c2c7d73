package coop.teyel.production.designs;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The paths that a design's picture may have: a drawing of ours, or a kept photo.
@Component
class DesignPictures {

  private static final String FOLDER = "photos/";
  private static final Pattern DRAWING = Pattern.compile("designs/[a-z0-9-]{1,40}\\.svg");

  private final PhotoRows photos;

  DesignPictures(PhotoRows photos) {
    this.photos = photos;
  }

  boolean isThere(String picture) {
    return picture.startsWith(FOLDER)
        ? photos.isThere(picture.substring(FOLDER.length()))
        : DRAWING.matcher(picture).matches();
  }

  static String path(String photo) {
    return FOLDER + photo;
  }
}
