package coop.teyel.production.labels;

import coop.teyel.production.scans.GarmentNumber;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the co-op tells the story of each garment in public, if it does.
///
/// @param story the address before the number: `https://`, at most 80 characters, no spaces; empty
///   where labels carry no link
@ConfigurationProperties("teyel")
record StoryLinks(@DefaultValue("") String story) {

  /// Takes a slash at the end away; refuses what is no such address.
  StoryLinks {
    story = story.strip().replaceFirst("/+$", "");
    if (!story.isEmpty() && !story.matches("https://[!-~]{1,72}")) {
      throw new IllegalArgumentException(
          "teyel.story must be an address that begins with https:// and has at most 80 characters");
    }
  }

  /// The page of a garment.
  Optional<String> of(GarmentNumber number) {
    return story.isEmpty() ? Optional.empty() : Optional.of(story + "/" + number.digits());
  }
}
