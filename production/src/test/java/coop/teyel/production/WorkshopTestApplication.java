package coop.teyel.production;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Fallback;

/// The workshop without the stall: what tests of this module start.
///
/// Not a `@Configuration`, so that the whole application's scan does not find it.
@EnableAutoConfiguration
@ComponentScan
public class WorkshopTestApplication {

  @Bean
  TestClock clock() {
    return new TestClock();
  }

  @Bean
  NoHome home() {
    return new NoHome();
  }

  @Bean
  @Fallback
  RecordingPrintQueue papers() {
    return new RecordingPrintQueue();
  }
}
