package coop.teyel.pos.shell;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Says that the program is there, to any screen that asks: nothing else, and nothing is kept of
/// it.
@RestController
class Alive {

  static final String PATH = "/alive";

  @GetMapping(PATH)
  ResponseEntity<Void> alive() {
    return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
  }
}
