package coop.teyel.production;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/// The workshop without the stall: what tests of this module start.
@SpringBootApplication
@EnableMethodSecurity(jsr250Enabled = true, prePostEnabled = false)
public class WorkshopStage {

  @Bean
  TestClock clock() {
    return new TestClock();
  }
}
