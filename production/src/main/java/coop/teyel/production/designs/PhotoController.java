package coop.teyel.production.designs;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Serves kept photos to whoever is signed in.
@RestController
class PhotoController {

  private final Photos photos;

  PhotoController(Photos photos) {
    this.photos = photos;
  }

  @GetMapping("/photos/{id}")
  ResponseEntity<byte[]> photo(@PathVariable String id) {
    return photos
        .jpeg(id)
        .map(jpeg ->
            ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .body(jpeg))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
