package coop.teyel.pos.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When a tablet of the workshop goes back to the wall of faces by itself.
///
/// @param wallAfter how long nobody has touched it by then; zero or less: never
@ConfigurationProperties("teyel")
public record IdleTimeout(@DefaultValue("60s") Duration wallAfter) {}
